-- An answer without a body is `true`, also where a page was expected: going over a list raised an
-- error of Lua's when its next page was such an answer.

local scripted = require "spec.support.script"
local telnyx = require "telnyx"

describe("an empty answer to a list", function()
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
