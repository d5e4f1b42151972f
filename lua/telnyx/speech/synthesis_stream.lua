--- Streams of `text_to_speech.stream`.

local audio_of = require "telnyx.speech.synthesis_audio"
local check = require "telnyx.support.check"
local connections = require "telnyx.speech.connection"
local core = require "telnyx.core"
local download = require "telnyx.response.download"
local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"
local tables = require "telnyx.support.tables"

local streams = {}

-- Seconds without a message after `finish`, after which nothing is expected any more. The server
-- closes an idle stream after 20 by itself.
local SILENCE = 30

-- A space is the only text that changes nothing: an empty one ends the stream.
local FLUSH = '{"text":" ","flush":true}'
local INTERRUPT = '{"force":true}'
local FINISH = '{"text":""}'

---@class telnyx.TextToSpeechStream
---@field response telnyx.Response of the handshake
---@field package connection telnyx.SpeechConnection
---@field package audio telnyx.SpeechAudio
---@field package name string of the function
---@field package has_said boolean|nil a text that can be heard
---@field package finished_at number|nil time of `core.now`
---@field package silence number|nil seconds without a message to wait for after that
---@field package is_closed boolean|nil by `close`
---@field package is_settled boolean|nil all has been read
---@field package err telnyx.Error|nil why it failed
local Stream = {}
Stream.__index = Stream

local function check_self(self, name)
  if getmetatable(self) ~= Stream then mistake.refuse_dot("stream", name) end
end

local function failure(self, kind, message, code)
  return errors.transport(self.connection.socket.channel.call, kind, message,
    { status = 101, sent = true, code = code })
end

--
-- Saying
--

local function send(self, frame)
  local connection = self.connection
  if not self.finished_at then return connection:send(frame) end
  return nil, connection.err or failure(self, "cancelled", "the stream was finished")
end

--- Says a text. The server collects texts up to the end of a sentence.
---@param text string UTF-8; an empty one is not sent
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:say(text)
  check_self(self, "say")
  local problem = type(text) ~= "string" and mistake.expected("string", text)
  local frame
  if not problem then frame, problem = core.json_encode { text = text } end
  if not frame then mistake.bad("text", "stream:say", problem) end
  if text == "" then return true end
  self.has_said = self.has_said or text:find "%S" ~= nil
  return send(self, frame)
end

--- Makes the server speak what it has collected, also without the end of a sentence.
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:flush()
  check_self(self, "flush")
  return send(self, FLUSH)
end

--- Stops the speech, as when somebody interrupts: the server drops the texts so far. Audio that has
--- arrived, and was not read, is dropped as well; audio on its way may still come.
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:interrupt()
  check_self(self, "interrupt")
  self.has_said = nil
  self.audio:clear()  -- which makes room for what has arrived
  local ok, err = send(self, INTERRUPT)
  self.audio:clear()
  return ok, err
end

--- Ends the texts. Does not wait: read the rest of the audio, until the server has sent all of it
--- and closes, or has been silent for some seconds. May be called again.
---@param seconds number|nil of silence, 30 by default
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:finish(seconds)
  check_self(self, "finish")
  local problem = seconds ~= nil and check.seconds_from_0(seconds)
  if problem then mistake.bad("seconds", "stream:finish", problem) end
  local connection = self.connection
  if self.finished_at then return not connection.err or nil, connection.err end
  self.finished_at, self.silence = core.now(), seconds or SILENCE
  return connection:send(FINISH)
end

--
-- Reading
--

local function is_mute(self)
  return self.has_said and not self.audio.has_begun
end

-- Returns why the stream ended before all audio was there, or nil.
local function problem_of(self)
  local connection = self.connection
  if connection.err then return connection.err end
  if not self.finished_at then
    return failure(self, "connection", "the server closed the stream before 'finish': it does so "
      .. "after 'inactivity_timeout' without a text, 20 seconds by default", connection.socket.code)
  elseif is_mute(self) then
    return failure(self, "connection", "the server closed the stream without any audio",
      connection.socket.code)
  end
end

local function settle(self)
  if not self.is_settled then
    self.is_settled = true
    if not self.is_closed then self.err = self.err or problem_of(self) end
  end
  return nil, self.err
end

-- The server does not close after `finish`.
local function give_up(self)
  if is_mute(self) or not self.audio:is_complete() then
    self.err = failure(self, "timeout",
      ("nothing arrived within %.4g s after 'finish'"):format(self.silence))
  end
  self.connection:drop()
end

