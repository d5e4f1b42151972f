-- A WebSocket of media streaming: the audio of a call, both ways. Speech to text recognizes the
-- caller's words, an assistant replies, and text to speech speaks its reply. If the caller speaks,
-- the reply stops.
--
-- Light threads of a call: one reads what Telnyx sends and passes the audio on, one waits for the
-- caller's words. During an answer, one reads the assistant's words and one plays their audio.

local media_streams = require "telnyx.media_streams"
local replies = require "app.replies"
local response = require "app.response"
local telnyx = require "telnyx"
local token = require "app.token"
local transcript = require "app.transcript"
local websocket = require "app.websocket"

local TOKEN = "x-telnyx-streaming-auth-token"

-- Our names of the codecs that a call may have. We answer in PCMU, the default of
-- `stream_bidirectional_codec`.
local FORMATS = { PCMU = "mulaw", PCMA = "alaw" }

local LISTENING = { transcription_engine = "Deepgram", language = "en-US", interim_results = true }
local SPEAKING = {
  voice = "Telnyx.NaturalHD.astra", audio_format = "linear16", sample_rate = 8000,
}

local FRAME = 3200     -- bytes of linear16 in a frame: 0.2 seconds
local SHORTEST = 160   -- bytes of PCMU that Telnyx plays: 0.02 seconds
local SILENCE = "\255" -- in PCMU
local LAST_WORDS = 3   -- seconds to wait for the words before the caller hung up

-- Codes of close frames.
local UNSUPPORTED, POLICY_VIOLATION, SERVER_ERROR = 1003, 1008, 1011

local media = {}

--
-- Answers
--

