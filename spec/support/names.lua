-- A runner of code in a separate interpreter, with name resolution defined by the spec:
--   local output = run({ ["slow.example"] = "5:127.0.0.1" }, code)
-- A name is resolved after so many seconds, to the addresses after the colon, in order.

local busted = require "busted"
local child = require "spec.support.child"
local library = require "spec.support.library"

local path = library.compile("names", "-ldl")
busted.teardown(function() os.remove(path) end)

--- @param names table<string, string>
--- @param code string
--- @param waits boolean|nil libcurl waits for the resolving thread, as before 7.87
--- @return string output
return function(names, code, waits)
  local list = {}
  for name, entry in pairs(names) do list[#list + 1] = name .. "=" .. entry end
  local output, errors = child.run(code, { PRELOAD = path, NAMES = table.concat(list, " "),
    NO_QUICK_EXIT = waits and "1" or nil })
  assert(errors == "", errors)
  return output
end
