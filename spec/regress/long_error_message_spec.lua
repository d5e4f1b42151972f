-- Regression: an error's whole line was cut to the maximum length of its message, so that a long
-- message removed the code and the request id.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("a long error message", function()
  it("keeps the code and the request id", function()
    local client = telnyx.new { api_key = "KEY", transport = (scripted { { status = 400,
      headers = { ["x-request-id"] = "r-1" },
      body = ('{"errors":[{"code":"7","detail":"%s"}]}'):format(("long "):rep(1000)) } }) }
    local _, err = client.ai.assistants.list()
    assert.equal("(code 7, request r-1)", tostring(err):match("%(.*%)$"))
  end)
end)
