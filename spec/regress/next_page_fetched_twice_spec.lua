-- Regression: all pages of a list shared one set of cursors, so fetching the same next page twice
-- looked like a loop and ended the list.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("a page", function()
  it("returns its next page repeatedly", function()
    local client = telnyx.new { api_key = "KEY", transport = (scripted {
      { body = '{"data":[1],"meta":{"cursor":"b"}}' },
      { body = '{"data":[2],"meta":{"cursor":"c"}}' },
      { body = '{"data":[3],"meta":{"cursor":null}}' },
      { body = '{"data":[3],"meta":{"cursor":null}}' },
    }) }
    local second = client.request("GET", "/things", { page = "cursor" }):next_page()
    for _ = 1, 2 do
      local items = {}
      for item in second:each() do items[#items + 1] = item end
      assert.same({ 2, 3 }, items)
    end
  end)
end)
