-- Specs of core.uuid: version 4, as text.

local core = require "telnyx.core"

local HEX = "%x"
local PATTERN = "^" .. HEX:rep(8) .. "%-" .. HEX:rep(4) .. "%-4" .. HEX:rep(3) .. "%-[89ab]"
  .. HEX:rep(3) .. "%-" .. HEX:rep(12) .. "$"

describe("core.uuid", function()
  it("is a UUID of version 4 in lower case", function()
    for _ = 1, 1000 do
      local uuid = core.uuid()
      assert.matches(PATTERN, uuid)
      assert.equal(uuid:lower(), uuid)
    end
  end)

  it("is unique", function()
    local seen = {}
    for _ = 1, 10000 do
      local uuid = core.uuid()
      assert.is_nil(seen[uuid])
      seen[uuid] = true
    end
  end)

  it("has every digit at every free position", function()
    local digits = {}
    for _ = 1, 2000 do
      local uuid = core.uuid()
      for place = 1, 36 do
        digits[place] = digits[place] or {}
        digits[place][uuid:sub(place, place)] = true
      end
    end
    for place = 1, 36 do
      local count = 0
      for _ in pairs(digits[place]) do count = count + 1 end
      local is_dash = place == 9 or place == 14 or place == 19 or place == 24
      local expected = (is_dash or place == 15) and 1 or place == 20 and 4 or 16
      assert.equal(expected, count, "place " .. place)
    end
  end)
end)
