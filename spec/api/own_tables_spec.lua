-- Specs of the caller's tables: they are read, never changed, whatever is made of them.

local telnyx = require "telnyx"

local function copy(value)
  if type(value) ~= "table" then return value end
  local all = {}
  for key, inner in pairs(value) do all[key] = copy(inner) end
  return all
end

describe("the caller's table", function()
  local client, requests

  before_each(function()
    requests = {}
    client = telnyx.new { api_key = "KEY0123456789", transport = function(request)
      requests[#requests + 1] = request
      return { status = 200, body = '{"data":[],"run_id":"r","status":"passed"}' }
    end }
  end)

  local CASES = {
    { "a body", "ai.assistants.create", { name = "n", instructions = "i", tags = { "x" } } },
    { "a body with an empty array", "ai.assistants.create",
      { name = "n", instructions = "i", tags = {} } },
    { "a body and an id", "ai.assistants.update", { assistant_id = "a", name = "n" } },
    { "a body that is to be streamed", "ai.openai.chat.create_completion",
      { messages = { { role = "user", content = "x" } } }, { stream = true } },
    { "a body with more in the options", "ai.assistants.create",
      { name = "n", instructions = "i" }, { body = { more = 1 } } },
    { "a query", "ai.assistants.tests.list", { page_size = 5 }, { query = { more = 1 } } },
    { "a group", "detail_records.list", { filter = { record_type = "messaging" } } },
    { "the parameters of a helper", "ai.assistants.tests.runs.wait",
      { test_id = "t", run_id = "r", interval = 1 } },
  }

  local function find(name)
    local found = client
    for part in name:gmatch("[^.]+") do found = found[part] end
    return found
  end

  for _, case in ipairs(CASES) do
    it("is the same after a call: " .. case[1], function()
      local given, opts = copy(case[3]), copy(case[4])
      assert(find(case[2])(given, opts))
      assert.equal(1, #requests)
      assert.same(case[3], given)
      assert.same(case[4], opts)
    end)
  end

  it("may be changed during a retry: the request stays", function()
    local given = { name = "n", instructions = "i" }
    local bodies = {}
    client = telnyx.new { api_key = "KEY0123456789", transport = { sleep = function() end,
      send = function(request)
        bodies[#bodies + 1] = request.body
        given.name = "changed"
        return { status = #bodies == 1 and 503 or 200, body = "{}" }
      end } }
    assert(client.ai.assistants.create(given))
    assert.equal(2, #bodies)
    assert.equal(bodies[1], bodies[2])
    assert.truthy(bodies[1]:find('"name":"n"', 1, true))
  end)

  it("may have a metatable", function()
    local given = setmetatable({ name = "n", instructions = "i" },
      { __index = function() error "read through" end })
    assert(client.ai.assistants.create(given))
    assert.truthy(requests[1].body:find('"name":"n"', 1, true))
  end)

  it("is an empty array, even if it is equal to all other empty tables", function()
    local list = setmetatable({}, { __eq = function() return true end })
    assert(client.ai.assistants.create { name = "n", instructions = "i", tags = list })
    assert.truthy(requests[1].body:find('"tags":[]', 1, true))
  end)
end)