-- Waits for audio or a mark.
local function next_audio(self)
  local since = core.now()
  while not self.is_closed do
    local audio, mark = self.audio:next()
    if audio then return audio, mark end
    if self.is_settled or self.connection.is_over then break end
    local last = math.max(since, self.finished_at or 0, self.connection.heard_at)
    local ends = self.finished_at and last + self.silence
    if ends and core.now() >= ends then give_up(self) else self.connection:pump(ends) end
  end
  return settle(self)
end

--- Waits for audio.
---@return string|nil audio bytes; "" where a text ends; nil at the end
---@return telnyx.SpeechMark|telnyx.Error|nil mark where a text ends; with nil, the error
function Stream:read()
  check_self(self, "read")
  return next_audio(self)
end

--- Iterates over the audio as it arrives: bytes, or "" and a mark. Raises the error of a stream
--- that fails: use `read` to get the error as a value.
---@return fun(): string|nil, telnyx.SpeechMark|nil
function Stream:each()
  check_self(self, "each")
  return function()
    local audio, mark = next_audio(self)
    if not audio and mark then error(mark, 0) end
    return audio, mark
  end
end

-- Writes all audio. Returns the marks.
local function copy(self, sink)
  local marks, start = {}, self.audio.position
  while true do
    local audio, mark = next_audio(self)
    if not audio then
      if mark then return nil, mark end
      if self.is_closed then return nil, failure(self, "cancelled", "the stream was closed") end
      local kind, message = sink.finish()
      if kind then return nil, failure(self, kind, message) end
      return marks
    end
    if mark then
      mark.position = mark.position - start
      marks[#marks + 1] = mark
    end
    local kind, message = sink.write(audio, mark)
    if kind then return nil, failure(self, kind, message) end
  end
end

--- Reads the rest of the audio into a function, or an open file. Call `finish` before, or in
--- another coroutine.
---@param target file*|fun(audio: string, mark: telnyx.SpeechMark|nil): boolean|nil, string|nil a
---function receives what `read` returns; it stops with false, or with nil and the reason
---@return telnyx.SpeechMark[]|nil marks where each text ended
---@return telnyx.Error err
function Stream:to(target)
  check_self(self, "to")
  local problem = download.problem(target)
  if problem then mistake.bad("target", "stream:to", problem) end
  local sink, kind, message = download.sink(target)
  if not sink then return nil, failure(self, kind, message) end
  local marks, err = copy(self, sink)
  if not marks then sink.discard() end
  return marks, err
end

--- Saves the rest of the audio. Call `finish` before, or in another coroutine. The file appears, or
--- is replaced, when all audio is there.
---@param path string
---@return telnyx.SpeechMark[]|nil marks where each text ended
---@return telnyx.Error err
function Stream:save(path)
  check_self(self, "save")
  local problem = type(path) ~= "string" and mistake.expected("string", path)
    or download.problem(path)
  if problem then mistake.bad("path", "stream:save", problem) end
  return self:to(path)
end

--
-- The end
--

--- Closes the stream; audio that was not read is dropped. May be called again.
function Stream:close()
  check_self(self, "close")
  if self.is_settled or self.is_closed then return end
  self.is_closed = true
  self.connection:close()
  self.audio:clear()
end

--- Lua 5.4: for `local stream <close> = …`.
Stream.__close = Stream.close

function Stream:__tostring()
  local state = self.is_closed and "closed" or self.err and "failed" or self.is_settled and "ended"
  return ("telnyx %s (%s)"):format(self.name, state or "open")
end

--- Opens a stream.
---@param session telnyx.Session
---@param name string of the function
---@param path string
---@param parameters table
---@param opts telnyx.WebSocketOptions checked
---@return telnyx.TextToSpeechStream|nil
---@return telnyx.Error err
---@return telnyx.Response response
function streams.open(session, name, path, parameters, opts)
  local query = tables.copy(parameters)
  query.voice_settings = nil
  local first, problem, place = core.json_encode { text = " ",
    voice_settings = parameters.voice_settings }
  if not first then mistake.bad(place or "voice_settings", name, problem) end
  local audio = audio_of.new()
  local connection, err, response = connections.open(session, name, path,
    connections.query(query, name), opts,
    function(message, kind) return audio:add(message, kind) end,
    function() return audio:is_full() end)
  if not connection then return nil, err, response end
  local ok
  ok, err = connection:send(first)
  if not ok then return nil, err, response end
  return setmetatable({ name = name, audio = audio, connection = connection,
    response = response }, Stream), nil, response
end

return streams
