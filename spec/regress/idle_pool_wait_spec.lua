-- Regression: pool:wait() waited for the idle connections of a pool without transfers.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

describe("a pool with idle connections", function()
  local server = fixture.server()

  it("does not wait for them", function()
    local pool = fixture.closing(core.pool())
    assert.equal(200, (perform(pool, { url = server.url })))
    local begun = core.now()
    pool:wait(20)
    pool:wait()
    assert.is_true(core.now() - begun < 10)
  end)
end)
