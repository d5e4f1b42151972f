-- Specs of failed transfers: their kinds, and whether the request may have been received.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

describe("a transfer that fails", function()
  local server = fixture.server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function failure(fields)
    fields.url = fields.url or server.url .. "/"
    local status, kind, message, sent, timings = perform(pool, fields)
    assert.is_nil(status)
    assert.is_string(message)
    assert.is_true(#message > 0)
    assert.is_table(timings)
    return kind, sent, message
  end

  local function expect(kind, sent, fields)
    local got_kind, got_sent, message = failure(fields or {})
    assert.equal(kind, got_kind, message)
    assert.equal(sent, got_sent, message)
    return message
  end

  -- A timeout after the server went through the steps, once it got that far in time.
  local function expect_timeout(sent, steps, fields)
    in_time(0.1, function(seconds)
      server:reset():script(steps)
      fields.timeout = seconds
      local kind, got_sent, message = failure(fields)
      assert.equal("timeout", kind, message)
      if server:count() == 1 then assert.truthy(got_sent, message) end
      return got_sent == sent
    end)
    assert.equal("client", server:await_end(server:last().connection))
  end

  describe("before the request is sent:", function()
    it("connection refused", function()
      expect("connection", false, { url = servers.closed_url() })
    end)

    it("connection refused, with a body", function()
      expect("connection", false, { url = servers.closed_url(), method = "POST", body = "x" })
    end)

    it("an invalid URL", function()
      for _, url in ipairs { "", "http://", "http://127.0.0.1:99999/", "http://[::1" } do
        expect("config", false, { url = url })
      end
    end)

    it("a scheme that is not HTTP", function()
      for _, url in ipairs { "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/",
        "telnet://127.0.0.1/", "ws://127.0.0.1/" } do
        expect("config", false, { url = url })
      end
    end)

    it("no TLS where TLS was expected, until the connect timeout", function()
      local silent = servers.start { tls = true }
      silent:script { "no_tls", "wait_close" }
      expect("timeout", false, { url = silent.url, connect_timeout = 0.05, method = "POST" })
      silent:stop()
    end)

    it("no TLS where TLS was expected, until the timeout", function()
      local silent = servers.start { tls = true }
      silent:script { "no_tls", "wait_close" }
      expect("timeout", false, { url = silent.url, timeout = 0.05, body = "x", method = "POST" })
      silent:stop()
    end)

    it("a plain response where TLS was expected", function()
      server:script { { write = "HTTP/1.1 400 Bad\r\n\r\n" }, "wait_close" }
      local kind, sent = failure { url = (server.url:gsub("^http", "https")) }
      assert.is_true(kind == "connection" or kind == "tls")
      assert.is_false(sent)
    end)
  end)

  describe("before a response:", function()
    it("closed before reading the request", function()
      server:script { "await", "close" }
      expect("connection", "maybe")
    end)

    it("closed after reading the request", function()
      server:script { "read", "close" }
      expect("connection", "maybe", { method = "POST", body = "x" })
      assert.equal(1, server:count())
    end)

    it("closed after half of the request", function()
      server:script { "read_head", "close" }
      expect("connection", "maybe", { method = "POST", body = ("x"):rep(8 * 1024 * 1024) })
    end)

    it("connection reset", function()
      server:script { "reset" }
      expect("connection", "maybe")
    end)

    it("reset while a long body is being sent", function()
      server:script { "reset" }
      expect("connection", "maybe", { method = "POST", body = ("x"):rep(8 * 1024 * 1024) })
    end)

    it("no response until the timeout", function()
      expect_timeout("maybe", { "read", "wait_close" }, {})
    end)

    it("no response to a body until the timeout", function()
      expect_timeout("maybe", { "read", "wait_close" }, { method = "POST", body = "x" })
    end)
  end)

  describe("in the middle of the response:", function()
    it("closed in the status line", function()
      server:script { "read", { write = "HTTP/1" } }
      assert.equal("connection", (failure {}))
    end)

    it("closed in the body", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" } }
      expect("connection", true)
    end)

    it("closed in a chunk, or before the last one", function()
      for _, part in ipairs { "5\r\nab", servers.chunk("ab"), servers.chunk("ab") .. "0\r\n" } do
        server:script { "read",
          { write = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" .. part } }
        expect("connection", true)
      end
    end)

    it("reset in the body", function()
      server:script { "await",
        { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" }, "reset" }
      expect("connection", true)
    end)

    it("silent in the body, until the timeout", function()
      expect_timeout(true, { "read",
        { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" }, "wait_close" }, {})
    end)

    it("too slow, until the timeout", function()
      expect_timeout(true, { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
        { drip = ("x"):rep(100000), pause = 0.001 } }, {})
    end)

    it("invalid chunks", function()
      for _, part in ipairs { "zz\r\nab\r\n", "-1\r\n", "2\r\nabc\r\n" } do
        server:script { "read",
          { write = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" .. part } }
        assert.equal("connection", (failure {}))
      end
    end)

    it("invalid gzip", function()
      server:reply { headers = { ["content-encoding"] = "gzip" }, body = "this is no gzip" }
      expect("decode", true)
    end)

    it("an unknown encoding", function()
      server:reply { headers = { ["content-encoding"] = "rot13" }, body = "uryyb" }
      expect("decode", true)
    end)
  end)

  describe("because the response is invalid:", function()
    it("something other than HTTP", function()
      for _, text in ipairs { "SSH-2.0-OpenSSH\r\n", "\0\1\2\3\4\5\6\7\r\n", "\r\n\r\n" } do
        server:script { "read", { write = text } }
        assert.equal("connection", (failure {}))
      end
    end)

    it("an invalid status", function()
      for _, line in ipairs { "HTTP/1.1 abc OK", "HTTP/9.9 200 OK", "HTTP/1.1" } do
        server:script { "read", { write = line .. "\r\ncontent-length: 0\r\n\r\n" } }
        assert.equal("connection", (failure {}), line)
      end
    end)
  end)

  describe("at a limit:", function()
    it("of the body, with a declared length", function()
      server:reply { body = ("x"):rep(1001) }
      assert.equal("the body is longer than 'max_response_bytes' allows",
        expect("limit", true, { max_response_bytes = 1000 }))
    end)

    it("of the body, chunked", function()
      server:reply { chunks = { ("x"):rep(600), ("x"):rep(600) } }
      expect("limit", true, { max_response_bytes = 1000 })
    end)

    it("of a body without end", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
        { write = ("x"):rep(65536), times = math.huge } }
      expect("limit", true, { max_response_bytes = 1000000 })
      assert.equal("client", server:await_end(#server:connections()))
    end)

    it("but not below the limit", function()
      server:reply { body = ("x"):rep(1000) }
      assert.equal(200, (perform(pool, { url = server.url, max_response_bytes = 1000 })))
    end)

    it("of the headers", function()
      pool = fixture.closing(core.pool { max_header_bytes = 1000 })
      server:reply({ headers = { a = ("x"):rep(500), b = ("y"):rep(500) } })
      assert.equal("the headers are longer than 'max_header_bytes' allows", expect("limit", true))
      server:reply({ headers = { a = ("x"):rep(500) } })
      assert.equal(200, (perform(pool, { url = server.url })))
    end)

    it("of headers without end", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\n" },
        { write = "x-header: " .. ("x"):rep(1000) .. "\r\n", times = math.huge } }
      expect("limit", true)
    end)

    it("of one header without end", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\nx: " },
        { write = ("x"):rep(65536), times = math.huge } }
      expect("limit", true)
    end)

    it("of a folded header without end", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\nx: y\r\n" },
        { write = " " .. ("x"):rep(1000) .. "\r\n", times = math.huge } }
      local kind = failure {}
      assert.is_true(kind == "limit" or kind == "connection")
    end)

    it("of trailers without end", function()
      server:script { "read",
        { write = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n" },
        { write = "x-header: " .. ("x"):rep(1000) .. "\r\n", times = math.huge } }
      expect("limit", true)
    end)

    it("of interim responses without end", function()
      server:script { "read", { write = "HTTP/1.1 100 Continue\r\n\r\n", times = math.huge } }
      local kind = failure { timeout = 0.5 }
      assert.is_true(kind == "limit" or kind == "timeout" or kind == "connection")
    end)
  end)

  it("does not affect the pool", function()
    server:script({ "read", "close" }, { "reset" },
      { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" } })
    for _ = 1, 3 do failure {} end
    assert.equal(200, (perform(pool, { url = server.url })))
  end)

  it("never shows the API key in its message", function()
    local key = "KEY0123456789"
    server:script({ "read", "close" }, { "reset" }, { "read", { write = "x" } })
    for _, url in ipairs { server.url, server.url, server.url, servers.closed_url(), "x:" } do
      local _, _, message = failure { url = url, headers = { Authorization = "Bearer " .. key } }
      assert.is_nil(message:find(key, 1, true))
    end
  end)
end)

describe("a TLS server", function()
  local function try(tls, opts, url)
    local server = servers.start { tls = tls }
    local pool = core.pool(opts(server))
    local status, kind, message, sent = perform(pool, { url = url and url(server) or server.url })
    local count = server:count()
    pool:close()
    server:stop()
    return status, kind, sent, count, message
  end

  local function trusting(server)
    return { ca_file = server.ca_file }
  end

  local function refused(...)
    local status, kind, sent, count, message = try(...)
    assert.is_nil(status, message)
    assert.equal("tls", kind, message)
    assert.is_false(sent)
    assert.equal(0, count)
  end

  it("with a trusted certificate responds", function()
    assert.equal(200, (try(true, trusting)))
  end)

  it("with an untrusted certificate receives no request", function()
    refused(true, function() return {} end)
  end)

  it("for another host receives no request", function()
    refused({ name = "example.com" }, trusting)
    refused({ name = "127.0.0.2" }, trusting)
  end)

  it("with an expired certificate receives no request", function()
    refused({ expired = true }, trusting)
  end)

  it("with any certificate is accepted only by an insecure pool", function()
    assert.equal(200, (try({ name = "example.com", expired = true },
      function() return { insecure = true } end)))
    refused({ name = "example.com" }, function() return { insecure = false } end)
  end)

  it("cannot be verified with a missing certificate file", function()
    local status, kind, sent = try(true, function() return { ca_file = "/nowhere/ca.pem" } end)
    assert.is_nil(status)
    assert.equal("config", kind)
    assert.is_false(sent)
  end)

  it("keeps its connection open as well", function()
    local server = servers.start { tls = true }
    local pool = core.pool { ca_file = server.ca_file }
    perform(pool, { url = server.url })
    local _, _, _, timings = perform(pool, { url = server.url })
    assert.is_true(timings.reused)
    local seen = server:requests()
    assert.is_true(seen[1].tls)
    assert.equal(seen[1].connection, seen[2].connection)
    server:stop()
  end)
end)
