-- Regression: in nginx, every light thread requested its own access token, because a waiting light
-- thread has the status "running". The status of one whose request has ended must not be read at
-- all: that could crash the worker.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"

local HTTP = [[
  init_by_lua_block {
    function renew()
      client = require "telnyx".new { client_id = "id", client_secret = "a-secret",
        max_retries = 0 }
    end
  }
]]

local SERVER = [[
  lua_check_client_abort on;
  location = /renew { content_by_lua_block { renew() } }
  location = /one {
    content_by_lua_block {
      local assistant, err = client.ai.assistants.retrieve("a")
      ngx.print(assistant and assistant.id or tostring(err))
    }
  }
  location = /many {
    content_by_lua_block {
      local functions = {}
      for index = 1, 10 do
        functions[index] = function() return client.ai.assistants.retrieve("a").id end
      end
      ngx.print(table.concat((require "telnyx".gather(functions))))
    }
  }
]]

describe("an OAuth client in a worker of nginx", function()
  local upstream = fixture.server()
  local server

  setup(function()
    server = nginx.start { main = "env TELNYX_BASE_URL;", http = HTTP, server = SERVER,
      environment = { TELNYX_BASE_URL = upstream.url } }
  end)

  teardown(function() server:stop() end)

  before_each(function()
    upstream:default { body = '{"access_token":"a-token","id":"x"}' }
    assert.equal(200, (server:get("/renew")))
  end)

  local function count_tokens()
    local count = 0
    for _, request in ipairs(upstream:requests()) do
      if request.path == "/oauth/token" then count = count + 1 end
    end
    return count
  end

  it("requests one token for all", function()
    local _, body = server:get("/many")
    assert.equal(("x"):rep(10), body)
    assert.equal(1, count_tokens())
  end)

  it("requests another one when the requesting light thread has gone", function()
    upstream:script { "read", "wait_close" }
    local first = server:begin("/one")
    nginx.await(function() return upstream:count() == 1 end)
    local second = server:begin("/one")
    first:cancel()
    local _, body = second:finish()
    assert.equal("x", body)
    _, body = server:get("/one")
    assert.equal("x", body)
    assert.equal(2, count_tokens())
  end)
end)
