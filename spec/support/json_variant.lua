-- A script for a separate interpreter: `json_variant.lua plain|marks|installed` puts a stand-in
-- lua-cjson under telnyx.core, or keeps the installed one. It runs the table of JSON cases and some
-- random documents, prints the differences, then the requests of the whole client, and "done" at
-- the end.

local standin = require "spec.support.cjson_standin"

local MARKS = { array_mt = {}, empty_array_mt = {} }

if ... ~= "installed" then
  -- Lua cannot create a light userdata: uses the core's own, from the installed one.
  MARKS.empty_array = require("telnyx.core").empty_array
  package.loaded["telnyx.core"] = nil
  package.loaded.cjson = standin(... == "marks" and MARKS or nil)
end
local core = require "telnyx.core"

for name, mark in pairs(MARKS) do
  local is_used = core[name] == mark
  assert(... == "installed" or name == "empty_array_mt" or is_used == (... == "marks"),
    "the stand-in is not in use")
end

for _, problem in ipairs(require("spec.support.json_check").all(core)) do print(problem) end
for _, problem in ipairs(require("spec.support.json_random").check(core)) do print(problem) end
for _, line in ipairs(require("spec.support.json_rounds").send_back(require "telnyx")) do
  print("sent " .. line)
end
print("done")
