-- Specs of the emulator's WebSockets for speech, as a program sees them.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local json = require "telnyx.emulator.json"
local telnyx = require "telnyx"

local STT, TTS = "/speech-to-text/transcription", "/text-to-speech/speech"
local FINALIZE, CLOSE, KEEP_ALIVE = '{"type":"Finalize"}', '{"type":"CloseStream"}',
  '{"type":"KeepAlive"}'
local VOICE = "Telnyx.NaturalHD.astra"

local server, client

setup(function() server = assert(emulator.spawn { api_key = "key" }) end)
teardown(function() server:stop() end)
before_each(function()
  assert(server:reset())
  client = fixture.closing(telnyx.new { base_url = server.url, api_key = "key", max_retries = 0 })
end)

local function open(path, query, opts)
  local socket, err = client.websocket.connect(path, query, opts)
  return assert(socket, tostring(err))
end

-- Returns the frames up to the end, and the error.
local function rest_of(socket)
  local frames = {}
  while true do
    local text, err = socket:receive()
    if not text then return frames, err end
    frames[#frames + 1] = assert(json.decode(text))
  end
end

local function frame_of(socket)
  return assert(json.decode((assert(socket:receive()))))
end

local function transcription(query)
  local given = { input_format = "linear16", sample_rate = 8000 }
  for name, value in pairs(query or {}) do given[name] = value end
  return open(STT, given)
end

local function say(socket, text, opts)
  local audio = emulator.speech(text, opts or { sample_rate = 8000 })
  for at = 1, #audio, 4096 do assert(socket:send_binary(audio:sub(at, at + 4095))) end
end

local function transcripts(frames)
  local found = {}
  for index, frame in ipairs(frames) do
    found[index] = (frame.utterance_end and "end" or frame.is_final and "final" or "partial")
      .. ":" .. frame.transcript
  end
  return found
end

describe("the emulator's speech to text", function()
  it("returns the words of audio, utterance by utterance", function()
    local socket = transcription { interim_results = "true" }
    say(socket, "good morning\nbye now")
    socket:send(CLOSE)
    local frames, err = rest_of(socket)
    assert.is_nil(err)
    assert.same({ "partial:good", "final:good morning", "end:", "partial:bye", "final:bye now" },
      transcripts(frames))
    assert.same({ false, true, true }, { frames[1].speech_final, frames[2].speech_final,
      frames[3].is_final })
    assert.is_nil(frames[1].type)
    assert.equal(1000, socket.code)
  end)

  for format, opts in pairs {
    wav = { format = "wav" }, mp3 = { format = "mp3" }, mulaw = { format = "mulaw" },
  } do
    it("understands " .. format, function()
      local socket = open(STT, { input_format = format })
      say(socket, "hello", opts)
      socket:send(CLOSE)
      assert.same({ "final:hello" }, transcripts((rest_of(socket))))
    end)
  end

  it("ends an utterance after `endpointing`, or when told to", function()
    local socket = transcription { endpointing = "false" }
    say(socket, "one\ntwo")
    socket:send(KEEP_ALIVE)
    socket:send "nothing"
    socket:send(FINALIZE)
    assert.same({ "final:one two" }, transcripts { frame_of(socket) })
    socket:send(FINALIZE)
    assert.same({ "final:" }, transcripts { frame_of(socket) })
    socket:send(CLOSE)
    assert.same({}, (rest_of(socket)))
  end)

  it("ignores control messages of other engines", function()
    local socket = transcription { transcription_engine = "Azure" }
    say(socket, "hello")
    socket:send(FINALIZE)
    socket:send(CLOSE)
    say(socket, "\n")
    local frame = frame_of(socket)
    assert.same({ "final:hello" }, transcripts { frame })
    assert.is_nil(frame.speech_final)
    assert.is_true(socket:close())
  end)

  for code, query in pairs {
    ["40001"] = { input_format = "linear17" },
    ["40002"] = { transcription_engine = "azure", input_format = "flac" },
    ["40003"] = { input_format = "linear16" },
    ["40004"] = { input_format = "linear16", sample_rate = "-1" },
    ["40005"] = { input_format = "opus", sample_rate = "11025" },
    ["40006"] = { model = "flux", input_format = "mp3" },
    ["40007"] = { transcription_engine = "Nobody" },
  } do
    it("refuses parameters with " .. code .. " after the handshake", function()
      local frames, err = rest_of(open(STT, query))
      assert.equal(1, #frames)
      assert.equal(code, frames[1].errors[1].code)
      assert.equal(1008, err.code)
    end)
  end

  it("goes on after half a letter", function()
    local socket = transcription()
    say(socket, "h\195 \255")
    socket:send(CLOSE)
    assert.same({ "final:h? ?" }, transcripts((rest_of(socket))))
    local frames = rest_of(open(STT .. "?input_format=%FF"))
    assert.equal("40001", frames[1].errors[1].code)
  end)

  it("needs a key, and a WebSocket", function()
    local stranger = fixture.closing(telnyx.new { base_url = server.url, api_key = "no" })
    assert.equal(401, select(2, stranger.websocket.connect(STT)).status)
    assert.equal(426, select(2, client.request("GET", STT)).status)
    local _, err = client.request("GET", STT, { headers = { Upgrade = "websocket" } })
    assert.equal(400, err.status)
    local names = table.concat(assert(server:operations()), " ")
    assert.truthy(names:find("speech_to_text.retrieve_transcription", 1, true))
    assert.truthy(names:find("text_to_speech.retrieve_speech", 1, true))
  end)
end)

describe("the emulator's text to speech", function()
  local function speak(socket, ...)
    for _, text in ipairs { ... } do assert(socket:send(json.encode { text = text })) end
  end

  local function speech(query)
    local given = { voice = VOICE, audio_format = "linear16" }
    for name, value in pairs(query or {}) do given[name] = value end
    local socket = open(TTS, given)
    speak(socket, " ")
    return socket
  end

  -- Returns the audio, the texts and the number of final frames.
  local function heard(frames)
    local audio, texts, finals = {}, {}, 0
    for _, frame in ipairs(frames) do
      if frame.isFinal then
        finals = finals + 1
      else
        if type(frame.audio) == "string" then
          audio[#audio + 1] = core.base64_decode(frame.audio)
        end
        if type(frame.text) == "string" then texts[#texts + 1] = frame.text end
      end
    end
    return table.concat(audio), table.concat(texts), finals
  end

  it("returns audio of the text, and closes", function()
    local socket = speech()
    speak(socket, "Good mor", "ning. How ", "are you, today?", "")
    local frames, err = rest_of(socket)
    assert.is_nil(err)
    local audio, texts, finals = heard(frames)
    assert.equal(emulator.speech "Good morning. How are you, today?", audio)
    assert.equal("Good morning. How are you, today?", texts)
    assert.equal(2, finals)
    assert.is_number(frames[1].timeToFirstAudioFrameMs)
  end)

  it("sends the text in a frame of its own for voices that stream", function()
    for voice, has_own in pairs { [VOICE] = true, ["Telnyx.KokoroTTS.af"] = false } do
      local socket = speech { voice = voice }
      speak(socket, "Hello", "")
      local first, second = frame_of(socket), frame_of(socket)
      assert.equal(has_own, first.text == json.null)
      assert.equal(has_own, second.text == "Hello" and second.audio == json.null)
      assert.is_true(socket:close())
    end
  end)

  it("waits for a sentence, or a flush", function()
    local socket = speech { voice = "azure.en-US-AvaMultilingualNeural", audio_format = "mulaw" }
    speak(socket, "Hello ", "you")
    assert(socket:send '{"text":"","flush":true}')
    assert.equal("Hello you", frame_of(socket).text)
    speak(socket, "again", "")
    assert.equal("again", (select(2, heard((rest_of(socket))))))
  end)

  it("is mute without its first frame", function()
    local socket = open(TTS, { voice = VOICE })
    speak(socket, "Hello. ", "")
    assert.equal("", (heard((rest_of(socket)))))
  end)

  it("is interrupted", function()
    local slow = assert(emulator.spawn { stream_delay = 0.05 })
    local socket = assert(client.websocket.connect("ws" .. slow.url:sub(5) .. TTS,
      { voice = VOICE }, { headers = { Authorization = "Bearer x" } }))
    speak(socket, " ", ("word "):rep(800) .. ". ")
    frame_of(socket)
    assert(socket:send '{"force":true}')
    speak(socket, "Stop", "")
    local frames = rest_of(socket)
    slow:stop()
    assert.is_true(#frames < 150)
    assert.equal("Stop", frames[#frames - 1].text)
  end)

  it("refuses voices and formats in the handshake", function()
    for status, query in pairs {
      [400] = { voice = "Nobody.x" }, [403] = { voice = "Telnyx.Ultra.x" },
    } do
      assert.equal(status, select(2, client.websocket.connect(TTS, query)).status)
    end
    local _, err = client.websocket.connect(TTS, { voice = VOICE, audio_format = "ogg_vorbis" })
    assert.equal(400, err.status)
  end)

  it("closes after inactivity, and after what is not JSON", function()
    local socket = open(TTS, { voice = VOICE, inactivity_timeout = 0 })
    assert.same({}, (rest_of(socket)))
    socket = speech()
    socket:send "text"
    local frames, err = rest_of(socket)
    assert.is_string(frames[1].error)
    assert.equal(1008, err.code)
  end)
end)

describe("a fault of a WebSocket", function()
  local function faulty(fault, opts)
    assert(server:fault(fault))
    return client.websocket.connect(STT, { input_format = "mulaw" }, opts)
  end

  it("refuses the handshake", function()
    for _, status in ipairs { 401, 403, 500 } do
      local _, err = faulty { path = STT, status = status }
      assert.equal(status, err.status)
    end
  end)

  it("sends a frame and closes, in either shape", function()
    local frames, err = rest_of(faulty { socket = {
      frame = { errors = { { code = "40001" } } }, close = 1011, reason = "why" } })
    assert.equal("40001", frames[1].errors[1].code)
    assert.same({ 1011, "why", true }, { err.code, err.reason, err.clean })
    local socket = faulty { socket = { frame = "no JSON", close = 1000 } }
    assert.equal("no JSON", (socket:receive()))
    assert.is_nil((socket:receive()))
    assert.equal(1000, socket.code)
  end)

  it("chooses the reference's shape", function()
    local socket = faulty { socket = { shape = "reference" } }
    say(socket, "hello", { format = "mulaw" })
    socket:send(CLOSE)
    assert.equal("transcript", rest_of(socket)[1].type)
    assert(server:fault { socket = { shape = "reference" } })
    local frames = rest_of(open(STT, { input_format = "none" }))
    assert.same({ "error", "string" }, { frames[1].type, type(frames[1].error) })
  end)

  it("cuts a frame, later", function()
    local socket = faulty { socket = { after = 2, cut = 3 } }
    say(socket, "hello", { format = "mulaw" })
    socket:send(CLOSE)
    local frames, err = rest_of(socket)
    assert.same({}, frames)
    assert.equal(1006, err.code)
  end)

  it("is silence", function()
    local socket = faulty({ socket = { silent = true } }, { idle_timeout = 0.2 })
    say(socket, "hello", { format = "mulaw" })
    socket:ping()
    local _, err = rest_of(socket)
    assert.equal("timeout", err.kind)
  end)

  it("is a slow reader", function()
    local begun = core.now()
    local socket = faulty { socket = { pause = 0.3 } }
    say(socket, "hello", { format = "mulaw" })
    socket:send(CLOSE)
    assert.same({ "final:hello" }, transcripts((rest_of(socket))))
    assert.is_true(core.now() - begun >= 0.3)
  end)

  it("is an idle timeout", function()
    local _, err = rest_of(faulty { socket = { idle_timeout = 0.05 } })
    assert.equal(1011, err.code)
  end)

  it("leaves other requests alone", function()
    assert(server:fault { socket = { close = 1011 } })
    assert(client.ai.assistants.list())
    assert.equal(1011, select(2, rest_of(open(STT))).code)
    assert.is_true(transcription():close())
  end)

  it("is checked", function()
    for _, fault in ipairs { { socket = { x = 1 } }, { socket = { close = 1 } },
      { socket = {}, status = 500 }, { socket = 1 } } do
      assert.is_nil((server:fault(fault)))
    end
  end)
end)
