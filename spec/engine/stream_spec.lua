-- Specs of streams: chunks as they arrive, and flow control.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local streams = require "spec.support.streams"

local HIGH_WATER = 128 * 1024

describe("a stream", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function start(fields)
    fields = fields or {}
    fields.url, fields.stream, fields.timeout = server.url, true, fields.timeout or 20
    return pool:start(fields)
  end

  local function next_chunk(transfer)
    return streams.next_chunk(pool, transfer)
  end

  local function read_all(transfer)
    return streams.read_all(pool, transfer)
  end

  -- A stream whose body has begun to arrive; more data may follow than anybody reads.
  local function start_unread(size)
    local head = size and "content-length: " .. size .. "\r\n" or ""
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n" .. head .. "\r\n" },
      { write = ("x"):rep(65536), times = size and size / 65536 or math.huge } }
    local transfer = start()
    repeat pool:wait() until select(3, transfer:progress()) > 0
    for _ = 1, 20 do pool:wait(0.002) end
    return transfer
  end

  it("returns each chunk as it arrives", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n" },
      { write = servers.chunk("one") }, "hold", { write = servers.chunk("two") }, "hold",
      { write = servers.LAST_CHUNK } }
    local transfer = start()
    assert.equal("one", next_chunk(transfer))
    assert.is_nil(transfer:read())
    assert.is_false(transfer:done())
    server:release()
    assert.equal("two", next_chunk(transfer))
    assert.is_false(transfer:done())
    server:release()
    assert.is_nil(next_chunk(transfer))
    local status, headers, body = transfer:result()
    assert.equal(200, status)
    assert.equal("chunked", headers["transfer-encoding"])
    assert.equal("", body)
  end)

  it("returns a long body complete and in order", function()
    local lines = {}
    for i = 1, 100000 do lines[i] = ("%07d\n"):format(i) end
    local body = table.concat(lines)
    server:reply { body = body }
    local transfer = start()
    local got, count = read_all(transfer)
    assert.is_true(body == got)
    assert.is_true(count > 1)
    assert.equal(200, (transfer:result()))
  end)

  it("leaves unread data to the result", function()
    server:reply { body = "unread" }
    local transfer = start()
    while not transfer:done() do pool:wait() end
    local status, _, body = transfer:result()
    assert.equal(200, status)
    assert.equal("unread", body)
  end)

  it("can still be read after its end", function()
    server:reply { body = "late" }
    local transfer = start()
    while not transfer:done() do pool:wait() end
    assert.equal("late", transfer:read())
    assert.is_nil(transfer:read())
    local _, _, body = transfer:result()
    assert.equal("", body)
  end)

  it("returns nothing before it begins, or without a body", function()
    server:reply { status = 204 }
    local transfer = start()
    assert.is_nil(transfer:read())
    assert.is_nil(next_chunk(transfer))
    assert.equal(204, (transfer:result()))
  end)

  it("buffers a limited amount if nobody reads, and then continues", function()
    local size = 16 * 1024 * 1024
    local transfer = start_unread(size)
    assert.is_false(transfer:done())
    assert.is_nil(server:connections()[1].ended)
    local chunk = transfer:read()
    assert.is_true(#chunk <= HIGH_WATER)
    local rest = read_all(transfer)
    assert.equal(size, #chunk + #rest)
    assert.equal(200, (transfer:result()))
  end)

  it("pauses only itself", function()
    local endless = start_unread()
    for _ = 1, 5 do
      local quick = pool:start { url = server.url, timeout = 20 }
      while not quick:done() do pool:wait() end
      assert.equal(200, (quick:result()))
    end
    assert.is_false(endless:done())
    endless:cancel()
    assert.equal("client", server:await_end(1))
  end)

  it("can be cancelled while it is paused", function()
    local transfer = start_unread()
    transfer:cancel()
    assert.equal("cancelled", select(2, transfer:result()))
    assert.equal("client", server:await_end(1))
  end)

  it("can be collected while it is paused", function()
    local transfer = start_unread()
    assert.is_false(transfer:done())
    transfer = nil -- luacheck: ignore 311
    for _ = 1, 4 do collectgarbage() end
    assert.equal("client", server:await_end(1))
  end)

  it("ends at its timeout, also while it is paused", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { write = ("x"):rep(65536), times = math.huge } }
    local transfer = start { timeout = 0.2 }
    while not transfer:done() do pool:wait() end
    assert.equal("timeout", select(2, transfer:result()))
  end)

  it("is not subject to the limit on bodies", function()
    server:reply { body = ("x"):rep(5000) }
    local transfer = start { max_response_bytes = 1000 }
    assert.equal(5000, #read_all(transfer))
    assert.equal(200, (transfer:result()))
  end)

  it("requests an uncompressed body, unless told otherwise", function()
    read_all(start())
    assert.equal("identity", (server:last():header("accept-encoding")))
    read_all(start { headers = { ["Accept-Encoding"] = "gzip" } })
    assert.equal("gzip", (server:last():header("accept-encoding")))
  end)

  it("that breaks off returns the received data, then the failure", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" }, "hold" }
    local transfer = start()
    assert.equal("abc", next_chunk(transfer))
    server:release()
    assert.is_nil(next_chunk(transfer))
    local status, kind, _, sent = transfer:result()
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.is_true(sent)
  end)

  it("runs concurrently with many others", function()
    local body = ("0123456789"):rep(20000)
    server:default { body = body }
    local transfers = {}
    for i = 1, 20 do transfers[i] = start() end
    local texts, open = {}, 20
    while open > 0 do
      for i, transfer in pairs(transfers) do
        local chunk = transfer:read()
        if chunk then
          texts[i] = (texts[i] or "") .. chunk
        elseif transfer:done() then
          assert.equal(200, (transfer:result()))
          transfers[i], open = nil, open - 1
        end
      end
      if open > 0 then pool:wait(1) end
    end
    for i = 1, 20 do assert.is_true(texts[i] == body) end
  end)
end)
