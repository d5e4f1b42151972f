-- Regression: the hooks of an OAuth client got no timings for an attempt without a response.

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

describe("an attempt of an OAuth client without a response", function()
  local server = fixture.server()

  it("has its timings", function()
    local client = telnyx.new { base_url = server.url, client_id = "id", client_secret = "secret" }
    server:reply { body = '{"access_token":"token","expires_in":60}', close = true }
    server:script({ "serve" }, { "read", "close" })
    local seen = {}
    local _, err = client.ai.assistants.retrieve("a", {}, { max_retries = 0,
      on_response = function(info) seen[#seen + 1] = info end })
    client.close()
    assert.equal("connection", err.kind)
    local last = seen[#seen]
    assert.equal("ai.assistants.retrieve", last.operation)
    assert.is_true(last.timings.total > 0)
  end)
end)
