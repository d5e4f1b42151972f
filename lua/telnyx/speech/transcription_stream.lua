--- Streams of `speech_to_text.stream`: audio out, words in.

local backlogs = require "telnyx.speech.backlog"
local check = require "telnyx.support.check"
local connections = require "telnyx.speech.connection"
local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local events = require "telnyx.speech.transcription_events"
local file_problem = require "telnyx.support.file_problem"
local mistake = require "telnyx.support.mistake"
local pace = require "telnyx.speech.pace"
local reconnect = require "telnyx.speech.reconnect"
local single_flight = require "telnyx.transport.single_flight"
local standard = require "telnyx.support.standard"
local tables = require "telnyx.support.tables"
local wavs = require "telnyx.speech.wav"

local streams = {}

-- Bytes of a frame; the API's documentation advises 2048 to 8192.
local FRAME = 4096

-- Without a deadline, the stream ends if the server asks for a longer wait before an attempt.
local LONGEST_WAIT = 60

-- Seconds between two looks whether the stream was closed.
local LOOK_AGAIN = 0.1

-- Seconds of silence that end `finish` by default, and seconds that it takes at most.
local SILENCE, LONGEST_FINISH = 10, 300

---@class telnyx.SpeechToTextStream
---@field response telnyx.Response of the last handshake
---@field package connection telnyx.SpeechConnection
---@field package setup table from `speech_to_text.stream`
---@field package opts telnyx.WebSocketOptions of the first connection
---@field package clock telnyx.Clock
---@field package slot table the coroutine that connects again
---@field package finishing table the coroutine in `finish`
---@field package ends_at number|nil time of the deadline
---@field package sent_at number time of the last frame
---@field package wav telnyx.WavReader|nil
---@field package events telnyx.SpeechEvents
---@field package backlog telnyx.SpeechBacklog|nil if the stream connects again
---@field package is_finishing boolean|nil
---@field package is_closed boolean|nil by `close`
---@field package is_over boolean|nil
---@field package err telnyx.Error|nil why, if it failed
local Stream = {}
Stream.__index = Stream

local function check_self(self, name)
  if getmetatable(self) ~= Stream then mistake.refuse_dot("stream", name) end
end

--
-- Connections
--

-- Ends the stream: later calls return the same error, or nil.
local function settle(self, err)
  if self.is_over then return end
  self.is_over, self.err = true, err
end

local function closed_error(self)
  return self.err or errors.of(self.setup.name, "cancelled", self.is_closed
    and "the stream was closed" or "the stream has ended")
end

local function connect(self, opts)
  local setup = self.setup
  local connection, err, response = connections.open(setup.session, setup.name, setup.path,
    setup.query, opts, self.admit)
  if not connection then return nil, err, response end
  self.connection, self.response, self.sent_at = connection, response, core.now()
  return connection, nil, response
end

-- Waits, unless the stream is closed meanwhile.
local function pause(self, seconds)
  local ends = core.now() + seconds
  local left = seconds
  while left > 0 and not self.is_closed do
    self.clock:sleep(math.min(left, LOOK_AGAIN))
    left = ends - core.now()
  end
end

-- The waits between attempts are the stream's.
local function opts_again(self)
  return tables.merge(self.opts, { max_retries = 0,
    deadline = self.ends_at and math.max(self.ends_at - core.now(), 0.001) })
end

-- Connects until it works, or cannot be expected to.
local function connect_again(self)
  local retries, lost = self.setup.retries, self.connection
  local err, code = lost.err, lost.socket.code
  retries:lost(lost.opened_at)
  while true do
    local seconds = reconnect.may_pass(err, code) and retries:next_wait(err)
    local longest = self.ends_at and self.ends_at - core.now() or LONGEST_WAIT
    if not seconds or seconds >= longest then return settle(self, err) end
    local on_reconnect = self.setup.on_reconnect
    if on_reconnect and on_reconnect(err, retries.attempts) == false then
      return settle(self, err)
    end
    -- it may have used the stream, which connected meanwhile, or ended
    if self.is_over or not self.connection.is_over then return end
    pause(self, seconds)
    if self.is_closed then return settle(self) end
    local connection
    connection, err = connect(self, opts_again(self))
    code = nil
    if connection then
      if self.is_closed then
        connection:close()
        return settle(self)
      end
      if self.backlog:resume(connection) then return end
      err, code = connection.err, connection.socket.code
    end
  end
end

