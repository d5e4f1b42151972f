-- Specs of telnyx.signature: Ed25519 by libsodium.

local VECTORS = require "spec.support.ed25519_vectors"
local signature = require "telnyx.signature"

local function bytes(hex)
  return (hex:gsub("%x%x", function(pair) return string.char(tonumber(pair, 16)) end))
end

describe("telnyx.signature", function()
  for _, vector in ipairs(VECTORS) do
    it("agrees with RFC 8032, " .. vector.name, function()
      local message, private_key = bytes(vector.message), bytes(vector.private_key)
      local public_key, signed = bytes(vector.public_key), bytes(vector.signature)
      assert.equal(public_key, signature.public_key(private_key))
      assert.equal(signed, signature.sign(message, private_key))
      assert.is_true(signature.verify(message, signed, public_key))
    end)
  end

  it("refuses another vector's message, signature and key", function()
    for first, a in ipairs(VECTORS) do
      for second, b in ipairs(VECTORS) do
        if first ~= second then
          local function verify(message, signed, key)
            return signature.verify(bytes(message), bytes(signed), bytes(key))
          end
          assert.is_false(verify(b.message, a.signature, a.public_key))
          assert.is_false(verify(a.message, b.signature, a.public_key))
          assert.is_false(verify(a.message, a.signature, b.public_key))
        end
      end
    end
  end)

  it("refuses a signature with the group's order added to its scalar", function()
    -- RFC 8032 section 5.1.7: S must be below L, otherwise a message has many signatures.
    local order = bytes "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010"
    local vector = VECTORS[2]
    local signed, sum, carry = bytes(vector.signature), {}, 0
    for i = 1, 32 do
      carry = carry + signed:byte(32 + i) + order:byte(i)
      sum[i] = string.char(carry % 256)
      carry = math.floor(carry / 256)
    end
    assert.equal(0, carry)
    signed = signed:sub(1, 32) .. table.concat(sum)
    assert.is_false(signature.verify(bytes(vector.message), signed, bytes(vector.public_key)))
  end)

  it("refuses keys for which anybody can sign", function()
    -- The neutral element as key and R, and S = 0: valid for every message if accepted.
    local neutral = "\1" .. ("\0"):rep(31)
    assert.is_false(signature.verify("message", neutral .. ("\0"):rep(32), neutral))
  end)

  it("signs long messages and zero bytes", function()
    local key = signature.new_private_key()
    local message = ("a\0b\255"):rep(250000)
    local signed = signature.sign(message, key)
    assert.is_true(signature.verify(message, signed, signature.public_key(key)))
    assert.is_false(signature.verify(message .. "\0", signed, signature.public_key(key)))
  end)

  it("makes a new key each time", function()
    local seen = {}
    for _ = 1, 100 do
      local key = signature.new_private_key()
      assert.equal(32, #key)
      assert.is_nil(seen[key])
      seen[key] = true
    end
  end)

  it("requires keys and signatures of the right length, and does not show them", function()
    local key = ("k"):rep(31)
    local signed, public_key = ("s"):rep(64), ("p"):rep(32)
    for name, call in pairs {
      ["32 bytes expected"] = function() signature.sign("m", key) end,
      ["#1.-32 bytes expected"] = function() signature.public_key(key .. "kk") end,
      ["64 bytes expected"] = function() signature.verify("m", signed .. "s", public_key) end,
      ["#3.-32 bytes expected"] = function() signature.verify("m", signed, key) end,
    } do
      local ok, message = pcall(call)
      assert.is_false(ok)
      assert.matches(name, message)
      assert.is_nil(message:find("kkk", 1, true))
    end
  end)
end)
