-- Specs of core.poll, which waits for several pools.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"

describe("core.poll", function()
  local server = fixture.fresh_server()
  local first, second

  before_each(function()
    first, second = fixture.closing(core.pool()), fixture.closing(core.pool())
  end)

  local function start(pool)
    return pool:start { url = server.url, timeout = 20 }
  end

  it("suffices to drive many pools", function()
    local pools = { first, second, core.pool() }
    local transfers = { start(first), start(second), start(second) }
    local function is_done()
      for _, transfer in ipairs(transfers) do
        if not transfer:done() then return false end
      end
      return true
    end
    while not is_done() do
      core.poll(pools, 20)
      for _, pool in ipairs(pools) do pool:step() end
    end
    for _, transfer in ipairs(transfers) do assert.equal(200, (transfer:result())) end
    pools[3]:close()
  end)

  it("returns at its timeout, and at a pool's", function()
    local begun = core.now()
    core.poll({ first, second }, 0.02)
    core.poll({}, 0.02)
    assert.is_true(core.now() - begun > 0.03)
    core.poll({ first }, -1)
    server:script { "read", "wait_close" }
    local transfer = first:start { url = server.url, timeout = 0.05 }
    while not transfer:done() do
      core.poll({ first, second }, math.huge)
      first:step()
    end
    assert.equal("timeout", select(2, transfer:result()))
  end)

  it("skips closed pools", function()
    second:close()
    local transfer = start(first)
    while not transfer:done() do
      core.poll({ second, first }, 20)
      first:step()
    end
    assert.equal(200, (transfer:result()))
  end)

  it("refuses values that are not pools", function()
    assert.has_error(function() core.poll({ {} }, 1) end)
    assert.has_error(function() core.poll(first, 1) end)
    assert.has_error(function() core.poll({ first }) end)
  end)
end)
