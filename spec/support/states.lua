-- A runner of concurrent chunks, each in its own Lua state and thread:
--   local run = require "spec.support.states"
--   local first, second = run("return ...", "return ...")   -- strings; for a failure its message

local interpreter = require "spec.support.interpreter"
local library = require "spec.support.library"

local path = library.compile("states",
  "-pthread $(tools/lua-config cflags " .. interpreter.version .. ")")
local run = assert(package.loadlib(path, "luaopen_states"))()
os.remove(path)

return run
