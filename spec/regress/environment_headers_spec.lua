-- TELNYX_CUSTOM_HEADERS counted only where a client had no headers of its own. A derived client
-- always has a table of them, if an empty one, and so lost those of the environment.

local child = require "spec.support.child"

describe("the headers of the environment", function()
  it("are sent by derived clients and beside headers of one's own", function()
    assert.equal("1 nil\n1 nil\n1 2\n", (child.run([[
      local telnyx = require "telnyx"
      local function transport(request)
        print(request.headers["X-A"], request.headers["X-B"])
        return { status = 200 }
      end
      local client = telnyx.new { transport = transport }
      client.ai.assistants.list()
      client.with({}).ai.assistants.list()
      client.with({ headers = { ["X-B"] = "2" } }).ai.assistants.list()
    ]], { TELNYX_API_KEY = "k", TELNYX_CUSTOM_HEADERS = "X-A: 1" }):gsub("\t", " ")))
  end)
end)
