-- libcurl was told to wait for connections that might be shared (CURLOPT_PIPEWAIT). Over plain
-- HTTP it learns only from the first answer whether one is, so that a slow first request held
-- back all others to the same host.

local core = require "telnyx.core"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

it("a request without an answer does not hold back another one", function()
  local server = servers.start()
  local pool = core.pool()
  server:script { "read", "wait_close" }
  local slow = pool:start { url = server.url, timeout = 20 }
  repeat pool:wait(0.05) until server:count() == 1
  assert.equal(200, (perform(pool, { url = server.url, timeout = 10 })))
  assert.is_false(slow:done())
  pool:close()
  server:stop()
end)
