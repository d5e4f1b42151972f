-- Specs of early responses: the header of a stream, and responses that are not streamed.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"
local streams = require "spec.support.streams"
local tls = require "spec.support.emulator_tls"

-- Number of steps after which a response would have arrived.
local PATIENCE = 20

describe("the early response of a stream", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function start(fields)
    fields = fields or {}
    fields.url, fields.stream, fields.timeout = fields.url or server.url, true, 20
    return pool:start(fields)
  end

  local function await_head(transfer)
    while not (transfer:head() or transfer:done()) do pool:wait() end
    return transfer:head()
  end

  local function drive()
    for _ = 1, PATIENCE do pool:wait(0.002) end
  end

  local function read_all(transfer)
    return (streams.read_all(pool, transfer))
  end

  it("is available before the body, and remains available", function()
    server:script { "read", { write = "HTTP/1.1 201 Made\r\nX-Name: a value\r\n" }, "hold",
      { write = "content-length: 4\r\n\r\n" }, "hold", { write = "body" } }
    local transfer = start()
    drive()
    assert.is_nil((transfer:head()))
    server:release()
    local status, head = await_head(transfer)
    assert.equal(201, status)
    local headers, timings = core.head(head)
    assert.same({ ["x-name"] = "a value", ["content-length"] = "4" }, headers)
    assert.is_true(timings.first_byte > 0)
    assert.is_true(timings.total >= timings.first_byte)
    assert.is_nil(transfer:read())
    assert.is_false(transfer:done())
    server:release()
    assert.equal("body", read_all(transfer))
    assert.same(headers, (core.head(select(2, transfer:head()))))
    local ended, last_head, rest = transfer:result(true)
    assert.equal(201, ended)
    assert.same(headers, (core.head(last_head)))
    assert.equal("", rest)
  end)

  it("ends a wait for the pool", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" }, "wait_close" }
    local transfer = start()
    pool:wait()
    assert.equal(200, (transfer:head()))
    assert.is_nil(transfer:read())
    assert.is_false(transfer:done())
  end)

  it("exists for any success status", function()
    for _, status in ipairs { 200, 202, 206, 299 } do
      server:reply { status = status, body = "text" }
      local transfer = start()
      assert.equal(status, (await_head(transfer)))
      assert.equal("text", read_all(transfer))
      assert.equal(status, (transfer:result()))
    end
  end)

  it("exists without a body as well", function()
    server:reply { status = 204 }
    local transfer = start()
    assert.equal(204, (await_head(transfer)))
    assert.equal("", read_all(transfer))
    assert.equal(204, (transfer:result()))
  end)

  it("does not exist for any other status: the result has the whole response", function()
    for _, status in ipairs { 301, 304, 400, 401, 429, 500, 503 } do
      local body = status == 304 and "" or ("x"):rep(200000)
      server:reply { status = status, headers = { ["X-Why"] = "so" }, body = body }
      local transfer = start()
      while not transfer:done() do
        assert.is_nil((transfer:head()))
        assert.is_nil(transfer:read())
        pool:wait()
      end
      assert.is_nil((transfer:head()))
      assert.is_nil(transfer:read())
      local got, headers, text = transfer:result()
      assert.equal(status, got)
      assert.equal("so", headers["x-why"])
      assert.is_true(text == body)
    end
  end)

  it("does not lift the limit on bodies for other statuses", function()
    server:reply { status = 500, body = ("x"):rep(5000) }
    local _, kind = perform(pool, { url = server.url, stream = true, max_response_bytes = 1000 })
    assert.equal("limit", kind)
  end)

  it("is not an interim response", function()
    server:script { "read", { write = "HTTP/1.1 100 Continue\r\n\r\n"
      .. "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" }, "hold",
      { reply = { headers = { ["X-Last"] = "yes" }, body = "text" } } }
    local transfer = start()
    drive()
    assert.is_nil((transfer:head()))
    server:release()
    local status, head = await_head(transfer)
    assert.equal(200, status)
    assert.is_nil(core.head(head).link)
    assert.equal("yes", core.head(head)["x-last"])
    assert.equal("text", read_all(transfer))
  end)

  it("is not a proxy's response to CONNECT", function()
    pool:close()
    local target = servers.start { tls = true }
    -- no tunnel follows: libcurl starts TLS, and the handshake fails
    server:script { "read_head", { write = "HTTP/1.1 200 Connected\r\nX-Proxy: yes\r\n\r\n" },
      "await", "close" }
    pool = fixture.closing(core.pool { proxy = server.url })
    local transfer = start { url = target.url }
    while not transfer:done() do
      pool:wait()
      assert.is_nil((transfer:head()))
    end
    local status, kind = transfer:result()
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.equal("CONNECT", server:last().method)
    target:stop()
  end)

  it("is not disturbed by trailers", function()
    server:reply { chunks = { "one", "two" }, trailers = { ["X-Sum"] = "6" } }
    local transfer = start()
    assert.equal(200, (await_head(transfer)))
    assert.equal("onetwo", read_all(transfer))
    local status, headers, rest = transfer:result()
    assert.equal(200, status)
    assert.is_nil(headers["x-sum"])
    assert.equal("", rest)
  end)

  it("remains available after the transfer broke off, or was cancelled", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" } }
    local transfer = start()
    while not transfer:done() do pool:wait() end
    assert.equal(200, (transfer:head()))
    assert.equal("abc", transfer:read())
    local status, kind, _, sent = transfer:result()
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.is_true(sent)
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" }, "wait_close" }
    transfer = start()
    await_head(transfer)
    transfer:cancel()
    assert.equal(200, (transfer:head()))
    assert.equal("cancelled", select(2, transfer:result()))
  end)

  it("does not exist for a transfer that does not stream", function()
    server:reply { body = "text" }
    local transfer = pool:start { url = server.url, timeout = 20 }
    while not transfer:done() do pool:wait() end
    assert.is_nil((transfer:head()))
    assert.is_nil(transfer:read())
    assert.equal("text", select(3, transfer:result()))
  end)

  it("cannot be read from a closed transfer", function()
    local transfer = start()
    while not transfer:done() do pool:wait() end
    transfer:result()
    assert.has_error(function() transfer:head() end, "attempt to use a closed transfer")
  end)
end)

describe("the early response of a stream over HTTP/2", function()
  local server, certificate, key, pool

  setup(function()
    certificate, key = tls.make_certificate()
    server = assert(emulator.spawn { tls_cert = certificate, tls_key = key })
    pool = core.pool { ca_file = certificate }
  end)

  teardown(function()
    pool:close()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)

  local function get(path)
    local transfer = pool:start { url = server.url .. path, stream = true, timeout = 20,
      headers = { Authorization = "Bearer KEY" } }
    while not (transfer:head() or transfer:done()) do pool:wait() end
    return transfer, transfer:head()
  end

  it("is available before the end", function()
    local transfer, status, head = get "/ai/assistants"
    assert.equal(200, status)
    assert.truthy((core.head(head)["content-type"]:find("json", 1, true)))
    assert.truthy((streams.read_all(pool, transfer):find('"data"', 1, true)))
    assert.equal(200, (transfer:result()))
  end)

  it("does not exist for another status", function()
    local transfer, status = get "/ai/assistants/none"
    assert.is_nil(status)
    local got, _, body = transfer:result()
    assert.equal(404, got)
    assert.truthy(body:find("errors", 1, true))
  end)
end)
