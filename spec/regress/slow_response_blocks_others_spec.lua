-- Regression: a slow first request blocked all others to the same host. libcurl was told to wait
-- for connections to share (CURLOPT_PIPEWAIT), and over plain HTTP only the first response shows
-- whether they can be shared.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

local server = fixture.server()

it("a request without a response does not block another one", function()
  local pool = fixture.closing(core.pool())
  server:script { "read", "wait_close" }
  local slow = pool:start { url = server.url, timeout = 20 }
  repeat pool:wait(0.05) until server:count() == 1
  assert.equal(200, (perform(pool, { url = server.url, timeout = 10 })))
  assert.is_false(slow:done())
end)
