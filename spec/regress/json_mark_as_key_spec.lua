-- What lua-cjson cannot carry goes through it as a marked string. In the place of a key, where
-- only a string may stand, that made JSON of `{[]:1}`, and the mark showed up as a key.

local core = require "telnyx.core"

describe("marking what lua-cjson cannot carry", function()
  for _, text in ipairs { "{[]:1}", "{[ ] :1}", "{12345678901234567890:1}", "{1.0:2}" } do
    it("leaves " .. text .. " malformed", function()
      assert.is_nil((core.json_decode(text)))
    end)
  end
end)
