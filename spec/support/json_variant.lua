-- Run in a fresh interpreter: `json_variant.lua exact|arrays|installed` puts a stand-in lua-cjson
-- under telnyx.core, or leaves the installed one. Runs the table of JSON cases and some random
-- documents, prints what differs, then what the whole client sends back, and "done" at the end.

local standin = require "spec.support.cjson_standin"

if ... ~= "installed" then
  -- The only light userdata at hand that is not null: the core's own, over the installed one.
  local installed_core = require "telnyx.core"
  package.loaded["telnyx.core"] = nil
  package.loaded["cjson.safe"] = nil
  package.preload["cjson.safe"] = standin.loader {
    exact_integers = ... == "exact",
    empty_array = installed_core.empty_array,
  }
end
local core = require "telnyx.core"

assert(... == "installed" or core.array_mt == require("cjson.safe").array_mt,
  "the stand-in is not in use")

for _, problem in ipairs(require("spec.support.json_check").all(core)) do print(problem) end
for _, problem in ipairs(require("spec.support.json_random").check(core)) do print(problem) end
for _, line in ipairs(require("spec.support.json_rounds").send_back(require "telnyx")) do
  print("sent " .. line)
end
print("done")
