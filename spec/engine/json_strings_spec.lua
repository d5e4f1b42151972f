-- Specs of JSON strings. They are scanned eight octets at a time, so every length and position is
-- tried. lua-cjson, which goes octet by octet, is the reference.

local cjson = require "cjson"
local core = require "telnyx.core"

local LONG = ("word "):rep(60)
local ESCAPES = { "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t", "\\u00e9", "\\u0000",
  "\\ud83d\\ude00", "\\\\n", "\\\\\\\"" }
local TEXTS = { "", "é", "€", "😀", "null", "[]", "{\\\"a\\\":null}", "\127", "'", "/" }

local function same(text)
  local expected = assert(cjson.decode(text))
  assert.same(expected, (assert(core.json_decode(text))))
end

describe("a string", function()
  it("is decoded at any length, with an escape at any position", function()
    for length = 0, 40 do
      for at = 0, length do
        local escape = ESCAPES[(length + at) % #ESCAPES + 1]
        same('["' .. ("x"):rep(at) .. escape .. ("y"):rep(length - at) .. '"]')
      end
    end
  end)

  it("keeps non-ASCII text at any position", function()
    for at = 0, 20 do
      for _, text in ipairs(TEXTS) do
        same('["' .. ("x"):rep(at) .. text .. '",{"' .. text .. ("x"):rep(at) .. '":"' .. text
          .. text .. '"}]')
      end
    end
  end)

  it("keeps every kind of escape in a long string", function()
    for _, piece in ipairs(ESCAPES) do
      same('{"a":"' .. piece .. LONG .. '"}')
      same('{"a":"' .. LONG .. piece .. '"}')
      same('{"a":"' .. LONG .. piece .. LONG .. piece .. '","b":[1.5,"' .. piece .. LONG .. '"]}')
    end
  end)

  it("is decoded when it consists of escapes", function()
    for length = 1000, 5000, 1000 do
      same('["' .. ("\\n"):rep(length) .. '","' .. ("\\u20ac"):rep(length) .. '"]')
    end
  end)

  it("is decoded at any position in the document", function()
    same('{ "a" : "' .. LONG .. '" ,\n"b":{"c":["' .. LONG .. '",["' .. LONG .. '"]]}}')
    same('{"' .. LONG .. '":"' .. LONG .. '","' .. LONG .. '\\n":[{"x":"' .. LONG .. '"}]}')
    assert.equal(LONG, core.json_decode('"' .. LONG .. '"'))
  end)

  it("is encoded at any length, with any content", function()
    for length = 0, 20 do
      for code = 0, 127 do
        local text = ("x"):rep(length) .. string.char(code) .. ("y"):rep(20 - length)
        local written = assert(core.json_encode(text))
        assert.equal(text, cjson.decode("[" .. written .. "]")[1])
        assert.equal(text, (core.json_decode(written)))
      end
    end
  end)

  it("is encoded without unnecessary escapes", function()
    assert.equal('"https://a/é€😀\127"', core.json_encode "https://a/é€😀\127")
    assert.equal('"\\u0000\\u0001\\b\\t\\n\\u000b\\f\\r\\u001f\\"\\\\"',
      core.json_encode "\0\1\b\t\n\v\f\r\31\"\\")
  end)

  it("that is not UTF-8 is refused", function()
    for length = 0, 20 do
      for _, octets in ipairs { "\128", "\195", "\226\130", "\237\160\128", "\244\144\128\128" } do
        local text, problem = core.json_encode(("x"):rep(length) .. octets .. ("y"):rep(length % 3))
        assert.is_nil(text)
        assert.equal("valid UTF-8 expected", problem)
      end
    end
  end)

  it("round-trips", function()
    local text = '{"a":"' .. LONG .. '\\n\\t\\"quoted\\" \\\\ end"}'
    assert.equal(text, core.json_encode((core.json_decode(text))))
  end)
end)
