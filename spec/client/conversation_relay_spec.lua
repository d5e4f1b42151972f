-- Specs of the frames of Conversation Relay.

local core = require "telnyx.core"
local relay = require "telnyx.conversation_relay"

describe("a frame of Conversation Relay", function()
  it("is parsed, its names in snake_case", function()
    assert.same({ type = "setup", session_id = "s", call_control_id = "v3:a",
      custom_parameters = { orderNumber = "A-17" } },
      relay.parse('{"type":"setup","sessionId":"s",'
        .. '"callControlId":"v3:a","customParameters":{"orderNumber":"A-17"}}'))
    assert.same({ type = "interrupt", utterance_until_interrupt = "Good",
      duration_until_interrupt_ms = 460 },
      relay.parse('{"type":"interrupt","utteranceUntilInterrupt":"Good",'
        .. '"durationUntilInterruptMs":460}'))
    assert.is_false(relay.parse('{"type":"prompt","voicePrompt":"a","last":false}').last)
    assert.equal("new", relay.parse('{"type":"new"}').type)
  end)

  it("is an error if it is none", function()
    for _, text in ipairs { "{", "[]", "{}", '{"type":1}', "1" } do
      local frame, err = relay.parse(text)
      assert.is_nil(frame)
      assert.equal("decode", err.kind)
      assert.matches("^telnyx conversation_relay.parse: ", tostring(err))
    end
  end)

  it("is made for each type", function()
    for expected, text in pairs {
      [{ type = "text", token = "Hi ", last = false }] = relay.text "Hi ",
      [{ type = "text", token = "", last = true }] = relay.text("", true),
      [{ type = "play", source = "https://a.example/b.mp3" }] =
        relay.play "https://a.example/b.mp3",
      [{ type = "sendDigits", digits = "12w#" }] = relay.send_digits "12w#",
      [{ type = "language", ttsLanguage = "de" }] = relay.language { tts = "de" },
      [{ type = "language", ttsLanguage = "de", transcriptionLanguage = "en" }] =
        relay.language { tts = "de", transcription = "en" },
      [{ type = "end" }] = relay.end_session(),
      [{ type = "end", handoffData = "x" }] = relay.end_session "x",
    } do
      assert.same(expected, core.json_decode(text))
    end
  end)

  it("is refused at the caller's line", function()
    assert.has_error(function() relay.text(1) end,
      "bad argument 'token' to 'conversation_relay.text' (string expected, got number)")
    assert.has_error(function() relay.text "\255" end,
      "bad argument 'token' to 'conversation_relay.text' (UTF-8 expected)")
    assert.has_error(function() relay.send_digits "12x" end,
      "bad argument 'digits' to 'conversation_relay.send_digits' (string of 0-9, A-D, w, W, # "
        .. "and * expected, got '12x')")
    assert.has_error(function() relay.language {} end, "bad argument 'languages' to "
      .. "'conversation_relay.language' ('tts' or 'transcription' expected)")
    assert.has_error(function() relay.language { tss = "de" } end,
      "unknown option 'tss' to 'conversation_relay.language', did you mean 'tts'?")
  end)
end)
