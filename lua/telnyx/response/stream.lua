--- Answers that come piece by piece: events, read while they arrive.

local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"
local said = require "telnyx.response.spoken_text"

local stream = {}

local byte, find = string.byte, string.find

---@class telnyx.Event
---@field event string its type; "message" when it has none, "text" in a stream of plain text
---@field data table|string decoded where it is a JSON object or array, else the text
---@field id string|nil the last event id that the server has given
local Event = {}
Event.__index = Event

--- What is said in this event: a model's next words, "" when there are none. Knows the events of
-- assistants, of OpenAI's chat completions and responses, of Anthropic's messages, and plain text.
---@return string
function Event:text()
  local data = self.data
  if type(data) == "string" and self.event ~= "message" and self.event ~= "text" then return "" end
  return said.text(data)
end

---@class telnyx.Reader what a transport gives to read the body with
---@field read fun(): string|nil, string|nil, string|nil chunk; nil at the end; nil, kind, message
---@field close fun(at_end: boolean|nil) may be called again; `at_end` says that all that matters
-- has been read, so that what is left should be little
---@field is_framed boolean|nil the protocol marks the end of a body, as HTTP/2 does

---@class telnyx.Stream
---@field response telnyx.Response without its body
local Stream = {}
Stream.__index = Stream

--
-- Formats: what makes events of chunks. Each has `feed(chunk)` and `next()` as the decoder of event
-- streams has them, and `finish()` for the end, which may complete one more event. It tells whether
-- the end is in the middle of something.
--

-- Text up to here has no character that is only begun.
local function last_complete(text)
  local start = find(text, "[\192-\255][\128-\191]*$", -3)
  if not start then return #text end
  local lead = text:byte(start)
  local length = lead >= 240 and 4 or lead >= 224 and 3 or 2
  return #text - start + 1 < length and start - 1 or #text
end

local Text = {}
Text.__index = Text

function Text:feed(chunk)
  local text = self.rest .. chunk
  local stop = last_complete(text)
  self.ready, self.rest = text:sub(1, stop), text:sub(stop + 1)
end

function Text:next()
  local text = self.ready
  self.ready = ""
  if text ~= "" then return { event = "text", data = text } end
end

function Text:finish()
  self.ready, self.rest = self.rest, ""
  return false
end

local Document = {}
Document.__index = Document

function Document:feed(chunk)
  self.size = self.size + #chunk
  self.chunks[#self.chunks + 1] = chunk
end

function Document:next()
  local text = self.text
  self.text = nil
  if text then return { event = "message", data = text } end
  if self.limit > 0 and self.size > self.limit then
    return nil, ("more than %d bytes"):format(self.limit)
  end
end

function Document:finish()
  if self.size > 0 then self.text = table.concat(self.chunks) end
  return false
end

local FORMATS = {
  events = function() return core.event_stream() end,
  text = function() return setmetatable({ ready = "", rest = "" }, Text) end,
  json = function(options)
    return setmetatable({ chunks = {}, size = 0, limit = options.max_response_bytes or 0 },
      Document)
  end,
}

--
-- Reading
--

-- Events that are the last, by the type in their data, and those that tell of a failure.
local LAST = { message_stop = true, ["response.completed"] = true, ["response.incomplete"] = true }
local FAILURES = { error = true, ["response.failed"] = true }

-- Data that begins so is JSON; whatever begins otherwise is text, numbers and words too.
local JSON = { [("{"):byte()] = true, [("["):byte()] = true }

local function is_something(value)
  return type(value) == "string" and value ~= "" or type(value) == "table" and next(value) ~= nil
end

local function tells_failure(data)
  return FAILURES[data.type] or data.error and is_something(data.error)
    or data.errors and is_something(data.errors)
end

-- From here on every read says the same.
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

-- What the caller gets of an event, which may be nothing: then the stream has ended.
local function admit(self, event)
  local text, data = event.data, nil
  if text == "[DONE]" then return settle(self, nil, true) end
  if JSON[byte(text)] then
    local problem
    data, problem = core.json_decode(text, self.call.options.keep_null)
    if not data then return fail(self, "decode", "not JSON: " .. problem, text) end
    event.data = data
  end
  if event.event == "error" or data and tells_failure(data) then
    return settle(self, errors.event(self.call, self.response, text))
  end
  if data and LAST[data.type] then settle(self, nil, true) end
  return event
end

-- Only the closing of the connection says that such an answer is over, and that may be an accident.
local function is_close_delimited(self)
  local headers = self.response.headers
  return not self.reader.is_framed and not headers["content-length"]
    and not headers["transfer-encoding"]
end

-- Reads one chunk, or the end.
local function pull(self)
  local chunk, kind, message = self.reader.read()
  if self.is_settled then  -- by another coroutine, while this was waiting
    if not self.is_closed then return end
    self.err = errors.new(self.call, "cancelled", "the stream was closed", { sent = true })
  elseif chunk then
    self.source:feed(chunk)
  elseif kind then
    fail(self, kind, message)
  else
    self.at_end = true
    if self.source:finish() and is_close_delimited(self) then
      fail(self, "connection", "the answer ends in the middle of an event")
    end
  end
end

local function next_event(self)
  while not self.is_settled do
    local event, problem = self.source:next()
    if event then
      if not self.is_plain then event = admit(self, event) end
      if event then return setmetatable(event, Event) end
    elseif problem then
      fail(self, "limit", problem)
    elseif self.at_end then
      settle(self, nil, true)
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

--- Waits for the next event. After the end, or an error, it says the same again.
---@return telnyx.Event|nil event nil at the end
---@return telnyx.Error|nil err nil at the end
function Stream:read()
  check(self, "read")
  return next_event(self)
end

--- Goes over the events that are left, each as soon as it is there. A stream that fails raises its
-- error: use `read` to get it as a value.
---@return fun(): telnyx.Event|nil
function Stream:each()
  check(self, "each")
  return function()
    local event, err = next_event(self)
    if err then error(err, 0) end
    return event
  end
end

--- Reads what is left and collects what is said in it.
---@return string|nil text nil when the stream fails
---@return telnyx.Error|nil err
---@return string|nil so_far what was said before it failed
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

--- Ends the stream, and the transfer with it when that goes on. May be called again; after the end
-- it does nothing. To read from a stream that was closed before its end raises.
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
---@param call table the request's { operation, options, attempts }
---@param reader telnyx.Reader
---@param response telnyx.Response
---@param format "events"|"text"|"json" the third is one document, which is given as one event
---@return telnyx.Stream
function stream.new(call, reader, response, format)
  return setmetatable({
    response = response,
    call = call,
    reader = reader,
    source = FORMATS[format](call.options),
    is_plain = format == "text",
  }, Stream)
end

return stream
