-- Regression: pool:wait() waited for the idle connections of a pool without transfers.

local core = require "telnyx.core"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

describe("a pool with idle connections", function()
  it("does not wait for them", function()
    local server, pool = servers.start(), core.pool()
    assert.equal(200, (perform(pool, { url = server.url })))
    local begun = core.now()
    pool:wait(20)
    pool:wait()
    assert.is_true(core.now() - begun < 10)
    pool:close()
    server:stop()
  end)
end)
