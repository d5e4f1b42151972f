--- Functions of the libraries `debug` and `io`, which a sandbox may lack: without them no file can
-- be opened, and messages have no line.

local standard = {}

local debug, io = rawget(_G, "debug"), rawget(_G, "io")

--- What is known of a function on the stack, as debug.getinfo; nil where there is no such function.
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

--- Is this value a file?
---@param value any
---@return "file"|"closed file"|nil
function standard.file_type(value)
  return io and io.type and io.type(value)
end

--- Standard error, where it can be written to.
---@return file*|nil
function standard.error_output()
  local file = io and io.stderr
  return standard.file_type(file) == "file" and file or nil
end

--- An error with the place where it was raised.
---@param thread thread
---@param problem string|nil
---@return string
function standard.traceback(thread, problem)
  if not (debug and debug.traceback) then return problem or "" end
  -- Lua 5.1 and 5.2 give an explicit nil back as it is
  if problem == nil then return debug.traceback(thread) end
  return debug.traceback(thread, problem)
end

return standard
