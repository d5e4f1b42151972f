-- Specs of access tokens over libcurl, with a misbehaving server.

local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local TOKEN = { body = '{"access_token":"t-1","token_type":"Bearer","expires_in":3600}' }

describe("over libcurl, a client with id and secret", function()
  local server = fixture.server()
  local other = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url, client_id = "i", client_secret = "s",
    })
  end)

  it("sends its credentials as in RFC 6749, then the token", function()
    server:reply(TOKEN)
    assert(client.ai.assistants.list())
    local requests = server:requests()
    assert.equal("POST", requests[1].method)
    assert.equal("/oauth/token", requests[1].target)
    assert.equal("Basic aTpz", requests[1]:header("authorization"))
    assert.equal("application/x-www-form-urlencoded", requests[1]:header("content-type"))
    assert.equal("grant_type=client_credentials", requests[1].body)
    assert.equal("Bearer t-1", requests[2]:header("authorization"))
    assert.equal(1, requests[2].connection)
  end)

  it("does not follow a redirect with its secret", function()
    for _, status in ipairs { 301, 307, 308 } do
      server:reply { status = status, headers = { Location = other.url .. "/oauth/token" } }
      local _, err = client.ai.assistants.list()
      assert.equal("oauth.token", err.operation)
      assert.equal(status, err.status)
    end
    assert.equal(0, #other:requests())
  end)

  it("does not send its token to another origin", function()
    assert(client.request("GET", other.url .. "/x"))
    assert.is_nil(other:last():header("authorization"))
    assert.equal(0, #server:requests())
  end)

  it("sends the request again after its token was refused", function()
    server:reply(TOKEN, { status = 401 }, { body = '{"access_token":"t-2"}' })
    assert(client.ai.assistants.list())
    assert.equal("Bearer t-2", server:last():header("authorization"))
    assert.equal(4, #server:requests())
  end)

  it("respects the deadline while waiting for the token", function()
    in_time(0.2, function(seconds)
      server:reset():script { "read", "wait_close" }
      local _, err = client.ai.assistants.list(nil, { deadline = seconds })
      assert.equal("timeout", err.kind)
      assert.equal("oauth.token", err.operation)
      return server:count() == 1
    end)
    server:reply(TOKEN)
    assert(client.ai.assistants.list())
  end)

  it("streams the response after it", function()
    server:reply(TOKEN, { status = 401 }, { body = '{"access_token":"t-2"}' },
      { headers = { ["content-type"] = "text/event-stream" },
        chunks = { "data: {\"a\":1}\n\n", "data: [DONE]\n\n" } })
    local stream = assert(client.ai.assistants.chat("a", { conversation_id = "c", content = "x" },
      { stream = true }))
    assert.equal(1, stream:read().data.a)
    stream:close()
    assert.equal("Bearer t-2", server:last():header("authorization"))
  end)

  it("uses the connection options for the token request as well", function()
    local tls = servers.start { tls = true }
    local own = telnyx.new { base_url = tls.url, client_id = "i", client_secret = "s" }
    local _, err = own.ai.assistants.list()
    assert.equal("connection", err.kind)
    assert.equal("oauth.token", err.operation)
    own.close()
    own = telnyx.new { base_url = tls.url, client_id = "i", client_secret = "s",
      ca_file = tls.ca_file }
    tls:reply(TOKEN)
    assert(own.ai.assistants.list())
    own.close()
    tls:stop()
  end)
end)
