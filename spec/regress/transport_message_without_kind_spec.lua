-- Regression: a transport that returned nil and a message, as many Lua functions do, caused a Lua
-- error, because the message was taken for the kind.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("a transport that returns nil and a message", function()
  it("causes a connection error with the message", function()
    local client = telnyx.new { api_key = "KEY", max_retries = 0,
      transport = (scripted { { "no route to host" } }) }
    local value, err = client.ai.assistants.list()
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal("telnyx ai.assistants.list: connection failed: no route to host", tostring(err))
  end)
end)
