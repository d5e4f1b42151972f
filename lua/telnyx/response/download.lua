--- Downloads to a file or a function: the option `stream_to`.

local core = require "telnyx.core"
local mistake = require "telnyx.support.mistake"
local standard = require "telnyx.support.standard"

local download = {}

---@alias telnyx.DownloadTarget string|file*|fun(chunk: string): boolean|nil, string|nil
---path of a file to create or replace | open file, written at its current position | function that
---receives the chunks; it stops the download with false, or with nil and the reason

---@class telnyx.Sink writes to a target; each function returns a kind and a message if it fails
---@field write fun(chunk: string, ...: any): string|nil, string|nil functions receive all arguments
---@field finish fun(): string|nil, string|nil
---@field discard fun() removes the written data if possible

local NO_SUCH_FILE = 2  -- errno

local function cannot_write(name, message)
  return "config", ("cannot write %s: %s"):format(name, message)
end

--
-- Paths: written to a temporary file, which replaces the target when it is complete
--

-- Creates a file in the same folder, for the rename, with a name that nobody else can guess.
local function partial_name(path)
  return (path:match("^.*[/\\]") or "") .. ".telnyx-" .. core.uuid() .. ".part"
end

-- Strips the file name from the system's message.
local function reason(message)
  return message:match("([^:]*)$"):match("^%s*(.*)$")
end

local function path_problem(path)
  if path == "" then return "must not be empty" end
  if path:find("%z") then return "contains a NUL" end
  local file, message, code = standard.open(path, "r+b")
  if file then
    -- a device or a pipe has no second byte: it must be written to, not replaced; unbuffered, since
    -- a buffered seek may read from it
    file:setvbuf("no")
    local is_regular = file:seek("set", 1) == 1
    file:close()
    message = not is_regular and "not a regular file (open it, and give the open file)" or nil
  elseif code == NO_SUCH_FILE then
    message = nil
  end
  if not message then
    local name = partial_name(path)
    file, message = standard.open(name, "wb")
    if file then
      file:close()
      os.remove(name)
      return
    end
  end
  return ("writable file expected, got '%s': %s"):format(path, reason(message))
end

-- LuaJIT may repeat a failed call when it compiles it, and the C library may then report success.
local function interpreted(fn)
  local jit = rawget(_G, "jit")
  if jit then jit.off(fn) end
  return fn
end

local write = interpreted(function(file, chunk) return file:write(chunk) end)
local flush = interpreted(function(file) return file:flush() end)

-- Returns an object that calls a function when it is collected.
---@generic T
---@param object T
---@return T
local function at_last(object, finish)
  local newproxy = rawget(_G, "newproxy")  -- in Lua 5.1 and LuaJIT
  local proxy = newproxy and newproxy(true)
  if not proxy then return setmetatable(object, { __gc = finish }) end
  getmetatable(proxy).__gc = finish
  object.proxy = proxy
  return object
end

---@return telnyx.Sink|nil
---@return string|nil kind
---@return string|nil message
local function path_sink(path)
  local shown, name = ("'%s'"):format(path), partial_name(path)
  local file, problem = standard.open(name, "wb")
  if not file then return nil, cannot_write(shown, reason(problem)) end
  local function discard()
    if not name then return end
    if standard.file_type(file) == "file" then file:close() end
    os.remove(name)
    name = nil
  end
  -- an error in the program, or a coroutine that is never resumed, also ends a download
  local sink = at_last({
    write = function(chunk)
      local written, message = write(file, chunk)
      if not written then return cannot_write(shown, message) end
    end,
    finish = function()
      local done, message = file:close()
      if done then done, message = os.rename(name, path) end
      if not done then return cannot_write(shown, reason(message)) end
      name = nil
    end,
    discard = discard,
  }, discard)
  return sink
end

--
-- Open files and functions: they keep what they have received
--

local function keep() end

---@return telnyx.Sink
local function file_sink(file)
  return {
    write = function(chunk)
      local written, message = write(file, chunk)
      if not written then return cannot_write("the open file", message) end
    end,
    finish = function()
      local written, message = flush(file)
      if not written then return cannot_write("the open file", message) end
    end,
    discard = keep,
  }
end

---@return telnyx.Sink
local function function_sink(take)
  return {
    write = function(...)
      local goes_on, message = take(...)
      if goes_on == false or not goes_on and message ~= nil then
        return "cancelled", tostring(message or "the receiving function stopped it")
      end
    end,
    finish = keep,
    discard = keep,
  }
end

--
-- Downloads
--

--- Opens a target.
---@param target telnyx.DownloadTarget checked by `problem`
---@return telnyx.Sink|nil
---@return string|nil kind
---@return string|nil message
function download.sink(target)
  if type(target) == "string" then return path_sink(target) end
  return type(target) == "function" and function_sink(target) or file_sink(target)
end

-- Copies a whole response.
---@return string|nil kind of a failure
---@return string|nil message
---@return integer count of received bytes
local function receive(reader, sink)
  local count = 0
  while true do
    local chunk, kind, message = reader.read()
    if kind then return kind, message, count end
    if not chunk then break end
    count = count + #chunk
    kind, message = sink.write(chunk)
    if kind then
      reader.close()
      return kind, message, count
    end
  end
  local kind, message = sink.finish()
  return kind, message, count
end

-- Returns options with an on_progress that cleans up if the user's raises.
local function with_cleaning(options, clean)
  local on_progress = options.on_progress
  return setmetatable({ on_progress = function(progress)
    local ok, problem = pcall(on_progress, progress)
    if ok then return end
    clean()
    error(problem, 0)
  end }, { __index = options })
end

--- Checks a target before anything is sent.
---@param target any
---@return string|nil problem
function download.problem(target)
  if type(target) == "string" then return path_problem(target) end
  if type(target) == "function" or standard.file_type(target) == "file" then return end
  if standard.file_type(target) then return "open file expected, got a closed one" end
  return mistake.expected("path, open file or function", target)
end

--- Makes a transport that writes successful responses to the option `stream_to`, and returns them
-- without a body.
---@param call telnyx.Call
---@param transport telnyx.Transport
---@return telnyx.Transport
function download.into(call, transport)
  local target, sink = call.options.stream_to, nil
  if call.options.on_progress and type(target) == "string" then
    call.options = with_cleaning(call.options, function()
      if sink then sink.discard() end
    end)
  end
  return function(request)
    local answer, kind, message, sent, timings = transport(request, call)
    local reader = answer and answer.reader
    if not reader then return answer, kind, message, sent, timings end
    sink, kind, message = download.sink(target)
    if not sink then
      reader.close()
      return nil, kind, message, true
    end
    local count
    kind, message, count = receive(reader, sink)
    if not kind then
      answer.reader = nil
      return answer
    end
    sink.discard()
    if type(target) ~= "string" and count > 0 then request.replayable = false end
    if type(kind) == "string" then  -- not a telnyx.Error yet
      message = ("%s (after %d bytes of the response)"):format(message or kind, count)
    end
    return nil, kind, message, true
  end
end

--- Writes a text to a file, which is replaced when the text is complete.
---@param path string
---@param text string
---@return true|nil
---@return string|nil message
function download.save(path, text)
  local sink, _, message = path_sink(path)
  if not sink then return nil, message end
  local kind
  kind, message = sink.write(text)
  if not kind then kind, message = sink.finish() end
  if not kind then return true end
  sink.discard()
  return nil, message
end

return download
