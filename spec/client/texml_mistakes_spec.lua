-- Specs of mistakes in TeXML documents: each raises at the line that made it.

local telnyx = require "telnyx"
local texml = require "telnyx.texml"

local function assert_raises(message, call)
  local ok, err = pcall(call)
  assert.is_false(ok)
  assert.matches("^[^:]*texml_mistakes_spec%.lua:%d+: ", err)
  assert.equal(message, (err:gsub("^.-:%d+: ", "")))
end

describe("a mistake in a TeXML document", function()
  local response

  before_each(function() response = texml.response() end)

  -- Each case: a message, and a node that is refused.
  local function refuses(message, node)
    assert_raises(message, function() texml.response { node } end)
    if type(node[1]) == "string" then
      assert_raises(message, function() response:add(node) end)
    end
  end

  it("raises at the line of the method, at any depth", function()
    local line = debug.getinfo(1, "l").currentline + 1
    local _, err = pcall(function() response:gather { input = "dtmf" }:say { voise = "man" } end)
    assert.matches("texml_mistakes_spec.lua:" .. line .. ": unknown attribute 'voise' of "
      .. "'response.gather.say', did you mean 'voice'?", err, 1, true)
  end)

  it("of names is answered with a suggestion", function()
    refuses("unknown element 'sai' in 'response', did you mean 'say'?", { "sai", "x" })
    assert_raises("unknown element 'gathr' in 'response', did you mean 'gather'?",
      function() response:gathr {} end)
    refuses("unknown attribute 'num_digit' of 'response.gather', did you mean 'num_digits'?",
      { "gather", num_digit = 1 })
    refuses("unknown attribute 'numDigit' of 'response.gather', did you mean 'num_digits'?",
      { "gather", numDigit = 1 })
    refuses("unknown attribute 'zzz' of 'response.say': extra = { zzz = … } sets one that this "
      .. "library does not know", { "say", "x", zzz = 1 })
    refuses("unknown element 'zzzzz' in 'response': 'extra' adds one that this library does not "
      .. "know", { "zzzzz" })
  end)

  it("of nesting names the right places", function()
    refuses("'number' cannot be in 'response', only in 'dial'", { "number", "+1" })
    refuses("'dial' cannot be in 'gather', only in 'response'", { "gather", { "dial", "+1" } })
    refuses("'stream' cannot be in 'response', only in 'connect', 'start', 'stop'",
      { "stream", url = "wss://a" })
    refuses("'say' cannot be in 'hangup', only in 'gather', 'prompt', 'response'",
      { "hangup", { "say", "x" } })
    refuses("a text or elements expected, not both (in 'response.dial')",
      { "dial", "+1", { "number", "+2" } })
  end)

  it("of content is refused", function()
    refuses("'redirect' needs a text (in 'response.redirect')", { "redirect" })
    refuses("'redirect' needs a text (in 'response.redirect')", { "redirect", "" })
    refuses("'hangup' holds no text (in 'response.hangup')", { "hangup", "x" })
    refuses("'parameters' needs a table or JSON text (in 'response.ai_gather.parameters')",
      { "ai_gather", { "parameters" } })
    refuses("bad JSON of 'response.ai_gather.parameters' "
      .. "('a.b': JSON value expected, got function)",
      { "ai_gather", { "parameters", { a = { b = print } } } })
    refuses("one table or JSON text expected, got more (in 'response.ai_gather.parameters')",
      { "ai_gather", { "parameters", {}, {} } })
    refuses("bad text of 'response.say' (string expected, got boolean)", { "say", true })
    refuses("positions without holes expected: use false for what is left out (in 'response.say')",
      { "say", nil, "x" })
  end)

  it("of required attributes is refused", function()
    refuses("missing attribute 'url' of 'response.start.stream'", { "start", { "stream" } })
  end)

  it("of values says what was expected", function()
    local where = "bad attribute '%s' of 'response.gather' (%s)"
    for _, case in ipairs {
      { "timeout", 0, "whole number from 1 to 120 expected, got 0" },
      { "timeout", 1.5, "whole number from 1 to 120 expected, got 1.5" },
      { "timeout", "5", "whole number from 1 to 120 expected, got '5'" },
      { "num_digits", 0, "whole number from 1 expected, got 0" },
      { "method", "PUT", "'GET' or 'POST' expected, got 'PUT'" },
      { "input", "dtmf spech", "one or more of 'dtmf', 'speech' expected, got 'dtmf spech'" },
      { "input", { "dtmf", 1 }, "one or more of 'dtmf', 'speech' expected, got table" },
      { "use_enhanced", 1, "boolean expected, got 1" },
      { "finish_on_key", "a", "string of 0-9, * and # expected, got 'a'" },
      { "speech_timeout", "soon", "whole number from 0 or 'auto' expected, got 'soon'" },
      { "action", "/a b", "URL without spaces expected, got '/a b'" },
      { "hints", { "a,b" },
        "string or array of strings without commas expected, got table" },
      { "language", telnyx.null, "string expected, got null" },
    } do
      refuses(where:format(case[1], case[3]), { "gather", [case[1]] = case[2] })
    end
    refuses("bad attribute 'voice_speed' of 'response.say' "
      .. "(number from 0.1 to 2 expected, got nan)", { "say", "x", voice_speed = 0 / 0 })
  end)

  it("of one attribute by two names is refused", function()
    local ok, err = pcall(response.gather, response, { num_digits = 1, numDigits = 2 })
    assert.is_false(ok)
    assert.matches("attribute 'numDigits' of 'response.gather' comes twice", err, 1, true)
  end)

  it("of characters names their place", function()
    for bytes, problem in pairs {
      ["a\0b"] = "control character 0x00 at byte 2, which XML cannot hold",
      ["ab\27"] = "control character 0x1B at byte 3, which XML cannot hold",
      ["a\255"] = "invalid UTF-8 at byte 2",
      ["ä\195"] = "invalid UTF-8 at byte 3",
      ["\192\175"] = "invalid UTF-8 at byte 1",
      ["x\237\160\128"] = "invalid UTF-8 at byte 2",
      ["\244\144\128\128"] = "invalid UTF-8 at byte 1",
      ["x\239\191\191"] = "noncharacter at byte 2, which XML cannot hold",
    } do
      refuses(("bad text of 'response.say' (%s)"):format(problem), { "say", bytes })
      refuses(("bad attribute 'voice' of 'response.say' (%s)"):format(problem),
        { "say", "x", voice = bytes })
    end
    refuses("bad JSON of 'response.ai_gather.parameters' (invalid UTF-8 at byte 1)",
      { "ai_gather", { "parameters", "\255" } })
  end)

  it("of extra is refused", function()
    refuses("bad 'extra' of 'response.say' (name of an attribute expected, got 'a b')",
      { "say", "x", extra = { ["a b"] = 1 } })
    refuses("bad 'extra' of 'response.say' (table of attributes expected, got number)",
      { "say", "x", extra = 1 })
    refuses("bad attribute 'a' of 'response.say' (string, boolean or number expected, got table)",
      { "say", "x", extra = { a = { {} } } })
    assert_raises("name of an element expected in 'extra', got 'a b' (in 'response')",
      function() response:extra "a b" end)
    assert_raises("'hangup' holds no elements (in 'response.hangup')",
      function() response:hangup():extra "Box" end)
  end)

  it("in the way of calling is explained", function()
    assert_raises("call 'say' with a colon: response:say()", function() response.say "x" end)
    assert_raises("'texml.response' is a function, not a method: call it with a dot, not a colon",
      function() telnyx.texml:response() end)
    assert_raises("bad argument 'elements' to 'texml.response' (table expected, got string)",
      function() texml.response "say" end)
    assert_raises("'response' holds no text (in 'response')",
      function() texml.response { "say", "x" } end)
    assert_raises("one table expected, got two: the text comes first, then the attributes "
      .. "(in 'response.say')", function() response:say({ voice = "man" }, { loop = 1 }) end)
    assert_raises("a table expected, got an element, which is part of a document already "
      .. "(in 'response')", function() response:add(response:pause()) end)
    assert_raises("attempt to set 'say' of an element: its methods add to it",
      function() response.say = 1 end)
  end)

  it("adds nothing", function()
    pcall(function() response:gather { timeout = 0 } end)
    pcall(function() response:gather { { "say", "one" }, { "dial", "+1" } } end)
    assert.matches("<Response/>$", tostring(response))
  end)
end)
