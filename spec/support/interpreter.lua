-- Separate processes of the Lua that runs the specs, with the library in this tree.

local files = require "spec.support.files"

local interpreter = {}

--- The version's name in the Makefile: "5.1" to "5.5" or "jit".
interpreter.version = rawget(_G, "jit") and "jit" or _VERSION:match("%d%.%d")

--- Quotes a text for a shell command.
---@param text string
---@return string
function interpreter.quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

--- Runs a Lua file, or a chunk with "-e", and returns both its outputs.
---@param ... string  arguments of the interpreter
---@return string
function interpreter.run(...)
  local words = { "tools/lua", interpreter.version }
  for _, argument in ipairs { ... } do words[#words + 1] = interpreter.quote(argument) end
  return files.output_of(table.concat(words, " ") .. " 2>&1")
end

return interpreter
