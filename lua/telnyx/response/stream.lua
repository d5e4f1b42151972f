--- Streams: responses that are read event by event, as they arrive.

local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local formats = require "telnyx.response.stream_formats"
local mistake = require "telnyx.support.mistake"
local spoken_text = require "telnyx.response.spoken_text"

local stream = {}

local find = string.find

---@class telnyx.Event
---@field event string its type; "message" if it has none, "text" in a stream of plain text
---@field data table|string decoded if it is a JSON object or array, else the text
---@field id string|nil the last event id that the server has sent
local Event = {}
Event.__index = Event

--- Returns the model's text in this event, "" if there is none. Supports the events of assistants,
-- OpenAI's chat completions and responses, Anthropic's messages, and plain text.
---@return string
function Event:text()
  local data = self.data
  if type(data) == "string" and self.event ~= "message" and self.event ~= "text" then return "" end
  return spoken_text.of(data)
end

---@class telnyx.Reader reads the body of a response; provided by transports
---@field read fun(): string|nil, string|nil, string|nil chunk; nil at the end; nil, kind, message
---@field close fun(at_end: boolean|nil) may be called again; `at_end` means that everything
-- relevant has been read, so that the rest should be short
---@field is_framed boolean|nil the protocol marks the end of a body, as HTTP/2 does

---@class telnyx.Stream
---@field response telnyx.Response without its body
---@field package is_settled boolean|nil it has ended
---@field package is_closed boolean|nil by `close`
---@field package err telnyx.Error|nil why it failed
local Stream = {}
Stream.__index = Stream

--
-- Reading
--

-- Events that report a failure, by the type in their data.
local FAILURES = { error = true, ["response.failed"] = true }

-- Data that begins like this is JSON. Anything else is text, including numbers and words.
local JSON = "^[ \t\r\n]*[{%[]"

local DONE = "^%s*%[DONE%]%s*$"

local function tells_failure(data)
  return FAILURES[data.type] or errors.tells_failure(data)
end

-- Fails the stream: all further reads return the same error.
local function settle(self, err, at_end)
  self.is_settled, self.err = true, err
  self.source = nil
  self.reader.close(at_end)
end

local function fail(self, kind, message, body)
  local response = self.response
  local err = errors.transport(self.call, kind, message, { status = response.status,
    request_id = response.request_id, headers = response.headers, body = body, sent = true })
  settle(self, err)
end

-- Fails for an unexpected response, which may describe an error of the API.
local function refuse(self, problem, text)
  local told = text and core.json_decode(text)
  if type(told) == "table" and tells_failure(told) then
    return settle(self, errors.event(self.call, self.response, text))
  end
  fail(self, "decode", ("status %d, %s"):format(self.response.status, problem), text)
end

local function fail_inside(self)
  fail(self, "connection", "the response ends in the middle of an event")
end

-- Accepts an unterminated last event only if it is JSON: only JSON shows that it is complete.
local function decode(self, text)
  local is_json = self.source.is_document or find(text, JSON) ~= nil
  local options, data, problem = self.call.options, nil, nil
  if is_json then
    data, problem = core.json_decode(text, options.keep_null, false, options.max_depth)
  end
  if data == nil and (self.is_doubtful or is_json and self.is_unterminated) then
    return fail_inside(self)
  end
  if problem then return fail(self, "decode", "not JSON: " .. problem, text) end
  return type(data) == "table" and data or nil, type(data) == "string" and data or text
end

-- Returns the event for the caller, or nil if it ends the stream.
---@param event telnyx.Event whose data is text
local function admit(self, event)
  self.has_begun = true
  local text = event.data  ---@cast text string
  if find(text, DONE) then return settle(self, nil, true) end
  local data, words = decode(self, text)
  if self.is_settled then return nil end
  event.data = data or words
  if event.event == "error" or data and tells_failure(data) then
    return settle(self, errors.event(self.call, self.response, text))
  end
  if data and not self.source.is_document then
    self.end_mark = self.end_mark or spoken_text.end_mark(data)
    if spoken_text.is_last(data) then settle(self, nil, true) end
  end
  return event
