-- Other processes of the Lua that runs the specs, on the library in this tree.

local interpreter = {}

--- The version as the Makefile calls it: "5.1" to "5.4" or "jit".
interpreter.version = rawget(_G, "jit") and "jit" or _VERSION:match("%d%.%d")

--- A text as one word of a shell command.
---@param text string
---@return string
function interpreter.quote(text)
  return "'" .. text:gsub("'", "'\\''") .. "'"
end

--- Runs a Lua file, or with "-e" a chunk, and returns what it wrote to both its outputs.
---@param ... string  arguments of the interpreter
---@return string
function interpreter.run(...)
  local words = { "tools/lua", interpreter.version }
  for _, argument in ipairs { ... } do words[#words + 1] = interpreter.quote(argument) end
  local pipe = assert(io.popen(table.concat(words, " ") .. " 2>&1"))
  local output = pipe:read("*a")
  pipe:close()
  return output
end

return interpreter
