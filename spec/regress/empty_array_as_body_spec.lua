-- Regression: copying the body of a request lost the mark of an array, so `[]` was sent as `{}`.

local telnyx = require "telnyx"
local scripted = require "spec.support.script"

describe("an empty array as the body of a request", function()
  it("is sent as an array", function()
    local transport, requests = scripted { {} }
    local client = telnyx.new { api_key = "k", transport = transport }
    client.request("POST", "/x", { body = telnyx.array {} })
    assert.equal("[]", requests[1].body)
  end)
end)
