-- Specs of callers that nginx ends while they wait: their requests must end too.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"

local HTTP = [[
  init_by_lua_block {
    function renew()
      if client then client.close() end
      client = require "telnyx".new { max_retries = 0 }
    end
    renew()
  }
  init_worker_by_lua_block { go_on = require "ngx.semaphore".new() }
]]

local SERVER = [[
  lua_check_client_abort on;
  location = /fetch {
    content_by_lua_block {
      local assistant, err = client.ai.assistants.retrieve(ngx.var.arg_id or "a")
      ngx.print(assistant and assistant.id or err.kind)
    }
  }
  location = /stream {
    content_by_lua_block {
      local stream = assert(client.ai.assistants.chat("a", { conversation_id = "c",
        content = "Hi", stream = true }))
      for event in stream:each() do
        ngx.print(event.data.content)
        ngx.flush(true)
      end
    }
  }
  location = /killed {
    content_by_lua_block {
      local thread = ngx.thread.spawn(function() client.ai.assistants.retrieve("a") end)
      go_on:wait(20)
      ngx.thread.kill(thread)
      ngx.print "killed"
    }
  }
  location = /raised {
    content_by_lua_block {
      ngx.thread.spawn(function() client.ai.assistants.retrieve("a") end)
      go_on:wait(20)
      ngx.exit(500)
    }
  }
  location = /go_on { content_by_lua_block { go_on:post() } }
  location = /timers { content_by_lua_block { ngx.print(ngx.timer.running_count()) } }
  location = /renew { content_by_lua_block { renew() } }
]]

local CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n"

describe("a request in nginx whose caller has gone", function()
  local upstream = fixture.server()
  local server

  setup(function()
    server = nginx.start { api = upstream.url, http = HTTP, server = SERVER }
  end)
  teardown(function() server:stop() end)
  -- a script applies to a connection
  before_each(function() server:get("/renew") end)

  -- The client closes the connection of a request, and nobody drives its pool any more.
  local function assert_ended(request)
    assert.equal("client", upstream:await_end(request.connection))
    assert.truthy(nginx.await(function() return select(2, server:get("/timers")) == "0" end))
    upstream:default { body = '{"id":"next"}' }
    assert.same({ 200, "next" }, { server:get("/fetch") })
  end

  local function await_request()
    assert.is_true(nginx.await(function() return upstream:count() == 1 end))
    return upstream:last()
  end

  it("ends when the browser disconnects", function()
    upstream:script { "read", "wait_close" }
    local call = server:begin("/fetch")
    local request = await_request()
    call:cancel()
    assert_ended(request)
  end)

  it("ends when the browser disconnects from a stream", function()
    upstream:script { "read",
      { write = CHUNKED .. servers.chunk 'data: {"content":"one"}\n\n' }, "wait_close" }
    local call = server:begin("/stream")
    assert.equal("one", call:read())
    call:cancel()
    assert_ended(upstream:last())
  end)

  it("ends when its light thread is killed", function()
    upstream:script { "read", "wait_close" }
    local call = server:begin("/killed")
    local request = await_request()
    server:get("/go_on")
    assert.same({ 200, "killed" }, { call:finish() })
    assert_ended(request)
  end)

  it("ends when the request is ended by another light thread", function()
    upstream:script { "read", "wait_close" }
    local call = server:begin("/raised")
    local request = await_request()
    server:get("/go_on")
    assert.equal(500, (call:finish()))
    assert_ended(request)
  end)

  it("does not affect the others", function()
    upstream:script({ "read", "wait_close" }, { "read", "hold",
      { reply = { body = '{"id":"other"}' } }, "close" })
    local gone = server:begin("/fetch?id=gone")
    local request = await_request()
    local other = server:begin("/fetch?id=other")
    assert.is_true(nginx.await(function() return upstream:count() == 2 end))
    gone:cancel()
    assert.equal("client", upstream:await_end(request.connection))
    upstream:release()
    assert.same({ 200, "other" }, { other:finish() })
  end)
end)
