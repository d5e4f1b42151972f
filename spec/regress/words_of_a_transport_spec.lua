-- A transport that returns nil and a message, as many Lua functions do, has the message where a
-- kind is expected: making the error of that unknown kind raised an error of Lua's.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("a transport that returns nil and a message", function()
  it("makes a connection error of it", function()
    local client = telnyx.new { api_key = "KEY", max_retries = 0,
      transport = (scripted { { "no route to host" } }) }
    local value, err = client.ai.assistants.list()
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal("telnyx ai.assistants.list: connection failed: no route to host", tostring(err))
  end)
end)
