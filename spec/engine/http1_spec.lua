-- Specs of requests that need HTTP/1.1, to servers that prefer HTTP/2.

local core = require "telnyx.core"
local http2 = require "spec.support.http2"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

local WHOLE = { { await = http2.PREFACE }, { write = http2.settings() },
  { await = http2.SETTINGS_ARRIVED }, { write = http2.headers(1, nil, true) }, "wait_close" }

describe("a request with http1", function()
  local server, pool

  before_each(function()
    server = servers.start { tls = { alpn = { "h2", "http/1.1" } } }
    pool = core.pool { ca_file = server.ca_file }
  end)

  after_each(function()
    pool:close()
    server:stop()
  end)

  local function get(fields)
    local request = { url = server.url, timeout = 20 }
    for name, value in pairs(fields or {}) do request[name] = value end
    return perform(pool, request)
  end

  it("is sent over HTTP/1.1", function()
    for _, method in ipairs { "GET", "POST" } do
      assert.equal(200, (get { http1 = true, method = method }))
      assert.equal("1.1", server:last().version)
    end
  end)

  it("reuses connections, but none over HTTP/2", function()
    server:script(WHOLE)
    assert.equal(200, (get()))
    for _ = 1, 2 do
      assert.equal(200, (get { http1 = true }))
      assert.equal(2, server:last().connection)
    end
  end)

  it("does not give its connection to requests that prefer HTTP/2", function()
    assert.equal(200, (get { http1 = true }))
    server:script(WHOLE)
    assert.equal(200, (get()))
    assert.equal(1, server:count())
  end)

  it("waits for no other response", function()
    local held = {}
    for i = 1, 12 do
      server:script { "read", "hold", { reply = {} }, "serve" }
      held[i] = assert(pool:start { url = server.url, http1 = true, timeout = 20 })
    end
    local function all_wait()
      for i = 1, 12 do
        local connection = server:connections()[i]
        if not (connection and connection.held) then return false end
      end
      return true
    end
    while not all_wait() do
      assert.is_false(held[1]:done())
      pool:wait(0.01)
    end
    server:release()
    for i = 1, 12 do
      while not held[i]:done() do pool:wait() end
      assert.equal(200, (held[i]:result()))
    end
  end)

  it("leaves the number of connections over HTTP/2 limited", function()
    local full = { { await = http2.PREFACE }, { write = http2.settings(1) }, "wait_close" }
    assert.equal(200, (get { http1 = true }))
    local transfers = {}
    for i = 1, 30 do
      server:script(full)
      transfers[i] = assert(pool:start { url = server.url, timeout = 20 })
    end
    -- Under load, libcurl 8.14 may open fewer.
    while #server:connections() < 1 + 6 and not transfers[1]:done() do pool:wait(0.01) end
    for _ = 1, 50 do pool:wait(0.01) end
    assert.is_true(#server:connections() <= 1 + 6)
    for i = 1, 30 do transfers[i]:cancel() end
  end)
end)
