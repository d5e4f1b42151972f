-- Specs of one worker with many requests: none blocks another.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local servers = require "spec.support.server"

local HTTP = [[
  init_by_lua_block {
    function renew()
      if client then client.close() end
      client = require "telnyx".new { max_retries = 1 }
    end
    renew()
  }
]]

local SERVER = [[
  location = /fetch {
    content_by_lua_block {
      local assistant, err = client.ai.assistants.retrieve(ngx.var.arg_id)
      ngx.print(assistant and assistant.id or err.kind)
    }
  }
  location = /impatient {
    content_by_lua_block {
      local _, err = client.ai.assistants.retrieve("a", nil, { timeout = 0.05,
        max_retries = 0 })
      ngx.print(err.kind)
    }
  }
  location = /unrelated { content_by_lua_block { ngx.print "unrelated" } }
  location = /timers { content_by_lua_block { ngx.print(ngx.timer.running_count()) } }
  location = /gather {
    content_by_lua_block {
      local functions = {}
      for i = 1, 3 do
        functions[i] = function() return client.ai.assistants.retrieve("a" .. i).id end
      end
      functions[4] = function() error "one of them" end
      local results, errors = require "telnyx".gather(functions)
      ngx.print(table.concat(results, " "), " ", tostring(errors[4]))
    }
  }
  location = /close { content_by_lua_block { client.close() } }
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
  location = /renew { content_by_lua_block { renew() } }
]]

local CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n"

local function event(text)
  return servers.chunk('data: {"content":"' .. text .. '"}\n\n')
end

local function answer(id)
  return { reply = { body = '{"id":"' .. id .. '"}' } }
end

describe("a worker of nginx", function()
  local upstream = fixture.server()
  local server

  setup(function()
    server = nginx.start { api = upstream.url, http = HTTP, server = SERVER }
  end)
  teardown(function() server:stop() end)
  -- a script applies to a connection
  before_each(function() server:get("/renew") end)

  local function assert_free()
    assert.same({ 200, "unrelated" }, { server:get("/unrelated") })
  end

  local function await_requests(count)
    assert.is_true(nginx.await(function() return upstream:count() >= count end))
  end

  it("serves others while a response is pending", function()
    upstream:script { "read", "hold", answer "late", "serve" }
    local call = server:begin("/fetch?id=late")
    await_requests(1)
    assert_free()
    upstream:release()
    assert.same({ 200, "late" }, { call:finish() })
  end)

  it("sends requests of different callers concurrently", function()
    local calls = {}
    for i = 1, 10 do
      upstream:script { "read", "hold", answer("a" .. i), "serve" }
      calls[i] = server:begin("/fetch?id=a" .. i)
      await_requests(i)
    end
    upstream:release()
    for i = 1, 10 do assert.same({ 200, "a" .. i }, { calls[i]:finish() }) end
  end)

  it("serves others while a retry is pending", function()
    in_time(1, function(seconds)
      upstream:reset():reply({ status = 503, headers = { ["retry-after"] = tostring(seconds) } },
        { body = '{"id":"again"}' })
      local begun = core.now()
      local call = server:begin("/fetch?id=again")
      await_requests(1)
      assert_free()
      local count, taken = upstream:count(), core.now() - begun
      assert.same({ 200, "again" }, { call:finish() })
      assert.equal(2, upstream:count())
      if taken >= seconds then return false end
      assert.equal(1, count)
      return true
    end)
  end)

  it("gathers", function()
    for i = 1, 3 do upstream:script { "read", "hold", answer("answer" .. i), "close" } end
    local call = server:begin("/gather")
    await_requests(3)
    assert_free()
    upstream:release()
    local status, body = call:finish()
    assert.equal(200, status)
    for i = 1, 3 do assert.matches("answer" .. i, body, 1, true) end
    assert.matches("one of them", body, 1, true)
  end)

  it("ends the requests of a client that is closed", function()
    upstream:script { "read", "wait_close" }
    local call = server:begin("/fetch?id=a")
    await_requests(1)
    server:get("/close")
    assert.same({ 200, "cancelled" }, { call:finish() })
  end)

  it("keeps its connections", function()
    upstream:default { body = '{"id":"kept"}' }
    for _ = 1, 5 do assert.same({ 200, "kept" }, { server:get("/fetch?id=kept") }) end
    local requests = upstream:take()
    assert.equal(5, #requests)
    for _, request in ipairs(requests) do
      assert.equal(requests[1].connection, request.connection)
    end
  end)

  it("ends requests at their timeout", function()
    upstream:script { "read", "wait_close" }
    assert.same({ 200, "timeout" }, { server:get("/impatient") })
  end)

  it("forwards a stream as it arrives", function()
    upstream:script { "read", { write = CHUNKED .. event "one" }, "hold",
      { write = event "two" }, "hold", { write = event "three" .. servers.LAST_CHUNK }, "close" }
    local call = server:begin("/stream")
    assert.equal("one", call:read())
    assert_free()
    upstream:release()
    assert.equal("two", call:read())
    upstream:release()
    assert.same({ 200, "three" }, { call:finish() })
  end)

  it("forwards a large response", function()
    local text = ("0123456789abcdef"):rep(64 * 1024)
    upstream:reply { body = '{"id":"' .. text .. '"}' }
    local status, body = server:get("/fetch?id=large")
    assert.equal(200, status)
    assert.is_true(body == text)
  end)

  it("does nothing when nobody waits", function()
    upstream:default { body = '{"id":"a"}' }
    assert.same({ 200, "a" }, { server:get("/fetch?id=a") })
    assert.truthy(nginx.await(function() return select(2, server:get("/timers")) == "0" end))
    assert.same({ 200, "a" }, { server:get("/fetch?id=a") })
  end)

  it("logs no errors", function()
    assert.falsy(server:log():find("[error]", 1, true), server:log())
    assert.falsy(server:log():find("[alert]", 1, true), server:log())
  end)
end)
