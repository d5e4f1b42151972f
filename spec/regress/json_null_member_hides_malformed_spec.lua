-- Members that are null were cut out of the text before lua-cjson saw it, whatever stood around
-- them, so that a malformed document could become a well-formed one.

local core = require "telnyx.core"

describe("cutting out null members", function()
  for _, text in ipairs {
    '{"a":1 "b":null}', '{"a":1,\0"b":null}', '{,"a":null}', '["a":null,"b"]', '"a":null,"b"',
    '[1,"a":null,"b"]', '{"a\\q":null}', '{"\\ud800":null}', '{"a\0":null}',
  } do
    it(("leaves %q malformed"):format(text), function()
      assert.is_nil((core.json_decode(text)))
    end)
  end

  it("still drops a member whose key has an escape", function()
    assert.same({ b = 1 }, core.json_decode('{"\\u00e9":null,"b":1,"\\"":null}'))
  end)
end)
