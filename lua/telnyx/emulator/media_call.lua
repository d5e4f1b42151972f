-- A call whose audio is streamed, PCMU both ways. Time passes in frames of 20 ms: in each the
-- caller's audio, or silence, is sent, and what the program sent before is played.

local core = require "telnyx.core"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"
local voice = require "telnyx.emulator.voice"

local media_call = {}

local FRAME_SECONDS, FRAME_BYTES = 0.02, 160
local SILENCE = ("\255"):rep(FRAME_BYTES)

-- Bytes of audio in one frame of the program: 20 ms to 30 s.
local LEAST, MOST = FRAME_BYTES, 30 * 8000

-- Bytes that wait to be played: ten minutes.
local MOST_QUEUED = 600 * 8000

local TOKEN = "x-telnyx-streaming-auth-token"

--- What a step may wait for: audio, the return of a mark, a clear.
media_call.EVENTS = { clear = true, mark = true, media = true }

local function next_number(call)
  call.sequence_number = call.sequence_number + 1
  return ("%d"):format(call.sequence_number)
end

-- Sends a frame. All numbers are sent as text.
local function send(call, event, fields)
  fields.event, fields.stream_id = event, call.stream_id
  fields.sequence_number = next_number(call)
  call.socket:send(fields)
end

local function complain(call, code, title, detail)
  call.socket:send { event = "error", stream_id = call.stream_id,
    payload = { code = code, title = title, detail = detail } }
end

--
-- What the program sends
--

local function give_back(call, name)
  send(call, "mark", { mark = { name = name } })
  call:count "mark"
end

-- Plays audio: the queue has its lengths, and marks between them.
local function advance(call, bytes)
  local queue = call.queue
  while queue[1] do
    local first = queue[1]
    if first.mark then
      give_back(call, first.mark)
      table.remove(queue, 1)
    elseif bytes == 0 then
      return
    else
      local played = math.min(first.bytes, bytes)
      bytes, first.bytes = bytes - played, first.bytes - played
      call.played, call.queued = call.played + played, call.queued - played
      if first.bytes == 0 then table.remove(queue, 1) end
    end
  end
end

local TAKE = {}