local function play(call, answer, linear16)
  local audio = media_streams.linear16_to_pcmu(linear16)
  audio = audio .. SILENCE:rep(SHORTEST - #audio)
  for frame in media_streams.frames(audio, FRAME / 2) do
    if answer.is_stopped or not call.peer:send(frame) then return end
  end
end

-- Plays the audio as it comes, and a mark that comes back when it has been played.
local function play_all(call, answer)
  local rest = ""
  local audio, err = answer.speech:read()
  while audio and not answer.is_stopped do
    rest = rest .. audio
    local length = #rest - #rest % FRAME
    if length > 0 then play(call, answer, rest:sub(1, length)) end
    rest = rest:sub(length + 1)
    audio, err = answer.speech:read()
  end
  if answer.is_stopped then return end
  if #rest > 1 then play(call, answer, rest:sub(1, #rest - #rest % 2)) end
  if err then ngx.log(ngx.ERR, tostring(err)) end
  call.peer:send(media_streams.mark(answer.mark))
end

local function begin_answer(call, words)
  local speech, err = telnyx.text_to_speech.stream(SPEAKING)
  if not speech then
    ngx.log(ngx.ERR, tostring(err))
    return transcript.add(call, "failed", "the answer cannot be spoken")
  end
  call.answers = call.answers + 1
  local answer = { speech = speech, mark = "answer " .. call.answers }
  answer.reply = replies.start(call.conversation, words,
    function(text)
      transcript.add(call, "saying", text)
      return not call.is_over and speech:say(text)
    end,
    function()
      transcript.add(call, "said")
      speech:finish()
    end)
  ngx.thread.spawn(play_all, call, answer)
  call.answer = answer
end

-- Ends the answer, of which the caller may have heard all. Nobody waits until the stream is closed.
local function end_answer(call)
  local answer = call.answer
  if not answer then return end
  call.answer = nil
  answer.is_stopped = true  -- no more audio follows the frame that stops it
  if not answer.is_played and not call.is_over then
    call.peer:send(media_streams.clear())
    transcript.add(call, "interrupted")
  end
  answer.reply:stop()
  ngx.thread.spawn(answer.speech.close, answer.speech)
end

--
-- Words
--

-- Tells whether the caller has stopped speaking. An utterance may have several final pieces.
local function ends_utterance(event)
  return event.kind == "boundary" or event.kind == "final" and event.raw.speech_final ~= false
end

local function complete(call)
  local words = table.concat(call.words, " ")
  if words == "" then return end
  call.words = {}
  transcript.add(call, "heard", words)
  if not call.is_over then begin_answer(call, words) end
end

local function hear(call, event)
  local words = call.words
  if event.text ~= "" then
    end_answer(call)
    local before = table.concat(words, " ")
    if before ~= "" then before = before .. " " end
    transcript.add(call, "hearing", before .. event.text)
  end
  if event.kind == "final" and event.text ~= "" then words[#words + 1] = event.text end
  if ends_utterance(event) then complete(call) end
end

local function listen(call)
  local event, err = call.ear:read()
  while event do
    hear(call, event)
    event, err = call.ear:read()
  end
  call.is_over = true
  end_answer(call)
  complete(call)
  if not err then return end
  ngx.log(ngx.ERR, tostring(err))
  transcript.add(call, "failed", "the caller cannot be understood any more")
  call.peer:leave(SERVER_ERROR)
end

--
-- Frames
--

local ACT = {}

function ACT.media(call, frame)
  if frame.track ~= "outbound" and not call.ear:write(frame.audio) then call.is_over = true end
end

function ACT.mark(call, frame)
  if call.answer and frame.name == call.answer.mark then call.answer.is_played = true end
end

function ACT.dtmf(call, frame)
  transcript.add(call, "key", frame.digit)
end

function ACT.stop(call)
  call.is_over = true
end

ACT["error"] = function(_, frame)
  ngx.log(ngx.ERR, "Telnyx: ", require("cjson.safe").encode(frame.payload))
end

-- Returns the next frames, in order; nil at the end.
local function next_frames(peer, order)
  while true do
    local text, err = peer:receive()
    if not text then
      if err then ngx.log(ngx.WARN, err) end
      return
    end
    local frame, problem = media_streams.parse(text)
    if frame then return order:push(frame) end
    ngx.log(ngx.WARN, tostring(problem))
  end
end

-- Carries out the frames of a call until it is over.
local function attend(call, order)
  while not call.is_over do
    local frames = next_frames(call.peer, order)
    if not frames then break end
    for _, frame in ipairs(frames) do
      if ACT[frame.event] then ACT[frame.event](call, frame) end
    end
  end
end

-- Reads the frames before the first audio. Returns the call; or nil, a code and the reason.
local function begin(peer)
  local connected = media_streams.parse(peer:receive() or "")
  if not connected or connected.event ~= "connected"
    or not token.is_right(connected.auth_token) then
    return nil, POLICY_VIOLATION, "the token is missing or wrong"
  end
  local frame = media_streams.parse(peer:receive() or "")
  if not frame or frame.event ~= "start" then return nil, POLICY_VIOLATION, "'start' expected" end
  local start = frame.start
  local codec = type(start.media_format) == "table" and start.media_format or {}
  if not FORMATS[codec.encoding] then return nil, UNSUPPORTED, "PCMU or PCMA expected" end
  local parameters = { input_format = FORMATS[codec.encoding], sample_rate = codec.sample_rate }
  for name, value in pairs(LISTENING) do parameters[name] = value end
  local ear, err = telnyx.speech_to_text.stream(parameters)
  if not ear then
    ngx.log(ngx.ERR, tostring(err))
    return nil, SERVER_ERROR, "the caller cannot be understood at the moment"
  end
  return {
    peer = peer, ear = ear, id = frame.stream_id, from = start.from, words = {}, answers = 0,
    conversation = { assistant_id = ngx.var.arg_assistant_id },
  }
end

--- GET /calls/media[?assistant_id=…]: the `stream_url` of a call whose `stream_auth_token` is
--- TELNYX_STREAM_TOKEN and whose `stream_bidirectional_mode` is "rtp".
function media.serve()
  if not token.is_right(ngx.req.get_headers()[TOKEN]) then
    return response.problem(403, "the token is missing or wrong")
  end
  local peer = websocket.accept()
  if not peer then return end
  local call, code, reason = begin(peer)
  if not call then return peer:close(code, reason) end
  transcript.add(call, "started")
  local listener = ngx.thread.spawn(listen, call)
  attend(call, media_streams.order())
  call.is_over = true
  call.ear:finish(LAST_WORDS)
  ngx.thread.wait(listener)
  call.ear:close()
  transcript.add(call, "ended")
  peer:close()
end

return media
