-- Long strings go around lua-cjson, and must come out as lua-cjson would have read them.

local cjson = require "cjson"
local core = require "telnyx.core"

local LONG = ("word "):rep(60)

local function same(text)
  local expected = assert(cjson.decode(text))
  assert.same(expected, (assert(core.json_decode(text))))
end

describe("a long string", function()
  it("keeps every kind of escape", function()
    for _, piece in ipairs { "", "\\n", "\\\"", "\\\\", "\\/", "\\b", "\\f", "\\r", "\\t",
      "\\u00e9", "\\ud83d\\ude00", "\\\\n", "\\\\\\\"", "é€😀", "null", "[]", "{\\\"a\\\":null}",
      "\\n\\n" } do
      same('{"a":"' .. piece .. LONG .. '"}')
      same('{"a":"' .. LONG .. piece .. '"}')
      same('{"a":"' .. LONG .. piece .. LONG .. piece .. '","b":[1.5,"' .. piece .. LONG .. '"]}')
    end
  end)

  it("is found at any length", function()
    for length = 80, 200 do
      same('["' .. ("x"):rep(length) .. '","' .. ("\\n"):rep(length) .. '"]')
    end
  end)

  it("is found anywhere", function()
    same('{ "a" : "' .. LONG .. '" ,\n"b":{"c":["' .. LONG .. '",["' .. LONG .. '"]]}}')
    same('{"' .. LONG .. '":"' .. LONG .. '","' .. LONG .. '\\n":[{"x":"' .. LONG .. '"}]}')
    same('["' .. LONG .. '"]')
    assert.equal(LONG, core.json_decode('"' .. LONG .. '"'))
  end)

  it("gives way where its key comes again", function()
    assert.same({ a = "b" }, core.json_decode('{"a":"' .. LONG .. '","a":"b"}'))
    assert.same({ a = LONG }, core.json_decode('{"a":"b","a":"' .. LONG .. '"}'))
    assert.same({ a = { b = "c" } }, core.json_decode('{"a":"' .. LONG .. '","a":{"b":"c"}}'))
  end)

  it("does not make JSON of what is none", function()
    for _, text in ipairs {
      '{"a":"' .. LONG, '{"a":"' .. LONG .. '"', '["' .. LONG .. '" 1]', '{"a" "' .. LONG .. '"}',
      '["' .. LONG .. "\\x" .. '"]', '["' .. LONG .. '" "' .. LONG .. '"]',
      '{"a":"' .. LONG .. '":1}', '["' .. LONG .. "\\u12" .. '"]',
    } do
      assert.is_nil((core.json_decode(text)), text)
    end
  end)

  it("goes back as it came", function()
    local text = '{"a":"' .. LONG .. '\\n\\t\\"quoted\\" \\\\ end"}'
    local value = core.json_decode(text)
    assert.same(value, core.json_decode(core.json_encode(value)))
  end)
end)
