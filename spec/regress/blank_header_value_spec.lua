-- Regression: a header with a blank value was not sent, because libcurl takes such a line for a
-- request to remove the header.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

local server = fixture.server()

it("a header with a blank value is sent with an empty one", function()
  local pool = fixture.closing(core.pool())
  perform(pool, { url = server.url, headers = { ["X-Spaces"] = "  ", ["X-Tab"] = "\t" } })
  local seen = server:last()
  assert.same({ "" }, { seen:header("X-Spaces") })
  assert.same({ "" }, { seen:header("X-Tab") })
end)
