-- Specs of kept connections that the server closed, or sent data on, before the next request, which
-- must go only to a fresh connection.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

local FOREIGN = "HTTP/1.1 408 Request Timeout\r\ncontent-length: 7\r\n\r\nforeign"

local REQUESTS = {
  { method = "GET" },
  { method = "POST", body = "x" },
  { method = "POST", form = { { name = "a", data = "b" } } },
  { method = "DELETE" },
  { method = "PUT", body = "x", replayable = true },
  { method = "POST", body = "x", stream = true },
}

local function tell(title, tls)
  describe("a kept connection over " .. title, function()
    local server = fixture.fresh_server { tls = tls }
    local pool

    before_each(function()
      pool = fixture.closing(core.pool { ca_file = server.ca_file, http_version = "1.1" })
    end)

    local function request(fields)
      local copy = { url = server.url, timeout = 20 }
      for name, value in pairs(fields or {}) do copy[name] = value end
      return perform(pool, copy)
    end

    -- The server's steps on the first connection after its first response.
    local function after_first(...)
      for _, fields in ipairs(REQUESTS) do
        local steps = { "read", { reply = {} } }
        for _, step in ipairs { ... } do steps[#steps + 1] = step end
        server:reset():script(steps)
        local before = #server:connections()
        assert.equal(200, (request()))
        if steps[#steps] == "close" then server:await_end(before + 1) else server:release() end
        server:take()
        local status, kind, message = request(fields)
        assert.equal(200, status, tostring(kind) .. ": " .. tostring(message))
        assert.equal(1, server:count())
        local seen = server:last()
        assert.equal(before + 2, seen.connection)
        assert.equal(fields.method, seen.method)
        assert.equal(200, (request()))
        assert.equal(before + 2, server:last().connection)
        pool:close()
        pool = fixture.closing(core.pool { ca_file = server.ca_file, http_version = "1.1" })
      end
    end

    it("is not used if the server closed it", function()
      after_first("close")
    end)

    it("is not used if the server sent data and waits", function()
      after_first("hold", { write = FOREIGN }, "wait_close")
    end)

    it("is not used if the server sent data and closed", function()
      after_first({ write = FOREIGN }, "close")
    end)

    it("is not used if an octet is unread", function()
      after_first("hold", { write = "\n" }, "wait_close")
    end)

    it("is then closed by us", function()
      server:script { "read", { reply = {} }, "hold", { write = FOREIGN }, "wait_close" }
      request()
      server:release()
      request { method = "POST", body = "x" }
      assert.equal("client", server:await_end(1))
    end)

    it("is found out for each of many", function()
      local steps = { "read", { reply = {} }, "hold", { write = FOREIGN }, "wait_close" }
      server:script(steps, steps, steps, steps, steps)
      local transfers = {}
      for i = 1, 5 do transfers[i] = assert(pool:start { url = server.url, timeout = 20 }) end
      for i = 1, 5 do
        while not transfers[i]:done() do pool:wait() end
        assert.equal(200, (transfers[i]:result()))
      end
      server:release()
      for _ = 1, 10 do assert.equal(200, (request { method = "POST", body = "x" })) end
      assert.equal(15, server:count())
      assert.equal(6, server:last().connection)
    end)
  end)
end

tell("TCP", false)
tell("TLS", true)
