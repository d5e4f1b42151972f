-- Regression: an empty array in a query became cjson's empty_array, a light userdata unknown to
-- core.query, which raised an error instead of sending `status=`.

local telnyx = require "telnyx"
local scripted = require "spec.support.script"

describe("an empty array in a query", function()
  for name, value in pairs { ["a plain table"] = {}, marked = telnyx.array {},
    ["telnyx.empty_array"] = telnyx.empty_array } do
    it("is sent as an empty value: " .. name, function()
      local transport, requests = scripted { {} }
      local client = telnyx.new { api_key = "k", transport = transport }
      client.ai.embeddings.list { status = value }
      assert.equal("https://api.telnyx.com/v2/ai/embeddings?status=", requests[1].url)
    end)
  end
end)
