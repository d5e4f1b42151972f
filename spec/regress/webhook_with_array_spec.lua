-- Regression: a signed JSON array was accepted as an event.

local webhooks = require "telnyx.webhooks"

describe("a webhook's body", function()
  local keys = webhooks.key_pair()

  local function unwrap(body)
    return webhooks.unwrap(body, webhooks.sign(body, keys.private_key), keys.public_key)
  end

  for _, body in ipairs { "[]", "[1]", '[{"data":{}}]' } do
    it("is not an event when it is an array: " .. body, function()
      local event, err = unwrap(body)
      assert.is_nil(event)
      assert.equal("bad_json", err.code)
      assert.equal("the signature is valid, but the body is not a JSON object: an array", err.cause)
    end)
  end

  it("is an event when it is an object, even an empty one", function()
    assert.same({}, unwrap "{}")
    assert.same({ data = { id = "1" } }, unwrap '{"data":{"id":"1"}}')
  end)
end)
