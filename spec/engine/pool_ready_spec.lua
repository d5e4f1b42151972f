-- Specs of pool:ready, for drivers that wait for many transfers.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"

describe("a pool", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function start(fields)
    fields = fields or {}
    fields.url = server.url
    return pool:start(fields)
  end

  local function all_ready()
    local ids = {}
    for id in function() return pool:ready() end do ids[#ids + 1] = id end
    return ids
  end

  it("gives every transfer a unique id", function()
    local first, second = start(), start()
    assert.equal(first:id(), first:id())
    assert.are_not.equal(first:id(), second:id())
  end)

  it("reports each ended transfer once, in order", function()
    local transfers, order = {}, {}
    for index = 1, 5 do transfers[index] = start() end
    while #order < 5 do
      pool:wait()
      for _, id in ipairs(all_ready()) do order[#order + 1] = id end
    end
    local ids = {}
    for _, transfer in ipairs(transfers) do
      assert.is_true(transfer:done())
      ids[#ids + 1] = transfer:id()
    end
    table.sort(order)
    assert.same(ids, order)
    assert.is_nil(pool:ready())
  end)

  it("reports a stream's header and its chunks", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" }, "hold",
      { write = "a" }, "hold", { write = "b" } }
    local transfer = start { stream = true }
    for turn = 1, 3 do
      pool:wait()
      assert.same({ transfer:id() }, all_ready())
      if turn < 3 then server:release() end
    end
  end)

  it("reports cancelled transfers, also after the pool was closed", function()
    server:script({ "read", "hold" }, { "read", "hold" })
    local first, second = start(), start()
    first:cancel()
    assert.same({ first:id() }, all_ready())
    pool:close()
    assert.same({ second:id() }, all_ready())
  end)

  it("does not report collected transfers", function()
    local transfer = start()
    while not transfer:done() do pool:wait() end
    assert.equal(200, (transfer:result()))
    assert.same({}, all_ready())
  end)
end)
