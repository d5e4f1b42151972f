-- C programs that check cases of their own.

local files = require "spec.support.files"

local program = {}

--- Compiles a program, runs it, and returns what it prints.
---@param arguments string sources, and flags for the compiler
---@return string
function program.output(arguments)
  local path = os.tmpname()
  local compiled = os.execute(("cc -std=gnu99 -Isrc -o %s %s"):format(path, arguments))
  assert(compiled == true or compiled == 0, arguments .. " does not compile")
  local output = files.output_of("$RUN_FOREIGN " .. path) -- empty, but under tools/foreign
  os.remove(path)
  return output
end

return program
