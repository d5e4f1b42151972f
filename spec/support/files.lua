-- Files and shell commands in specs.

local files = {}

--- Returns the content of a file, or nil if it cannot be opened.
---@param path string
---@return string|nil content
---@return string|nil problem
function files.read(path)
  local file, problem = io.open(path, "rb")
  if not file then return nil, problem end
  local content = file:read("*a")
  file:close()
  return content
end

---@param path string
---@param content string
function files.write(path, content)
  local file = assert(io.open(path, "wb"))
  file:write(content)
  file:close()
end

--- Returns what a shell command writes to its standard output.
---@param command string
---@return string
function files.output_of(command)
  local pipe = assert(io.popen(command))
  local output = pipe:read("*a")
  pipe:close()
  return output
end

--- Returns what a shell command makes of a text, which it reads from its standard input.
---@param command string
---@param text string
---@return string
function files.filter(command, text)
  local path = os.tmpname()
  local pipe = assert(io.popen(command .. " >" .. path, "w"))
  pipe:write(text)
  pipe:close()
  local output = files.read(path)
  os.remove(path)
  return output
end

--- Returns the names of the files in a folder, a line each, also of those that begin with a dot.
---@param folder string
---@return string
function files.names(folder)
  return files.output_of("ls -A " .. folder)
end

return files
