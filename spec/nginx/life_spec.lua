-- Specs of the life of nginx: forks, reloads, quits, and a Lua state per request.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"

-- A request in the master opens a connection there, before it forks.
local HTTP = [[
  init_by_lua_block {
    function renew()
      if client then client.close() end
      client = require "telnyx".new()
    end
    renew()
    client.ai.assistants.retrieve("master")
  }
  init_worker_by_lua_block {
    ngx.timer.at(0, function() client.ai.assistants.retrieve("worker") end)
  }
]]

local SERVER = [[
  location = /fetch {
    content_by_lua_block {
      local assistant, err = client.ai.assistants.retrieve("a")
      ngx.print(assistant and assistant.id or tostring(err))
    }
  }
  location = /in_timer {
    content_by_lua_block {
      local done, got = require "ngx.semaphore".new(), nil
      ngx.timer.at(0, function()
        local assistant, err = client.ai.assistants.retrieve("a")
        got = assistant and assistant.id or tostring(err)
        done:post()
      end)
      done:wait(20)
      ngx.print(got)
    }
  }
  location = /timers { content_by_lua_block { ngx.print(ngx.timer.running_count()) } }
  location = /renew { content_by_lua_block { renew() } }
  location = /anew {
    content_by_lua_block {
      local own = require "telnyx".new()
      local assistant, err = own.ai.assistants.retrieve("a")
      ngx.print(assistant and assistant.id or tostring(err))
    }
  }
]]

local ANSWER = { body = '{"id":"an assistant"}' }
local HELD = { "read", "hold", { reply = ANSWER }, "close" }

describe("nginx", function()
  local upstream = fixture.fresh_server()
  local server

  before_each(function() upstream:default(ANSWER) end)
  after_each(function() if server then server:stop() end end)

  local function start(workers, more, http)
    server = nginx.start {
      api = upstream.url,
      http = HTTP .. (http or ""), server = SERVER .. (more or ""), workers = workers,
    }
    assert.is_true(nginx.await(function() return upstream:count() == 1 + (workers or 1) end))
  end

  local function begin_held()
    -- a script applies to a connection
    server:get("/renew")
    local before = upstream:count()
    upstream:script(HELD, HELD)
    local calls = { server:begin("/fetch"), server:begin("/fetch") }
    assert.is_true(nginx.await(function() return upstream:count() == before + 2 end))
    return calls
  end

  local function assert_answered(calls)
    for _, call in ipairs(calls) do
      assert.same({ 200, "an assistant" }, { call:finish() })
    end
  end

  local function assert_clean()
    for _, level in ipairs { "[error]", "[alert]", "[crit]", "[emerg]" } do
      assert.falsy(server:log():find(level, 1, true), server:log())
    end
  end

  it("clears the workers' environment, which the error mentions", function()
    server = nginx.start {
      environment = { TELNYX_API_KEY = "KEY", TELNYX_PUBLIC_KEY = "KEY" },
      server = [[
        location = /call {
          content_by_lua_block {
            ngx.print(tostring(select(2, require "telnyx".balance.retrieve())))
          }
        }
        location = /webhook {
          content_by_lua_block {
            ngx.print(tostring(select(2, require "telnyx".webhooks.unwrap("", {}))))
          }
        }
      ]],
    }
    local _, of_call = server:get("/call")
    assert.matches("set TELNYX_API_KEY (nginx.conf needs a line 'env TELNYX_API_KEY;' too)",
      of_call, 1, true)
    local _, of_webhook = server:get("/webhook")
    assert.matches("set TELNYX_PUBLIC_KEY (nginx.conf needs a line 'env TELNYX_PUBLIC_KEY;' too)",
      of_webhook, 1, true)
  end)

  it("gives every process its own connections", function()
    start(2)
    local seen = {}
    for _, request in ipairs(upstream:take()) do
      assert.is_nil(seen[request.connection])
      seen[request.connection] = true
    end
    for _ = 1, 10 do assert.same({ 200, "an assistant" }, { server:get("/fetch") }) end
    for _, connection in ipairs(upstream:connections()) do assert.is_nil(connection.ended) end
    assert_clean()
  end)

  it("completes active requests before it quits", function()
    start()
    local calls = begin_held()
    server:signal("QUIT")
    assert.truthy(nginx.await(function()
      return server:log():find("gracefully shutting down", 1, true)
    end))
    upstream:release()
    assert_answered(calls)
    assert.truthy(nginx.await(function() return not server:is_running() end))
    assert_clean()
  end)

  it("completes active requests when it reloads, and then ends the old workers", function()
    start()
    local old = server:workers()
    local calls = begin_held()
    server:signal("HUP")
    assert.truthy(nginx.await(function() return #server:workers() == 2 end), server:log())
    assert.truthy(nginx.await(function()
      return server:log():find("gracefully shutting down", 1, true)
    end))
    assert.same({ 200, "an assistant" }, { server:get("/fetch") })
    upstream:release()
    assert_answered(calls)
    assert.truthy(nginx.await(function()
      local workers = server:workers()
      return #workers == 1 and workers[1] ~= old[1]
    end))
    assert.same({ 200, "an assistant" }, { server:get("/fetch") })
    assert_clean()
  end)

  it("may have no timers left", function()
    start(1, "", "lua_max_running_timers 1;")
    assert.truthy(nginx.await(function() return select(2, server:get("/timers")) == "0" end))
    -- the caller uses the only one
    assert.same({ 200, "an assistant" }, { server:get("/in_timer") })
    assert.same({ 200, "an assistant" }, { server:get("/fetch") })
  end)

  it("may have a Lua state per request", function()
    start(1, "lua_code_cache off;")
    local function round(count)
      local calls = {}
      for i = 1, count do calls[i] = server:begin("/anew") end
      assert_answered(calls)
    end
    round(20)
    local function descriptors() return server:descriptors(server:workers()[1]) end
    local before = descriptors()
    for _ = 1, 10 do round(10) end
    assert.truthy(nginx.await(function() return descriptors() <= before end),
      ("%d descriptors, then %d"):format(before, descriptors()))
    for _, line in ipairs { "[error]", "[crit]", "[emerg]", "exited on signal" } do
      assert.falsy(server:log():find(line, 1, true), server:log())
    end
  end)
end)
