-- A function that calls another with a limited number of allocations by Lua:
--   local run = require "spec.support.scarce_memory"
--   local succeeded, problem = run(10, f)

local interpreter = require "spec.support.interpreter"

local path = os.tmpname()
local compiled = os.execute(("cc -shared -fPIC $(tools/lua-config cflags %s) -o %s "
  .. "spec/support/scarce_memory.c"):format(interpreter.version, path))
assert(compiled == true or compiled == 0, "spec/support/scarce_memory.c does not compile")
local run = assert(package.loadlib(path, "luaopen_scarce_memory"))()
os.remove(path)

return run
