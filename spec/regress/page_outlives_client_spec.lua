-- Whether a client is closed was only asked when a call was built, so a page of a closed client
-- went on fetching through a transport of the user's own.

local bad_input = require "spec.support.bad_input"

describe("a page of a closed client", function()
  it("fetches nothing", function()
    local client = bad_input.client()
    local page = assert(client.ai.tools.list())
    client.close()
    bad_input.check(function() page:next_page() end, "attempt to use a closed client")
  end)
end)
