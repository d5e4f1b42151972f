-- Regression: a page of a closed client continued to fetch through a custom transport, because only
-- new calls checked whether the client was closed.

local bad_input = require "spec.support.bad_input"

describe("a page of a closed client", function()
  it("fetches nothing", function()
    local client = bad_input.client()
    local page = assert(client.ai.tools.list())
    client.close()
    bad_input.check(function() page:next_page() end, "attempt to use a closed client")
  end)
end)
