-- Specs of the forms of calls: positions and names, Python's spellings, groups, dates, and
-- additions by options.

local telnyx = require "telnyx"
local json_text = require "spec.support.json_text"
local scripted = require "spec.support.script"

local KEY = "KEY0123456789ABCDEF_names"
local BASE = "https://api.telnyx.com/v2"

local transport, requests, client, ai

before_each(function()
  transport, requests = scripted { otherwise = { body = '{"data":{}}' } }
  client = telnyx.new { api_key = KEY, transport = transport, base_url = BASE }
  ai = client.ai
end)

-- Returns the only request that was sent.
local function check(url, body)
  assert.equal(1, #requests)
  local request = table.remove(requests)
  assert.equal(BASE .. url, request.url)
  if body then
    assert.equal(json_text.canonical(body), json_text.canonical(request.body))
  else
    assert.is_nil(request.body)
  end
  return request
end

describe("an operation is called with", function()
  it("its id", function()
    assert(ai.assistants.retrieve("a"))
    check "/ai/assistants/a"
    assert(ai.assistants.retrieve { assistant_id = "a" })
    check "/ai/assistants/a"
  end)

  it("its id, then parameters", function()
    assert(ai.assistants.update("a", { name = "x" }))
    check("/ai/assistants/a", '{"name":"x"}')
    assert(ai.assistants.update { assistant_id = "a", name = "x" })
    check("/ai/assistants/a", '{"name":"x"}')
  end)

  it("a number as an id, by name", function()
    assert(ai.assistants.retrieve { assistant_id = 12 })
    check "/ai/assistants/12"
  end)

  it("a number as an id, by itself", function()
    assert(ai.assistants.retrieve(12))
    check "/ai/assistants/12"
    assert(ai.assistants.retrieve(12, nil, { timeout = 5 }))
    check "/ai/assistants/12"
    assert(ai.assistants.delete(2 ^ 53))
    check "/ai/assistants/9007199254740992"
  end)

  it("several ids by name", function()
    assert(ai.assistants.versions.update { assistant_id = "a", version_id = "v", name = "x" })
    check("/ai/assistants/a/versions/v", '{"name":"x"}')
  end)

  it("nothing, nil, or empty tables", function()
    assert(ai.assistants.list())
    assert(ai.assistants.list(nil))
    assert(ai.assistants.list({}))
    assert(ai.assistants.list(nil, nil))
    assert(ai.assistants.list({}, {}))
    assert(ai.assistants.retrieve("a", nil, {}))
    assert.equal(6, #requests)
  end)

  it("options as the last argument", function()
    local options = { query = { extra = "1" } }
    assert(ai.assistants.update("a", { name = "x" }, options))
    check("/ai/assistants/a?extra=1", '{"name":"x"}')
    assert(ai.assistants.update({ assistant_id = "a", name = "x" }, options))
    check("/ai/assistants/a?extra=1", '{"name":"x"}')
    assert(ai.assistants.update("a", nil, options))
    check("/ai/assistants/a?extra=1", "{}")
  end)

  it("only options if there are no parameters", function()
    local options = { query = { extra = "1" } }
    assert(ai.integrations.list(options))
    check "/ai/integrations?extra=1"
    assert(ai.assistants.delete("a", options))
    check "/ai/assistants/a?extra=1"
    assert(ai.assistants.clone("a", { idempotency_key = "k" }))
    assert.equal("k", check("/ai/assistants/a/clone").headers["Idempotency-Key"])
  end)

  it("tables, which it does not change", function()
    local parameters = { assistant_id = "a", tags = {}, tools = { { a = {} } } }
    local options = { query = { extra = "1" }, headers = { ["X-A"] = "b" }, body = { c = 1 } }
    assert(ai.assistants.update(parameters, options))
    check("/ai/assistants/a?extra=1", '{"tags":[],"tools":[{"a":{}}],"c":1}')
    assert.same({ assistant_id = "a", tags = {}, tools = { { a = {} } } }, parameters)
    assert.same({ query = { extra = "1" }, headers = { ["X-A"] = "b" }, body = { c = 1 } }, options)
    assert.is_nil(getmetatable(parameters.tags))
  end)
end)

describe("a parameter is given by", function()
  it("its name in Lua", function()
    assert(ai.tools.list { page_size = 5, page_number = 2, filter_name = "x" })
    check "/ai/tools?filter%5Bname%5D=x&page%5Bnumber%5D=2&page%5Bsize%5D=5"
  end)

  it("its name on the wire", function()
    assert(ai.tools.list { ["page[size]"] = 5, ["filter[name]"] = "x" })
    check "/ai/tools?filter%5Bname%5D=x&page%5Bsize%5D=5"
    assert(ai.conversations.list { ["metadata->assistant_id"] = "eq.a" })
    check "/ai/conversations?metadata-%3Eassistant_id=eq.a"
  end)

  it("its wire name as a Lua name", function()
    assert(ai.conversations.list { metadata_assistant_id = "eq.a", ["or"] = "(a,b)" })
    check "/ai/conversations?metadata-%3Eassistant_id=eq.a&or=%28a%2Cb%29"
    local aggregates = ai.conversations.conversation_insights.retrieve_aggregates
    assert(aggregates { metadata_assistant_id = "a" })
    check "/ai/conversations/conversation-insights/aggregates?metadata.assistant_id=a"
    assert(aggregates { metadata = { assistant_id = "a" } })
    check "/ai/conversations/conversation-insights/aggregates?metadata%5Bassistant_id%5D=a"
  end)

  it("Python's spelling", function()
    assert(ai.assistants.send_sms("a", { from_ = "+1", to = "+2" }))
    check("/ai/assistants/a/chat/sms", '{"from":"+1","to":"+2"}')
    assert(ai.conversations.list { or_ = "x" })
    check "/ai/conversations?or=x"
    assert(ai.anthropic.v1.messages { model = "m", max_tokens = 1, messages = {},
      api_timeout = 2.5 })
    check("/ai/anthropic/v1/messages",
      '{"model":"m","max_tokens":1,"messages":[],"timeout":2.5}')
    assert(ai.tools.create { display_name = "x", type = "function", function_ = { a = 1 } })
    check("/ai/tools", '{"display_name":"x","type":"function","function":{"a":1}}')
  end)

  it("Python's spelling of an operation, which keeps its own name", function()
    assert(ai.assistants.delete_("a"))
    check "/ai/assistants/a"
    assert.equal(ai.assistants.delete, ai.assistants.delete_)
    local ok, message = pcall(function() ai.assistants.delete_() end)
    assert.is_false(ok)
    assert.is_truthy(message:find("to 'ai.assistants.delete' ", 1, true))
  end)

  it("its group", function()
    assert(ai.tools.list { filter = { name = "x", type = "y" }, page = { size = 5 } })
    check "/ai/tools?filter%5Bname%5D=x&filter%5Btype%5D=y&page%5Bsize%5D=5"
    assert(ai.retrieve_conversation_histories { q = "x",
      filter = { region = { ["in"] = "a,b" }, ingested_at = { gte = 0 } } })
    check("/ai/conversation_histories?filter%5Bingested_at%5D%5Bgte%5D=1970-01-01T00%3A00%3A00Z"
      .. "&filter%5Bregion%5D%5Bin%5D=a%2Cb&q=x")
  end)
end)

describe("a date-time", function()
  local function sent(value)
    assert(ai.conversations.add_message("c", { role = "user", sent_at = value }))
    return table.remove(requests).body:match('"sent_at":"([^"]*)"')
  end

  it("is sent unchanged as a string", function()
    assert.equal("2025-04-15T13:07:28+02:00", sent "2025-04-15T13:07:28+02:00")
  end)

  it("is sent in UTC from a number of seconds", function()
    assert.equal("2025-04-15T19:14:08Z", sent(1744744448))
    assert.equal("2025-04-15T19:14:08.250Z", sent(1744744448.25))
    assert.equal("1969-12-31T23:59:59Z", sent(-1))
    assert.equal("1970-01-01T00:00:00Z", sent(0))
    assert.equal("9999-12-31T23:59:59Z", sent(253402300799))
  end)

  it("may be in a query", function()
    assert(ai.assistants.scheduled_events.list("a", { from_date = 0.5 }))
    check "/ai/assistants/a/scheduled_events?from_date=1970-01-01T00%3A00%3A00.500Z"
  end)
end)

describe("options add", function()
  it("to the query", function()
    assert(ai.tools.list({ page_size = 1 }, { query = { x = { "a", "b" }, y = { z = true } } }))
    check "/ai/tools?page%5Bsize%5D=1&x=a,b&y%5Bz%5D=true"
  end)

  it("to the query, replacing parameters", function()
    assert(ai.tools.list({ page_size = 1 }, { query = { ["page[size]"] = 2 } }))
    check "/ai/tools?page%5Bsize%5D=2"
  end)

  it("to the body", function()
    assert(ai.assistants.update("a", { name = "x" }, { body = { name = "y", new = { 1 } } }))
    check("/ai/assistants/a", '{"name":"y","new":[1]}')
  end)

  it("a body to an operation without one", function()
    assert(ai.missions.tools.create_tool({ mission_id = "m" }, { body = { name = "x" } }))
    check("/ai/missions/m/tools", '{"name":"x"}')
  end)

  it("headers, in any case", function()
    assert(ai.assistants.list({}, { headers = { ["x-a"] = "b", ["user-agent"] = "mine",
      X_n = 5 } }))
    local headers = check("/ai/assistants").headers
    assert.equal("b", headers["X-A"])
    assert.equal("mine", headers["User-Agent"])
    assert.equal("5", headers.X_n)
    assert.is_nil(headers["user-agent"])
  end)

  it("an Idempotency-Key, also as a parameter or a header", function()
    local new = { name = "x", instructions = "y" }
    local body = '{"name":"x","instructions":"y"}'
    assert(ai.assistants.create(new, { idempotency_key = "k" }))
    assert.equal("k", check("/ai/assistants", body).headers["Idempotency-Key"])
    assert(ai.assistants.create { name = "x", instructions = "y", idempotency_key = "k" })
    assert.equal("k", check("/ai/assistants", body).headers["Idempotency-Key"])
    assert(ai.assistants.create(new, { headers = { ["idempotency-key"] = "k" } }))
    assert.equal("k", check("/ai/assistants", body).headers["Idempotency-Key"])
  end)

  it("a new Idempotency-Key for every call", function()
    assert(ai.assistants.clone("a"))
    assert(ai.assistants.clone("a"))
    assert.not_equal(requests[1].headers["Idempotency-Key"],
      requests[2].headers["Idempotency-Key"])
  end)

  it("nothing for headers that are false", function()
    assert(ai.assistants.update("a", {}, { headers = { ["content-type"] = false,
      Authorization = false, ["user-agent"] = false } }))
    local headers = check("/ai/assistants/a", "{}").headers
    assert.same({ Accept = "application/json" }, headers)
  end)

  it("nothing to the calls after it", function()
    assert(ai.assistants.list({}, { headers = { ["X-A"] = "b", Accept = false },
      query = { c = "d" } }))
    check "/ai/assistants?c=d"
    assert(ai.assistants.list())
    local headers = check("/ai/assistants").headers
    assert.is_nil(headers["X-A"])
    assert.equal("application/json", headers.Accept)
  end)
end)
