-- Specs of credentials with white space, as people paste them.

local child = require "spec.support.child"
local telnyx = require "telnyx"

local function sent_with(opts)
  local authorization
  opts.transport = function(request)
    authorization = request.headers.Authorization
    return { status = 200, body = '{"data":[],"access_token":"t"}' }
  end
  assert(telnyx.new(opts).ai.assistants.list())
  return authorization
end

describe("a key", function()
  for _, text in ipairs { "KEY1", " KEY1", "KEY1 ", "\tKEY1\n", "KEY1\r\n", "Bearer KEY1",
    "bearer  KEY1 ", " BEARER\tKEY1" } do
    it(("is sent without what was pasted along: %q"):format(text), function()
      assert.equal("Bearer KEY1", sent_with { api_key = text })
    end)
  end

  for text, problem in pairs { [""] = "must not be empty", [" \n"] = "must not be empty",
    ["KEY 1"] = "contains a blank", ["KEY\n1"] = "contains a control character",
    ['"KEY1"'] = "is in quotes", ["'KEY1'"] = "is in quotes",
    ["KEY\194\1601"] = "contains a blank, or a character outside ASCII",
    ["Authorization: Bearer KEY1"] = "contains a blank" } do
    it(("is refused, and not shown: %q"):format(text), function()
      local ok, message = pcall(telnyx.new, { api_key = text })
      assert.is_false(ok)
      assert.matches("bad option 'api_key' to 'new' (" .. problem, message, 1, true)
      assert.is_nil(message:find("KEY", 1, true))
    end)
  end

  it("of the environment is treated the same way", function()
    local code = [[
      local telnyx = require "telnyx"
      local value, err = telnyx.new { transport = function(request)
        print(request.headers.Authorization)
        return { status = 200, body = '{"data":[]}' }
      end }.ai.assistants.list()
      if err then print(err) end
    ]]
    assert.equal("Bearer KEY1\n", (child.run(code, { TELNYX_API_KEY = " Bearer KEY1 " })))
    assert.equal("telnyx ai.assistants.list: bad environment variable 'TELNYX_API_KEY' (is in "
      .. "quotes: leave them out)\n", (child.run(code, { TELNYX_API_KEY = '"KEY1"' })))
  end)
end)

describe("the id and the secret of an OAuth client", function()
  it("are sent without white space around them", function()
    local basic
    local client = telnyx.new { client_id = " id ", client_secret = "secret\n",
      transport = function(request)
        if request.operation == "oauth.token" then basic = request.headers.Authorization end
        return { status = 200, body = '{"data":[],"access_token":"t"}' }
      end }
    assert(client.ai.assistants.list())
    assert.equal("Basic aWQ6c2VjcmV0", basic)
  end)
end)
