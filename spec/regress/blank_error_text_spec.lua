-- Regression: an empty title or detail was shown in an error's message ("404 : "), and an empty
-- list of errors hid the message beside it.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("empty parts of an error", function()
  local CASES = {
    ['{"errors":[{"title":"","detail":" "}]}'] = "404 Not found",
    ['{"detail":""}'] = "404 Not found",
    ['{"errors":[],"message":"gone"}'] = "404 Not found: gone",
    ['{"detail":[],"error":"gone"}'] = "404 Not found: gone",
    ['{"errors":"gone"}'] = "404 Not found: gone",
  }
  for body, message in pairs(CASES) do
    it("are ignored: " .. body, function()
      local client = telnyx.new { api_key = "KEY",
        transport = (scripted { { status = 404, body = body } }) }
      local _, err = client.ai.assistants.list()
      assert.equal(message, err.message)
    end)
  end
end)
