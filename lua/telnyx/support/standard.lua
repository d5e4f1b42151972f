--- Functions of the libraries `debug` and `io` with fallbacks for sandboxes: without them no file
-- can be opened, and messages have no line.

local standard = {}

local debug, io = rawget(_G, "debug"), rawget(_G, "io")

--- debug.getinfo, or nil in a sandbox.
standard.getinfo = type(debug) == "table" and debug.getinfo or nil

--- Opens a file.
---@param path string
---@param mode string
---@return file*|nil
---@return string|nil message
---@return integer|nil code
function standard.open(path, mode)
  if not (io and io.open) then return nil, "there is no library 'io' here to open files", nil end
  return io.open(path, mode)
end

--- Tells whether a value is a file.
---@param value any
---@return "file"|"closed file"|nil
function standard.file_type(value)
  return io and io.type and io.type(value)
end

--- Returns standard error, if it can be written to.
---@return file*|nil
function standard.error_output()
  local file = io and io.stderr
  return standard.file_type(file) == "file" and file or nil
end

--- Returns the message of an error with a traceback.
---@param thread thread
---@param problem string|nil
---@return string
function standard.traceback(thread, problem)
  if not (debug and debug.traceback) then return problem or "" end
  -- Lua 5.1 and 5.2 return an explicit nil unchanged
  if problem == nil then return debug.traceback(thread) end
  return debug.traceback(thread, problem)
end

return standard
