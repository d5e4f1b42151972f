-- Regression: a fractional page number in a response was incremented, and the query of the next
-- page raised an error as if the caller had set it.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("a page number that is not a whole number", function()
  for _, number in ipairs { '"nan"', "-1e300", "0.5", "1e300" } do
    it(("does not raise: %s"):format(number), function()
      local transport, requests = scripted { otherwise = {
        body = ('{"data":[1],"meta":{"page_number":%s,"total_pages":1e300}}'):format(number) } }
      local client = telnyx.new { api_key = "KEY", transport = transport }
      for _ in client.ai.assistants.tests.list():each() do end
      assert.equal(2, #requests)
    end)
  end
end)
