-- Regression: a derived client compared header names by exact case, so of "X-A" and "x-a" an
-- arbitrary one was sent.

local telnyx = require "telnyx"
local scripted = require "spec.support.script"

describe("a header of a derived client", function()
  it("replaces that of the original client in any case", function()
    local transport, requests = scripted { otherwise = {} }
    for _, name in ipairs { "x-trace", "X-TRACE", "X-trace", "x-Trace" } do
      local client = telnyx.new { api_key = "k", transport = transport,
        headers = { ["X-Trace"] = "first" } }
      client.with({ headers = { [name] = "second" } }).ai.assistants.list()
      assert.equal("second", requests[#requests].headers["X-Trace"])
      client.with({ headers = { [name] = false } }).ai.assistants.list()
      assert.is_nil(requests[#requests].headers["X-Trace"])
    end
  end)
end)
