-- Regression: a refused redirect from https to http was retried like a broken connection.

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

describe("a redirect from https to http", function()
  local server = fixture.server { tls = true }
  local plain = fixture.server()

  it("is refused once, with a clear message", function()
    server:default { status = 302, headers = { location = plain.url } }
    local client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", ca_file = server.ca_file, max_retries = 2,
    })
    local value, err = client.ai.assistants.list()
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.matches("redirected from https to http", err.message, 1, true)
    assert.equal(1, err.attempts)
    assert.equal(1, server:count())
    assert.equal(0, plain:count())
  end)
end)
