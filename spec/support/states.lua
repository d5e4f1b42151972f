-- A runner of concurrent chunks, each in its own Lua state and thread:
--   local run = require "spec.support.states"
--   local first, second = run("return ...", "return ...")   -- strings; for a failure its message

local interpreter = require "spec.support.interpreter"

local path = os.tmpname()
local compiled = os.execute(("cc -shared -fPIC -pthread $(tools/lua-config cflags %s) -o %s "
  .. "spec/support/states.c"):format(interpreter.version, path))
assert(compiled == true or compiled == 0, "spec/support/states.c does not compile")
local run = assert(package.loadlib(path, "luaopen_states"))()
os.remove(path)

return run
