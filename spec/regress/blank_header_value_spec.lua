-- Regression: a header with a blank value was not sent, because libcurl takes such a line for a
-- request to remove the header.

local core = require "telnyx.core"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

it("a header with a blank value is sent with an empty one", function()
  local server = servers.start()
  local pool = core.pool()
  perform(pool, { url = server.url, headers = { ["X-Spaces"] = "  ", ["X-Tab"] = "\t" } })
  local seen = server:last()
  server:stop()
  assert.same({ "" }, { seen:header("X-Spaces") })
  assert.same({ "" }, { seen:header("X-Tab") })
end)
