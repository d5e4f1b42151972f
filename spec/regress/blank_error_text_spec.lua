-- An empty title or detail counted as one ("404 : "), and an empty list of errors hid the message
-- beside it.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("an error's empty parts", function()
  local CASES = {
    ['{"errors":[{"title":"","detail":" "}]}'] = "404 Not found",
    ['{"detail":""}'] = "404 Not found",
    ['{"errors":[],"message":"gone"}'] = "404 Not found: gone",
    ['{"detail":[],"error":"gone"}'] = "404 Not found: gone",
    ['{"errors":"gone"}'] = "404 Not found: gone",
  }
  for body, message in pairs(CASES) do
    it("do not count: " .. body, function()
      local client = telnyx.new { api_key = "KEY",
        transport = (scripted { { status = 404, body = body } }) }
      local _, err = client.ai.assistants.list()
      assert.equal(message, err.message)
    end)
  end
end)