end

-- Only the closing of the connection ends such a response, and that may be an accident.
local function is_close_delimited(self)
  local headers = self.response.headers
  return not self.reader.is_framed and not headers["content-length"]
    and not headers["transfer-encoding"]
end

local function finish(self)
  self.at_end = true
  local state = self.source:finish()
  if state == "cut" then return fail_inside(self) end
  self.is_unterminated = state == "unterminated"
  self.is_doubtful = self.is_unterminated and is_close_delimited(self)
end

-- Reads one chunk, or the end.
local function pull(self)
  local chunk, kind, message = self.reader.read()
  if self.is_settled then  -- by another coroutine, while this one waited
    if not self.is_closed then return end
    self.err = errors.new(self.call, "cancelled", "the stream was closed", { sent = true })
  elseif chunk then
    self.source:feed(chunk)
  elseif kind then
    fail(self, kind, message)
  else
    finish(self)
  end
end

-- Handles the end of a response whose events were all read.
local function end_stream(self)
  if not self.has_begun then return refuse(self, "and the stream ended before its first event") end
  if self.end_mark and not self.call.options.allow_missing_end then
    return fail(self, "connection", ("the stream ended without '%s'"):format(self.end_mark))
  end
  settle(self, nil, true)
end

---@return telnyx.Event|nil
---@return telnyx.Error
local function next_event(self)
  while not self.is_settled do
    local event, problem, text = self.source:next()
    if event then
      if self.source.is_text then self.has_begun = true else event = admit(self, event) end
      if event then
        setmetatable(event, Event)
        return event
      end
    elseif text then
      refuse(self, problem, text)
    elseif problem then
      fail(self, "limit", problem)
    elseif self.at_end then
      end_stream(self)
    else
      pull(self)
    end
  end
  if self.is_closed and not self.err then mistake.fail("attempt to use a closed stream") end
  return nil, self.err
end

local function check(self, name)
  if getmetatable(self) ~= Stream then mistake.refuse_dot("stream", name) end
end

--- Waits for the next event. After the end or an error, it returns the same again.
---@return telnyx.Event|nil event nil at the end
---@return telnyx.Error err nil at the end
function Stream:read()
  check(self, "read")
  return next_event(self)
end

--- Iterates over the remaining events as they arrive. Raises the error of a stream that fails: use
-- `read` to get the error as a value.
---@return fun(): telnyx.Event|nil
function Stream:each()
  check(self, "each")
  return function()
    local event, err = next_event(self)
    if err then error(err, 0) end
    return event
  end
end

--- Reads the remaining events and joins their text.
---@return string|nil text nil if the stream fails
---@return telnyx.Error err
---@return string|nil so_far the text before the failure
function Stream:text()
  check(self, "text")
  local texts = {}
  local event, err = next_event(self)
  while event do
    texts[#texts + 1] = event:text()
    event, err = next_event(self)
  end
  local text = table.concat(texts)
  if err then return nil, err, text end
  return text
end

--- Ends the stream, and its transfer if that is still active. May be called again; does nothing
-- after the end. Reading from a stream that was closed before its end raises.
function Stream:close()
  check(self, "close")
  if self.is_settled then return end
  self.is_closed = true
  settle(self)
end

Stream.__close = Stream.close

function Stream:__tostring()
  local state = self.is_closed and "closed" or self.err and "failed" or self.is_settled and "ended"
  return ("telnyx stream (%s)"):format(state or "open")
end

--- Makes a stream.
---@param call telnyx.Call
---@param reader telnyx.Reader
---@param response telnyx.Response
---@param expected "events"|"text" what the operation streams; the response may still be one JSON
---document, which becomes one event
---@return telnyx.Stream
function stream.new(call, reader, response, expected)
  return setmetatable({
    response = response,
    call = call,
    reader = reader,
    source = formats.of(response.headers["content-type"], expected,
      call.options.max_response_bytes),
  }, Stream)
end

return stream
