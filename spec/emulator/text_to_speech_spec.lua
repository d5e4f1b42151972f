-- Specs of text_to_speech.stream on the emulator: whole streams, and the emulator's faults.

local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local PATH = "/text-to-speech/speech"

local server, client

setup(function() server = assert(emulator.spawn { api_key = "key", stream_delay = 0.03 }) end)
teardown(function() server:stop() end)
before_each(function()
  assert(server:reset())
  client = fixture.closing(telnyx.new { base_url = server.url, api_key = "key", max_retries = 0 })
end)

local function open(parameters)
  local given = { voice = "Telnyx.NaturalHD.astra", audio_format = "linear16", sample_rate = 8000 }
  for name, value in pairs(parameters or {}) do given[name] = value end
  return assert(client.text_to_speech.stream(given))
end

-- Returns the audio, and the texts of the marks.
local function listen(stream)
  local parts, texts = {}, {}
  local _, err = stream:to(function(audio, mark)
    parts[#parts + 1] = audio
    texts[#texts + 1] = mark and mark.text
  end)
  return table.concat(parts), texts, err
end

describe("text_to_speech.stream on the emulator", function()
  for _, voice in ipairs { "Telnyx.NaturalHD.astra", "Telnyx.KokoroTTS.af", "aws.Polly.Lucia" } do
    it("speaks what speech_to_text.stream hears, as " .. voice, function()
      local stream = open { voice = voice }
      assert(stream:say "Good morning. How ")
      assert(stream:say "are you?")
      assert(stream:finish())
      local audio, texts, err = listen(stream)
      assert.is_nil(err)
      assert.same({ "Good morning. ", "How are you?" }, texts)
      local transcription = assert(client.speech_to_text.stream {
        input_format = "linear16", sample_rate = 8000 })
      assert(transcription:write(audio))
      assert(transcription:finish())
      assert.equal("Good morning. How are you?", transcription:transcript())
    end)
  end

  it("speaks at once what is flushed", function()
    local stream = open()
    assert(stream:say "One moment")
    assert(stream:flush())
    local audio, mark = stream:read()
    while audio and not mark do audio, mark = stream:read() end
    assert.truthy(mark.text:find("One moment", 1, true))
    stream:close()
  end)

  it("drops what is interrupted", function()
    local stream = open()
    assert(stream:say(("Nobody wants to hear all of this. "):rep(40)))
    assert.truthy(#stream:read() > 0)
    assert(stream:interrupt())
    assert(stream:say "Yes?")
    assert(stream:finish())
    local audio, texts, err = listen(stream)
    assert.is_nil(err)
    assert.truthy(texts[#texts]:find("Yes?", 1, true))
    assert.is_true(#audio < 8000 * 2 * 0.06 * 34 * 20)
  end)

  it("fails as the server says", function()
    for kind, socket in pairs {
      api = { after = 2, frame = { type = "error", error = "no credit" }, close = 1000 },
      connection = { after = 2, close = 1011 },
    } do
      server:fault { path = PATH, socket = socket }
      local stream = open()
      assert(stream:say "Hello.")
      local _, _, err = listen(stream)
      assert.equal(kind, err.kind)
      assert.equal(err, (select(2, stream:say "more")))
      assert(server:reset())
    end
  end)

  it("fails if the connection is cut, or silent", function()
    for kind, socket in pairs { connection = { after = 3, cut = 10 },
      timeout = { after = 1, silent = true } } do
      server:fault { path = PATH, socket = socket }
      local stream = open()
      assert(stream:say "Hello.")
      stream:finish(kind == "timeout" and 0.05 or nil)
      local _, _, err = listen(stream)
      assert.equal(kind, err and err.kind)
      assert(server:reset())
    end
  end)

  it("is refused with an error", function()
    local _, err = client.text_to_speech.stream { voice = "Telnyx.Ultra.x" }
    assert.same({ "api", 403 }, { err.kind, err.status })
    server:fault { path = PATH, status = 401 }
    _, err = client.text_to_speech.stream { voice = "Telnyx.NaturalHD.astra" }
    assert.same({ "api", 401 }, { err.kind, err.status })
  end)
end)