function TAKE.media(call, frame)
  local media = json.is_object(frame.media) and frame.media or {}
  local audio = type(media.payload) == "string" and core.base64_decode(media.payload)
  if not audio or #audio < LEAST or #audio > MOST then
    return complain(call, 100004, "invalid_media", "PCMU of 20 ms to 30 s in Base64 expected.")
  elseif call.queued + #audio > MOST_QUEUED then
    return complain(call, 100005, "rate_limit_reached", "Ten minutes of audio are queued.")
  end
  call:note({ event = "media", bytes = #audio }, "media")
  call.queue[#call.queue + 1], call.queued = { bytes = #audio }, call.queued + #audio
  call.ear:listen(audio, call.hearing)
end

function TAKE.mark(call, frame)
  local name = json.is_object(frame.mark) and frame.mark.name
  if type(name) ~= "string" then
    return complain(call, 100003, "malformed_frame", "A mark needs a name.")
  end
  call:note { event = "mark", name = name }
  call.queue[#call.queue + 1] = { mark = name }
  advance(call, 0)
end

function TAKE.clear(call)
  call:note({ event = "clear", dropped = call.queued }, "clear")
  local queue = call.queue
  call.queue, call.queued = {}, 0
  for _, entry in ipairs(queue) do
    if entry.mark then give_back(call, entry.mark) end
  end
end

local function take(call, message)
  local frame = json.decode(message)
  local act = json.is_object(frame) and TAKE[frame.event]
  if act then return act(call, frame) end
  complain(call, 100003, "malformed_frame", "'media', 'mark' or 'clear' expected.")
end

--
-- What the caller does
--

-- Sends a frame, or holds it so that it comes after the next one.
local function send_media(call, payload)
  call.chunk = call.chunk + 1
  local frame = {
    event = "media", stream_id = call.stream_id, sequence_number = next_number(call),
    media = { track = "inbound", chunk = ("%d"):format(call.chunk),
      timestamp = ("%d"):format((call.chunk - 1) * FRAME_SECONDS * 1000),
      payload = core.base64_encode(payload) },
  }
  if call.out_of_order and call.chunk % 2 == 1 then
    call.held = frame
    return
  end
  call.socket:send(frame)
  if call.held then call.socket:send(call.held) end
  call.held = nil
end

-- Lets 20 ms of the call pass.
local function pass(call, payload)
  send_media(call, payload or SILENCE)
  advance(call, FRAME_BYTES)
  -- frames keep their time on average, even if one is late
  local now = core.now()
  call.due = math.max(call.due or now, now - 1) + FRAME_SECONDS / call.speed
  call:receive(math.max(0, call.due - now), take)
end

media_call.pass = pass

media_call.STEPS = {}

function media_call.STEPS.audio(call, audio)
  local bytes = core.base64_decode(audio)
  for at = 1, #bytes, FRAME_BYTES do
    if not call:is_open() then return end
    local frame = bytes:sub(at, at + FRAME_BYTES - 1)
    pass(call, frame .. SILENCE:sub(#frame + 1))
  end
end

function media_call.STEPS.say(call, words)
  media_call.STEPS.audio(call, core.base64_encode(voice.say(words, "mulaw")))
end

function media_call.STEPS.silence(call, seconds)
  for _ = 1, math.ceil(seconds / FRAME_SECONDS) do
    if not call:is_open() then return end
    pass(call)
  end
end

function media_call.STEPS.digits(call, digits)
  for digit in digits:gmatch(".") do
    if not call:is_open() then return end
    send(call, "dtmf", { dtmf = { digit = digit }, occurred_at = text.iso_time(os.time()) })
    pass(call)
  end
end

--- Returns why a step cannot be carried out.
function media_call.problem(name, value)
  if name == "silence" then
    if type(value) ~= "number" or value < 0 or value > 3600 then return "'silence' is seconds" end
  elseif type(value) ~= "string" then
    return ("'%s' is a string"):format(name)
  elseif name == "audio" and not core.base64_decode(value) then
    return "'audio' is PCMU in Base64"
  elseif name == "digits" and not value:find("^[0-9A-D*#]+$") then
    return "'digits' are 0-9, A-D, * and #"
  end
end

--- Prepares a call.
function media_call.prepare(call)
  call.sequence_number, call.chunk, call.queue, call.queued, call.played = 0, 0, {}, 0, 0
  call.heard, call.ear = "", voice.ear("mulaw")
  local pause = 0
  call.hearing = {
    letter = function(letter)
      -- audio that follows other audio at once is another sentence only after a pause
      local is_apart = pause >= 1 and call.heard ~= ""
      call.heard = call.joined(call.heard, (is_apart and "\n" or "") .. letter)
      pause = 0
    end,
    silence = function(seconds) pause = pause + seconds end,
  }
end

--- Tells whether something is still to be played.
function media_call.is_busy(call)
  return call.queue[1] ~= nil
end

--- Returns the headers of the handshake.
function media_call.headers(call)
  return { [TOKEN] = call.token }
end

--- Sends the first frames.
function media_call.begin(call)
  call.socket:send { event = "connected", version = "1.0.0",
    connected = call.token and { [TOKEN] = call.token } or nil }
  send(call, "start", { start = {
    user_id = call.account_sid, call_control_id = call.call_control_id,
    call_session_id = call.call_session_id, from = call.from, to = call.to,
    tags = json.array(), client_state = call.client_state,
    custom_parameters = call.custom_parameters or {},
    media_format = { encoding = "PCMU", sample_rate = 8000, channels = 1 },
  } })
end

--- Sends the last frame.
function media_call.hang_up(call)
  if call.held then call.socket:send(call.held) end
  send(call, "stop", { stop = { user_id = call.account_sid,
    call_control_id = call.call_control_id } })
end

--- Adds what was heard.
function media_call.show(call, shown)
  shown.stream_id, shown.heard = call.stream_id, text.to_utf8(call.heard)
  shown.played, shown.queued = call.played, call.queued
end

return media_call
