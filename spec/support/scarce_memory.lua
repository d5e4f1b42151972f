-- A function that calls another with a limited number of allocations by Lua:
--   local run = require "spec.support.scarce_memory"
--   local succeeded, problem = run(10, f)

local interpreter = require "spec.support.interpreter"
local library = require "spec.support.library"

local path = library.compile("scarce_memory",
  "$(tools/lua-config cflags " .. interpreter.version .. ")")
local run = assert(package.loadlib(path, "luaopen_scarce_memory"))()
os.remove(path)

return run
