-- Specs of connections: reuse, dead connections, and requests that must not be sent twice.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

describe("a kept connection", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function request(fields)
    fields = fields or {}
    fields.url = server.url .. "/"
    return perform(pool, fields)
  end

  local function reused(fields)
    local status, _, _, timings = request(fields)
    assert.equal(200, status)
    return timings.reused
  end

  it("is reused", function()
    assert.is_false(reused())
    for _ = 1, 5 do assert.is_true(reused()) end
    assert.is_true(reused { method = "POST", body = "x" })
    assert.is_true(reused { method = "POST", form = { { name = "a", data = "b" } } })
    assert.is_true(reused { method = "HEAD" })
    assert.equal(1, #server:connections())
  end)

  it("is reused after an error status", function()
    server:reply({ status = 500, body = "x" }, { status = 404, body = "y" })
    request()
    request()
    assert.is_true(reused())
  end)

  it("is not reused if the server asks to close it", function()
    server:reply { close = true }
    request()
    assert.is_false(reused())
    assert.equal(2, #server:connections())
  end)

  it("belongs to its pool", function()
    request()
    local another = core.pool()
    local _, _, _, timings = perform(another, { url = server.url })
    assert.is_false(timings.reused)
    another:close()
    assert.is_true(reused())
  end)

  it("is closed with its pool", function()
    request()
    pool:close()
    assert.equal("client", server:await_end(1))
  end)

  it("is replaced silently when the server has closed it", function()
    for _, method in ipairs { "GET", "POST" } do
      server:script { "read", { reply = {} }, "hold" }
      assert.equal(200, (request()))
      server:release()
      server:await_end(#server:connections())
      local count = server:count()
      assert.is_false(reused { method = method })
      assert.equal(count + 1, server:count())
      pool:close()
      pool = fixture.closing(core.pool())
    end
  end)

  -- The server reads the second request and closes: nobody knows whether it processed it.
  local function die_at_second_request(step, fields)
    local number = #server:connections() + 1
    server:script { "read", { reply = {} }, step[1], step[2] }
    assert.equal(200, (request()))
    local status, kind, _, sent, timings = request(fields)
    return number, status, kind, sent, timings
  end

  for name, step in pairs { closed = { "read", "close" }, reset = { "reset" } } do
    describe(name .. " at the second request", function()
      it("does not cause a POST to be sent twice", function()
        for _, fields in ipairs {
          { method = "POST", body = "{}" }, { method = "POST" }, { method = "PATCH", body = "{}" },
          { method = "GET" }, { method = "PUT", body = "{}" }, { method = "DELETE" },
          { method = "POST", form = { { name = "a", data = "b" } } },
        } do
          server:take()
          local number, status, kind, sent = die_at_second_request(step, fields)
          assert.is_nil(status)
          assert.equal("connection", kind)
          assert.equal("maybe", sent)
          for _, seen in ipairs(server:requests()) do assert.equal(number, seen.connection) end
          -- libcurl opens a new connection, unless sending already failed half way
          if not fields.form then
            assert.equal("client", server:await_end(number + 1))
            assert.equal(0, server:connections()[number + 1].requests)
          end
          pool:close()
          pool = fixture.closing(core.pool())
        end
      end)

      it("lets a replayable request be sent again", function()
        for _, fields in ipairs {
          { replayable = true }, { method = "PUT", body = "{}", replayable = true },
          { method = "DELETE", replayable = true },
        } do
          server:take()
          local number, status = die_at_second_request(step, fields)
          assert.equal(200, status)
          assert.equal(number + 1, server:last().connection)
          assert.equal(fields.body or "", server:last().body)
          pool:close()
          pool = fixture.closing(core.pool())
        end
      end)
    end)
  end

  it("fails with an error if the server closes it at once, every time", function()
    server:script({ "read", { reply = {} }, "read", "close" }, { "read", "close" })
    request()
    local status, kind = request { replayable = true }
    assert.is_nil(status)
    assert.equal("connection", kind)
  end)

  it("does not mix up responses when one is left half read", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n" }, "hold" }
    local transfer = pool:start { url = server.url, timeout = 20 }
    repeat pool:wait(0.05) until server:count() == 1
    transfer:cancel()
    server:reply { body = "own" }
    local _, _, body, timings = request()
    assert.equal("own", body)
    assert.is_false(timings.reused)
  end)
end)

describe("a proxy", function()
  local server = fixture.server()

  it("receives the request", function()
    local pool = core.pool { proxy = server.url }
    assert.equal(200, (perform(pool, { url = "http://api.invalid/a?b" })))
    assert.equal("http://api.invalid/a?b", server:last().target)
    assert.equal("api.invalid", (server:last():header("host")))
  end)

  it("is not used for hosts in no_proxy", function()
    local pool = core.pool { proxy = servers.closed_url(), no_proxy = "127.0.0.1" }
    assert.equal(200, (perform(pool, { url = server.url .. "/direct" })))
    assert.equal("/direct", server:last().target)
  end)

  it("that cannot be reached is a connection failure", function()
    local pool = core.pool { proxy = servers.closed_url() }
    local status, kind, _, sent = perform(pool, { url = server.url, method = "POST", body = "x" })
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.is_false(sent)
  end)

  it("is asked for a tunnel for TLS, without the API key", function()
    local pool = core.pool { proxy = server.url }
    server:script { "read", { write = "HTTP/1.1 403 No\r\ncontent-length: 0\r\n\r\n" } }
    local status, kind, _, sent = perform(pool, { url = "https://api.invalid/secret",
      method = "POST", body = "x", headers = { Authorization = "Bearer KEY1" } })
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.is_false(sent)
    local seen = server:last()
    assert.equal("CONNECT", seen.method)
    assert.equal("api.invalid:443", seen.target)
    assert.is_nil((seen:header("authorization")))
  end)
end)
