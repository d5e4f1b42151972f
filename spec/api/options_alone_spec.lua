-- Specs of options without parameters before them: one rule for all operations.

local telnyx = require "telnyx"
local bad_input = require "spec.support.bad_input"

describe("a table as the only argument", function()
  local client, request

  before_each(function()
    client = telnyx.new { api_key = "KEY0123456789", transport = function(given)
      request = given
      return { status = 200, body = '{"data":[]}' }
    end }
  end)

  local function find(name)
    local found = client
    for part in name:gmatch("[^.]+") do found = found[part] end
    return found
  end

  local WITHOUT_ID = { "ai.assistants.list", "ai.assistants.tests.list", "messaging_profiles.list",
    "ai.integrations.list", "ai.conversations.create", "balance.retrieve" }
  local WITH_ID = { "ai.assistants.retrieve", "ai.assistants.update", "ai.assistants.delete",
    "ai.assistants.tests.retrieve", "messaging_profiles.retrieve" }

  for _, name in ipairs(WITHOUT_ID) do
    it("is the options of " .. name .. ", if it has only these", function()
      assert(find(name) { timeout = 7, headers = { ["X-Team"] = "a" } })
      assert.equal(7, request.timeout)
      assert.equal("a", request.headers["X-Team"])
      assert.is_nil(request.url:find("timeout", 1, true))
    end)
  end

  for _, name in ipairs(WITH_ID) do
    it("is the options of " .. name .. ", after the id", function()
      assert(find(name)("a", { timeout = 7 }))
      assert.equal(7, request.timeout)
    end)
  end

  it("has the parameter, where that has the name of an option", function()
    assert(client.call_reasons.validate { body = { "x" } })
    assert.equal('["x"]', request.body)
  end)

  it("has the parameters, where one of its names is no option's", function()
    bad_input.check(function() client.ai.assistants.list { page_size = 5, timeout = 5 } end,
      "unknown parameter 'timeout' to 'ai.assistants.list': it is an option, which goes into the "
        .. "table after the parameters")
    bad_input.check(function() client.ai.assistants.list { timeot = 5 } end,
      "unknown parameter 'timeot' to 'ai.assistants.list': telnyx.describe 'ai.assistants.list' "
        .. "lists its parameters")
  end)

  it("does not stand for the id", function()
    bad_input.check(function() client.ai.assistants.retrieve { timeout = 5 } end,
      "unknown parameter 'timeout' to 'ai.assistants.retrieve': it is an option, which goes into "
        .. "the table after the parameters")
  end)

  it("does not stand for required parameters", function()
    bad_input.check(function() client.ai.assistants.create { timeout = 5 } end,
      "bad argument 'instructions' to 'ai.assistants.create' (string expected, got nil)")
  end)

  it("is checked as options", function()
    bad_input.check(function() client.ai.assistants.list { timeout = "5" } end,
      "bad option 'timeout' to 'ai.assistants.list' (number of seconds expected, got string)")
  end)
end)
