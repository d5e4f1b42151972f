-- Specs of timeouts over HTTP/2, and their effect on a connection that many requests share.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

local GREETING = { write = "\0\0\0\4\0\0\0\0\0" .. "\0\0\0\4\1\0\0\0\0" } -- SETTINGS, and their ACK
local NO_STREAMS = { write = "\0\0\6\4\0\0\0\0\0" .. "\0\3\0\0\0\0" .. "\0\0\0\4\1\0\0\0\0" }

-- HEADERS of a response with the status 200 and no body.
local function response(stream)
  return { write = "\0\0\1\1\5\0\0\0" .. string.char(stream) .. "\136" }
end

local BEGIN = { await = "PRI * HTTP/2.0" }

describe("a silent connection over HTTP/2", function()
  local server = fixture.fresh_server { tls = { alpn = "h2" } }
  local pool

  before_each(function() pool = fixture.closing(core.pool { ca_file = server.ca_file }) end)

  local function get(timeout)
    return perform(pool, { url = server.url, timeout = timeout })
  end

  it("gets no new requests after a timeout, and is closed with its last", function()
    server:script({ BEGIN, GREETING, "await", response(1), "wait_close" },
      { BEGIN, GREETING, "await", response(1), "wait_close" })
    assert.equal(200, (get(20)))
    local other = pool:start { url = server.url, timeout = 20 }
    assert.equal("timeout", (select(2, get(0.3))))
    assert.is_nil(server:connections()[1].ended)
    assert.equal(200, (get(20)))
    assert.equal(2, #server:connections())
    assert.is_false(other:done())
    other:cancel()
    pool:step()
    assert.equal("client", server:await_end(1))
  end)

  it("is closed at once if it has no other request", function()
    server:script({ BEGIN, GREETING, "wait_close" },
      { BEGIN, GREETING, "await", response(1), "wait_close" })
    assert.equal("timeout", (select(2, get(0.3))))
    pool:step()
    assert.equal("client", server:await_end(1))
    assert.equal(200, (get(20)))
  end)

  it("gets none either if it allows no streams", function()
    server:script({ BEGIN, NO_STREAMS, "wait_close" },
      { BEGIN, GREETING, "await", response(1), "wait_close" })
    assert.equal("timeout", (select(2, get(0.3))))
    assert.equal(200, (get(20)))
    assert.equal(2, #server:connections())
  end)

  it("is abandoned by a request that waited for a stream in vain", function()
    server:script({ BEGIN, GREETING, "wait_close" },
      { BEGIN, GREETING, "await", response(1), "wait_close" })
    local stream = pool:start { url = server.url, stream = true }
    while server:connections()[1] == nil do pool:wait(0.01) end
    local other = pool:start { url = server.url, timeout = 20 }
    for _ = 1, 20 do pool:wait(0.01) end
    stream:cancel(true)
    assert.equal(200, (get(20)))
    assert.is_false(other:done())
  end)

  it("is abandoned after each of several timeouts", function()
    for _ = 1, 20 do server:script { BEGIN, GREETING, "wait_close" } end
    server:script { BEGIN, GREETING, "await", response(1), "wait_close" }
    for _ = 1, 20 do assert.equal("timeout", (select(2, get(0.1)))) end
    assert.equal(200, (get(20)))
  end)

  -- libcurl 7.88 keeps reading in one call while such frames arrive faster than it reads. Some
  -- floods make libcurl give up, but it would keep the connection for others.
  for name, frames in pairs {
    PING = "\0\0\8\6\0\0\0\0\0" .. "12345678",
    SETTINGS = "\0\0\0\4\0\0\0\0\0",
    WINDOW_UPDATE = "\0\0\4\8\0\0\0\0\0" .. "\0\0\0\1",
  } do
    it("is left when it floods with " .. name, function()
      server:script({ BEGIN, GREETING, "await", { write = frames:rep(500), times = 2000 },
        "wait_close" }, { BEGIN, GREETING, "await", response(1), "wait_close" })
      local status, kind = get(0.5)
      assert.is_nil(status)
      assert.is_true(kind == "timeout" or kind == "connection")
      assert.equal(200, (get(20)))
      assert.equal(2, #server:connections())
    end)
  end
end)
