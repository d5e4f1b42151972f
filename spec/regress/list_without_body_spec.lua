-- Regression: a response without a body is `true`, even where a page was expected, so iterating
-- over a list raised a Lua error.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("an empty response to a list", function()
  local FIRST = { body = '{"data":[1],"meta":{"page_number":1,"total_pages":2}}' }
  local EMPTY = { status = 204, body = "" }

  local function items_of(list)
    local client = telnyx.new { api_key = "KEY", transport = (scripted(list)) }
    local items = {}
    for item in client.ai.assistants.tests.list():each() do items[#items + 1] = item end
    return items
  end

  it("is an empty page", function()
    assert.same({}, items_of { EMPTY })
    assert.same({ 1 }, items_of { FIRST, EMPTY })
  end)
end)
