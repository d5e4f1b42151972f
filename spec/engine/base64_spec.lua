-- Specs of Base64 in the core.

local core = require "telnyx.core"

local encode, decode = core.base64_encode, core.base64_decode

describe("Base64", function()
  -- RFC 4648 section 10
  local PAIRS = { [""] = "", f = "Zg==", fo = "Zm8=", foo = "Zm9v", foob = "Zm9vYg==",
    fooba = "Zm9vYmE=", foobar = "Zm9vYmFy", ["\0\255\254"] = "AP/+" }

  it("goes both ways", function()
    for plain, encoded in pairs(PAIRS) do
      assert.equal(encoded, encode(plain))
      assert.equal(plain, decode(encoded))
    end
    local all = {}
    for i = 0, 255 do all[#all + 1] = string.char(i) end
    all = table.concat(all):rep(300)
    for length = #all - 3, #all do
      local bytes = all:sub(1, length)
      assert.equal(bytes, decode(encode(bytes)))
    end
  end)

  it("is decoded only where it is what would be encoded", function()
    for _, text in ipairs {
      "Zg", "Zg=", "Zg===", "Zg==Zg==", "Zm8", "Z", "=", "==", "===", "====",  -- padding
      "A=A=", "=AAA", "AA=A", "Zg==AAAA", "Z===",
      "Zh==", "Zm9=", "ZgAAZv==",                                              -- unused bits
      " Zg==", "Zg== ", "Zg==\n", "Z g==", "Zg\n==", "Zg==\0", "\0",           -- white space
      "AP_-", "AP/-", "%41==", "Zg=\255", "Zm9vYmFy!", ("!AAA"):rep(9),        -- alphabet
    } do
      assert.is_nil(decode(text), text)
    end
  end)

  it("has an alphabet of 64 characters", function()
    for octet = 0, 255 do
      local character = string.char(octet)
      for place = 1, 8 do
        local text = ("AAAAAAA"):sub(1, place - 1) .. character .. ("AAAAAAA"):sub(place)
        local expected = character:find "^[A-Za-z0-9+/]$" or place == 8 and character == "="
        assert.equal(expected ~= nil and expected ~= false, decode(text) ~= nil, octet)
      end
    end
  end)

  it("requires strings", function()
    assert.has_error(function() encode() end)
    assert.has_error(function() decode({}) end)
  end)
end)
