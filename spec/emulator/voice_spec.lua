-- Specs of audio that carries words, without a server.

local emulator = require "telnyx.emulator"
local media_streams = require "telnyx.media_streams"
local voice = require "telnyx.emulator.voice"

local TEXT = "Hi, h\195\164 9\1\254"

-- Returns the text heard in audio that comes in frames; "|" is a pause.
local function hear(audio, format, rate, size)
  local ear, parts, silence = voice.ear(format, rate), {}, 0
  local heard = {
    letter = function(letter)
      if silence > 1 then parts[#parts + 1] = "|" end
      parts[#parts + 1], silence = letter, 0
    end,
    silence = function(seconds) silence = silence + seconds end,
  }
  for at = 1, #audio, size do ear:listen(audio:sub(at, at + size - 1), heard) end
  ear:finish(heard)
  return table.concat(parts)
end

describe("audio with words", function()
  for _, format in ipairs { "linear16", "linear32", "mulaw", "alaw", "wav", "mp3" } do
    it("in " .. format .. " is understood in frames of any length", function()
      local audio = emulator.speech(TEXT .. "\nbye", { format = format, sample_rate = 8000 })
      for _, size in ipairs { 7, 161, #audio } do
        assert.equal(TEXT .. "|bye", hear(audio, format, 8000, size))
      end
      audio = emulator.speech(TEXT, { format = format, sample_rate = 44100 })
      assert.equal(TEXT, hear(audio, format, 44100, #audio))
    end)
  end

  it("keeps its words when the codec changes", function()
    local pcmu = emulator.speech(TEXT, { format = "mulaw" })
    assert.equal(TEXT, hear(media_streams.pcmu_to_linear16(pcmu), "linear16", 8000, 320))
    local linear16 = emulator.speech(TEXT, { sample_rate = 8000 })
    assert.equal(TEXT, hear(media_streams.linear16_to_pcmu(linear16), "mulaw", nil, 160))
  end)

  it("loses one letter with a lost frame", function()
    local audio = emulator.speech("abcdef", { format = "mulaw" })
    for lost = 0, #audio / 160 - 1 do
      local rest = audio:sub(1, lost * 160) .. audio:sub(lost * 160 + 161)
      -- the third frame of a letter is silence
      local letter = math.floor(lost / 3)
      local expected = lost % 3 == 2 and "abcdef" or ("abcdef"):sub(1, letter)
        .. ("abcdef"):sub(letter + 2)
      assert.equal(expected, hear(rest, "mulaw", nil, 160))
    end
  end)

  it("is as long as the text", function()
    assert.equal(5 * 0.06 * 16000 * 2, #emulator.speech "hello")
    assert.equal(5 * 0.06 * 8000, #emulator.speech("hello", { format = "mulaw" }))
  end)

  it("says nothing in silence, noise and other formats", function()
    assert.equal("", hear(("\0"):rep(8000), "linear16", 16000, 1000))
    assert.equal("", hear(("\0\32"):rep(4000), "linear16", 16000, 1000))
    assert.equal("", hear(emulator.speech "hello", "ogg", nil, 4000))
    assert.equal("", hear(("x"):rep(5000), "wav", nil, 1000))
  end)

  it("refuses other arguments", function()
    assert.has_error(function() emulator.speech(1) end,
      "bad argument 'text' to 'emulator.speech' (string expected, got number)")
    assert.has_error(function() emulator.speech("x", { format = "ogg" }) end,
      "bad argument 'format' to 'emulator.speech' ('linear16', 'linear32', 'mulaw', 'alaw', 'wav' "
      .. "or 'mp3' expected, got 'ogg')")
    assert.has_error(function() emulator.speech("x", { sample_rate = 0 }) end)
    assert.has_error(function() emulator:speech() end)
  end)
end)