-- Handles the end of a connection, or waits for the coroutine that does. Afterwards there is a new
-- connection, or the stream is over.
local function revive(self)
  local connection = self.connection
  if self.is_over then return end
  if not self.setup.retries or self.is_closed or self.is_finishing then
    return settle(self, connection.err)
  end
  single_flight.join(self.clock, self.slot, function()
    if self.connection == connection and connection.is_over then connect_again(self) end
  end, math.huge)
end

--
-- Writing
--

-- Sends through the connection of the moment. Returns nil if the stream is over.
local function transmit(self, method, content)
  while not self.is_over do
    local connection = self.connection
    if connection.is_over or self.slot.flight then
      revive(self)
    else
      local is_sent = connection[method](connection, content)
      self.sent_at = core.now()
      if is_sent then return connection end
    end
  end
end

local function send_control(self, kind)
  if self.is_closed or self.is_finishing then return nil, closed_error(self) end
  if transmit(self, "send", ('{"type":"%s"}'):format(kind)) then return true end
  return nil, closed_error(self)
end

-- Waits until the next bytes are due, and lets events in meanwhile.
local function keep_pace(self, frame)
  local wav, own = self.wav, self.setup.pace
  if wav and wav.bytes_per_second then own.bytes_per_second = wav.bytes_per_second end
  while own.due > core.now() and not self.is_over and not self.is_closed do
    if not self.connection.is_over then
      self.connection:rest(own.due)
    elseif self.slot.flight then
      self.clock:sleep(own.due - core.now())
    else
      break
    end
  end
  own:add(#frame)
end

-- While another coroutine connects, audio is kept, up to a limit.
local function keep(self, frame)
  local backlog = self.backlog
  if not backlog or not self.slot.flight
    or backlog.bytes + #frame > self.setup.retries.max_buffer_bytes then
    return false
  end
  backlog:add(frame)
  return true
end

-- The audio is not what the parameters say: this ends the stream for its readers, too.
local function refuse_audio(self, problem)
  self.connection:drop()
  settle(self, errors.of(self.setup.name, "config", problem))
  return nil, self.err
end

local function send_frame(self, frame)
  if self.wav then
    self.wav:feed(frame)
    if self.wav.problem then return refuse_audio(self, self.wav.problem) end
  end
  if self.setup.pace then keep_pace(self, frame) end
  if self.is_closed or self.is_finishing then return nil, closed_error(self) end
  if keep(self, frame) then return true end
  local connection = transmit(self, "send_binary", frame)
  if not connection then return nil, closed_error(self) end
  if self.backlog then
    self.backlog:add(frame, connection)
    self.backlog:prune(connection)
  end
  return true
end

--- Sends audio, in frames of 4 KiB. Waits while 1 MiB is queued and, with the option `pace`, until
--- the audio is due. Events that arrive meanwhile are kept for `read`.
---@param bytes string in the format of the parameters, without any framing
---@return boolean|nil ok
---@return telnyx.Error err the server's, if it refused the parameters
function Stream:write(bytes)
  check_self(self, "write")
  if type(bytes) ~= "string" then
    mistake.bad("bytes", "stream:write", mistake.expected("string", bytes))
  end
  for position = 1, #bytes, FRAME do
    local ok, err = send_frame(self, bytes:sub(position, position + FRAME - 1))
    if not ok then return nil, err end
  end
  if self.is_over then return nil, closed_error(self) end
  return true
end

--- Sends the audio in a file, as `write` does. The file is never in memory as a whole.
---@param path string
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:write_file(path)
  check_self(self, "write_file")
  local problem = file_problem(path)
  if problem then mistake.bad("path", "stream:write_file", problem) end
  local file, message = standard.open(path, "rb")
  if not file then return nil, errors.of(self.setup.name, "config", tostring(message)) end
  local bytes, err = file:read(FRAME), nil
  while bytes and not err do
    local _
    _, err = send_frame(self, bytes)
    if not err then bytes = file:read(FRAME) end
  end
  file:close()
  if err then return nil, err end
  return true
end

--- Asks the engine to transcribe what it has received; the stream stays open. Deepgram obeys.
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:finalize()
  check_self(self, "finalize")
  return send_control(self, "Finalize")
end

--- Keeps the connection open while there is no audio. Only Deepgram takes notice; with it, `read`
--- does this by itself. Send silence to other engines.
---@return boolean|nil ok
---@return telnyx.Error err
function Stream:keep_alive()
  check_self(self, "keep_alive")
  return send_control(self, "KeepAlive")
end

--
-- Reading
--

-- Waits once for something to happen.
local function wait(self)
  if self.connection.is_over or self.slot.flight then return revive(self) end
  local interval = self.setup.keep_alive
  if not interval or self.is_finishing then return self.connection:pump() end
  local due = self.sent_at + interval
  if core.now() < due then return self.connection:pump(due) end
  send_control(self, "KeepAlive")
end

local function next_event(self)
  local event = self.events:next()
  while not event and not self.is_over do
    wait(self)
    event = self.events:next()
  end
  if event then return event end
  return nil, self.err
end

--- Waits for the next event. After the end or an error, it returns the same again.
---@return telnyx.SpeechEvent|nil event nil at the end
---@return telnyx.Error err nil at the end
function Stream:read()
  check_self(self, "read")
  return next_event(self)
end

--- Iterates over the events as they arrive. Raises the error of a stream that fails: use `read` to
--- get the error as a value.
---@return fun(): telnyx.SpeechEvent|nil
function Stream:each()
  check_self(self, "each")
  return function()
    local event, err = next_event(self)
    if err then error(err, 0) end
    return event
  end
end

--- Returns the texts of the final events so far, also of those that nobody has read, joined by
--- spaces.
---@return string|nil text nil if it would be longer than 16 MiB
---@return telnyx.Error err
function Stream:transcript()
  check_self(self, "transcript")
  local text = self.events:transcript()
  if text then return text end
  return nil, errors.of(self.setup.name, "decode", "the transcript is longer than 16 MiB")
end

--
-- The end
--

-- Asks for the last events, and waits for them: until the server closes, or is silent.
local function finish(self, seconds)
  send_control(self, "CloseStream")
  self.is_finishing = true
  if self.is_over then return end
  local connection, began = self.connection, core.now()
  while not connection.is_over do
    local ends = math.min(math.max(connection.heard_at, began) + seconds, began + LONGEST_FINISH)
    if core.now() >= ends then break end
    connection:pump(ends)
  end
  local is_silent = not connection.is_over
  connection:close()
  settle(self, not is_silent and connection.err or nil)
end

--- Ends the audio: asks for the last transcripts, waits for them, and closes. It returns when the
--- server has closed, or when nothing has come for some seconds, since not all engines close; after
--- five minutes at the latest. The events that came can still be read.
---@param seconds number|nil of silence, 10 by default
---@return boolean|nil ok nil if the stream failed
---@return telnyx.Error err
function Stream:finish(seconds)
  check_self(self, "finish")
  local problem = seconds ~= nil and check.seconds_from_0(seconds)
  if problem then mistake.bad("seconds", "stream:finish", problem) end
  if not self.is_over then
    single_flight.join(self.clock, self.finishing, function()
      if not self.is_over then finish(self, seconds or SILENCE) end
    end, math.huge)
  end
  if self.err then return nil, self.err end
  return true
end

--- Closes the stream without waiting for transcripts, and wakes the coroutines that use it. May be
--- called again.
function Stream:close()
  check_self(self, "close")
  if self.is_closed then return end
  self.is_closed = true
  self.events:clear()
  settle(self)  -- first: while the server's close is awaited, nobody has to wait for more
  self.connection:close()
end

--- Lua 5.4: for `local stream <close> = …`. The second value is the error that ended the block.
function Stream:__close()
  Stream.close(self)
end

function Stream:__tostring()
  local state = self.is_closed and "closed" or self.err and "failed" or self.is_over and "ended"
  return ("telnyx %s (%s)"):format(self.setup.name, state or "open")
end

--- Opens a stream.
---@param setup table session, name, path; pace, retries, on_reconnect, keep_alive, where wanted
---@param parameters table
---@param opts telnyx.WebSocketOptions checked
---@return telnyx.SpeechToTextStream|nil
---@return telnyx.Error err
---@return telnyx.Response response
function streams.open(setup, parameters, opts)
  setup.query = connections.query(parameters, setup.name)
  local format = pace.format_of(parameters)
  local own_events = events.new()
  local self = setmetatable({
    setup = setup, opts = opts, events = own_events, slot = {}, finishing = {},
    clock = setup.session:clock(),
    ends_at = opts.deadline and core.now() + opts.deadline,
    wav = format == "wav" and (setup.pace or setup.retries) and wavs.new() or nil,
  }, Stream)
  if setup.retries then
    self.backlog = backlogs.new(pace.block_of(parameters) or 1, self.wav)
  end
  function self.admit(message, _, length) return own_events:add(message, length) end
  local connection, err, response = connect(self, opts)
  if not connection then return nil, err, response end
  return self, nil, response
end

return streams
