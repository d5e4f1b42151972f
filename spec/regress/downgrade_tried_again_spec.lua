-- Regression: a refused redirect from https to http was retried like a broken connection.

local servers = require "spec.support.server"
local telnyx = require "telnyx"

describe("a redirect from https to http", function()
  it("is refused once, with a clear message", function()
    local server, plain = servers.start { tls = true }, servers.start()
    server:default { status = 302, headers = { location = plain.url } }
    local client = telnyx.new { base_url = server.url, api_key = "KEY", ca_file = server.ca_file,
      max_retries = 2 }
    local value, err = client.ai.assistants.list()
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.matches("redirected from https to http", err.message, 1, true)
    assert.equal(1, err.attempts)
    assert.equal(1, server:count())
    assert.equal(0, plain:count())
    client.close()
    server:stop()
    plain:stop()
  end)
end)
