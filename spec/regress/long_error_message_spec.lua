-- The whole line of an error was cut at the length that its message may have, so that a long
-- message pushed out the code and the request's id.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("a long error message", function()
  it("leaves the code and the request's id", function()
    local client = telnyx.new { api_key = "KEY", transport = (scripted { { status = 400,
      headers = { ["x-request-id"] = "r-1" },
      body = ('{"errors":[{"code":"7","detail":"%s"}]}'):format(("long "):rep(1000)) } }) }
    local _, err = client.ai.assistants.list()
    assert.equal("(code 7, request r-1)", tostring(err):match("%(.*%)$"))
  end)
end)
