-- Regression: the key was removed from an error's message, but not from its code, request id, other
-- fields and body, which a server may also fill with it.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local KEY = "not-in-the-usual-shape+7%w"

describe("a key that the server repeats", function()
  it("appears in no part of the error", function()
    local client = telnyx.new { api_key = KEY, transport = (scripted { { status = 401,
      headers = { ["x-request-id"] = KEY },
      body = ('{"errors":[{"code":"%s","title":"t %s","detail":"d %s","meta":{"m":"%s"}}]}')
        :gsub("%%s", (KEY:gsub("%%", "%%%%"))) } }) }
    local _, err = client.ai.assistants.list()
    for _, text in ipairs { tostring(err), err.code, err.title, err.detail, err.message, err.body,
      err.request_id, err.errors[1].meta.m } do
      assert.is_nil(text:find(KEY, 1, true), text)
      assert.truthy(text:find("[redacted]", 1, true), text)
    end
  end)
end)
