-- Specs of the progress of transfers.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local streams = require "spec.support.streams"

describe("the progress of a transfer", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function start(fields)
    fields.url, fields.timeout = server.url, 20
    return assert(pool:start(fields))
  end

  local function finish(transfer)
    while not transfer:done() do pool:wait() end
    return transfer
  end

  local function progress(transfer)
    local uploaded, upload_total, downloaded, download_total = transfer:progress()
    return { uploaded, upload_total or "unknown", downloaded, download_total or "unknown" }
  end

  it("is 0 at first", function()
    assert.same({ 0, "unknown", 0, "unknown" }, progress(start {}))
  end)

  it("remains readable after the end", function()
    server:reply { body = "answer" }
    assert.same({ 4, 4, 6, 6 }, progress(finish(start { method = "POST", body = "body" })))
  end)

  it("consists of integers where Lua has them", function()
    local uploaded = finish(start { method = "POST", body = "body" }):progress()
    assert.equal("4", tostring(uploaded))
  end)

  it("has no total if the server declares none", function()
    server:reply { chunks = { "one", "three" } }
    assert.same({ 0, 0, 8, "unknown" }, progress(finish(start {})))
  end)

  it("grows while a response arrives", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\none" }, "hold",
      { write = "two" } }
    local transfer = start { stream = true }
    assert.equal("one", streams.next_chunk(pool, transfer))
    assert.same({ 0, 0, 3, 6 }, progress(transfer))
    server:release()
    assert.equal("two", streams.read_all(pool, transfer))
    assert.same({ 0, 0, 6, 6 }, progress(transfer))
  end)

  it("grows while a form is sent", function()
    local transfer = start { method = "POST",
      form = { { name = "file", reader = true, size = 200000 } } }
    local last = 0
    for _ = 1, 4 do
      while not transfer:wants() do pool:wait() end
      local uploaded, total = transfer:progress()
      assert.is_true(uploaded >= last and uploaded < total)
      last = uploaded
      transfer:write(("x"):rep(50000))
    end
    assert.is_true(last > 0)
    while not transfer:wants() do pool:wait() end
    transfer:write()
    finish(transfer)
    local size = #server:last().body
    assert.same({ size, size, 2, 2 }, progress(transfer))
  end)

  it("has no total if a reader declares no size", function()
    local transfer = start { method = "POST", form = { { name = "file", reader = true } } }
    while not transfer:wants() do pool:wait() end
    assert.is_nil((select(2, transfer:progress())))
    transfer:write()
    finish(transfer)
    local uploaded, total = transfer:progress()
    assert.is_true(uploaded >= #server:last().body)
    assert.is_nil(total)
  end)

  it("stays the same after the transfer breaks off or is cancelled", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" } }
    assert.same({ 0, 0, 3, 9 }, progress(finish(start {})))
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nab" }, "hold" }
    local transfer = start { stream = true }
    assert.equal("ab", streams.next_chunk(pool, transfer))
    transfer:cancel()
    assert.same({ 0, 0, 2, 9 }, progress(transfer))
  end)
end)
