-- Regression: closing a client while a call waited for its next attempt, or in a hook, raised
-- "attempt to use a closed pool".

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

describe("closing a client between two attempts", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = telnyx.new { base_url = server.url, api_key = "KEY" }
    server:default { status = 503, headers = { ["retry-after-ms"] = "1" } }
  end)

  local function assert_cancelled(attempts, value, err)
    assert.is_nil(value)
    assert.equal("cancelled", err.kind)
    assert.equal("the client was closed", err.cause)
    assert.is_false(err.sent)
    assert.equal(attempts, err.attempts)
  end

  for hook, attempts in pairs { on_request = 1, on_response = 2, on_retry = 2 } do
    it("ends the call with an error, in " .. hook, function()
      assert_cancelled(attempts, client.ai.assistants.list({}, {
        [hook] = function() client.close() end,
      }))
    end)
  end

  it("ends a sleeping call with an error", function()
    server:default { status = 503, headers = { ["retry-after-ms"] = "200" } }
    telnyx.run(function()
      local is_retried = false
      local task = telnyx.spawn(function()
        return client.ai.assistants.list({}, { on_retry = function() is_retried = true end })
      end)
      repeat telnyx.sleep(0) until is_retried
      client.close()
      assert_cancelled(2, task:wait())
    end)
  end)

  it("makes later calls raise an error", function()
    client.close()
    assert.has_error(function() client.ai.assistants.list() end,
      "attempt to use a closed client")
  end)
end)
