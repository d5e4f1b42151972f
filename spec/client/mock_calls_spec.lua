-- Specs of telnyx.mock: matching, recorded calls, and assertions.

local mocks = require "telnyx.mock"
local telnyx = require "telnyx"

local mock, client

before_each(function()
  mock = mocks.new()
  client = mock:client()
end)

local function answer_everything()
  mock:on {}:reply {}:always()
end

describe("a recorded call", function()
  it("has its parts as fields", function()
    answer_everything()
    client.ai.assistants.create({ name = "é", instructions = "i", tools = {},
      description = telnyx.null }, { query = { a = "b c&d", list = { "1", "2" } },
      idempotency_key = "k-1", timeout = 9, connect_timeout = 3 })
    local call = mock:calls()[1]
    assert.equal("ai.assistants.create", call.operation)
    assert.equal("POST", call.method)
    assert.equal("/ai/assistants", call.path)
    assert.same({ name = "é", instructions = "i", tools = {}, description = telnyx.null },
      call.body)
    assert.equal("b c&d", call.query.a)
    assert.equal("k-1", call.headers["Idempotency-Key"])
    assert.equal("k-1", call.headers["idempotency-key"])
    assert.equal(9, call.timeout)
    assert.equal(3, call.connect_timeout)
    assert.is_false(call.stream)
    assert.truthy(call.text:find('"tools":[]', 1, true))
    assert.truthy(call.url:find("^https://api.telnyx.com/v2/ai/assistants%?"))
  end)

  it("has decoded names and values of the query, repeated ones as a list", function()
    answer_everything()
    client.request("GET", "/x?a=1&a=2&a=3&page%5Bsize%5D=5&plus=a+b&bare")
    assert.same({ a = { "1", "2", "3" }, ["page[size]"] = "5", plus = "a b", bare = "" },
      mock:calls()[1].query)
  end)

  it("has every name of its operation", function()
    local names = { "rooms.sessions.actions.end", 'rooms.sessions.actions["end"]',
      "rooms.sessions.actions.end_" }
    for _, name in ipairs(names) do mock:on(name):reply { name = name } end
    for _, name in ipairs(names) do
      assert.equal(name, client.rooms.sessions.actions.end_("session-1").name)
      assert.equal("rooms.sessions.actions.end", mock:assert_called(name)[1].operation)
    end
    mock:assert_done()
  end)

  it("has a body that is not JSON as text, and no body if there is none", function()
    answer_everything()
    client.request("POST", "/x", { body = "a=b", response = "none" })
    client.request("GET", "/x")
    assert.equal("a=b", mock:calls()[1].body)
    assert.is_nil(mock:calls()[2].body)
  end)

  it("has the parts of a form", function()
    answer_everything()
    client.ai.audio.transcribe { model = "m", file = { content = "RIFF", filename = "a.wav" } }
    local form = mock:calls("ai.audio.transcribe", { form = { model = "m",
      file = { filename = "a.wav", data = "RIFF", content_type = "audio/wav" } } })[1].form
    assert.same({ "file", "model" }, { form[1].name, form[2].name })
    assert.equal(0, #mock:calls { form = { model = "n" } })
    assert.equal(0, #mock:calls { form = { file = { filename = "b.wav" } } })
  end)

  it("has the data of reader functions", function()
    answer_everything()
    local pieces = { "RI", "FF" }
    assert(client.ai.audio.transcribe { model = "m", file = { filename = "a.wav",
      reader = function() return table.remove(pieces, 1) end } })
    mock:assert_called("ai.audio.transcribe", { form = { file = "RIFF" } })
  end)

  it("is a copy of the request, not changed later", function()
    answer_everything()
    local tools = { { type = "hangup" } }
    client.ai.assistants.update("a", { tools = tools })
    tools[1].type = "other"
    assert.equal("hangup", mock:calls()[1].body.tools[1].type)
  end)
end)

describe("criteria", function()
  local made

  before_each(function()
    answer_everything()
    client.ai.assistants.versions.update({ assistant_id = "a-1", version_id = "v.2", name = "n",
      tools = { { type = "hangup", hangup = { description = "d" } }, { type = "x" } }, tags = {},
      telephony_settings = { time_limit_secs = 60 } }, { query = { ["page[size]"] = 50 } })
    made = mock:calls()
  end)

  local LONG = telnyx.integer("9223372036854775808")

  local FIT = {
    {}, { operation = "ai.assistants.versions.update" }, { method = "post" },
    { path = "/ai/assistants/a-1/versions/v.2" }, { path = "/v2/ai/assistants/a-1/versions/v.2" },
    { path = "/ai/assistants/{assistant_id}/versions/{id}" }, { path = "^/ai/assistants/a%-%d/" },
    { path = "^/v2/ai/.*/v%.2$" },
    { query = { ["page[size]"] = 50 } }, { query = { ["page[size]"] = "50" } }, { query = {} },
    { headers = { ACCEPT = "application/json" } },
    { body = {} }, { body = { name = "n" } }, { body = { tags = telnyx.array {} } },
    { body = { tags = telnyx.empty_array } }, { body = { tags = {} } },
    { body = { telephony_settings = { time_limit_secs = 60 } } },
    { body = { tools = { { type = "hangup" }, {} } } },
    { body = { name = function(value) return value == "n" end } },
    { body = function(body) return #body.tools == 2 end },
  }
  for index, wanted in ipairs(FIT) do
    it("match, number " .. index, function() assert.same(made, mock:calls(wanted)) end)
  end

  local OTHERS = {
    { operation = "ai.assistants.update" }, { method = "GET" },
    { path = "/ai/assistants/a-1/versions/vx2" }, { path = "/ai/assistants/a-1/versions" },
    { path = "/ai/assistants/{id}" }, { path = "^/other" },
    { query = { ["page[size]"] = 51 } }, { query = { page = 1 } },
    { headers = { Accept = "text/plain" } },
    { body = { name = "N" } }, { body = { other = 1 } }, { body = { name = { "n" } } },
    { body = { tools = { { type = "hangup" } } } }, { body = { tools = telnyx.array {} } },
    { body = { tools = { { type = "x" }, {} } } }, { body = "text" },
    { body = { tags = { name = 1 } } }, { body = { name = LONG } }, { form = { name = "n" } },
    { body = { name = function() return nil end } },
    { method = "POST", path = "/ai/assistants" },
  }
  for index, wanted in ipairs(OTHERS) do
    it("do not match, number " .. index, function() assert.same({}, mock:calls(wanted)) end)
  end

  it("match integers of any length", function()
    client.ai.assistants.update("a", { dynamic_variables = { n = LONG } })
    assert.equal(1, #mock:calls { body = { dynamic_variables = { n = LONG } } })
  end)
end)

describe("assert_called", function()
  local LINE = "mock_calls_spec.lua:%d+: "

  before_each(function()
    answer_everything()
    client.ai.assistants.create { name = "x", instructions = "i" }
    client.ai.assistants.create { name = "y", instructions = "i" }
  end)

  it("returns the matching calls", function()
    local calls = mock:assert_called("ai.assistants.create")
    assert.equal("y", calls[2].body.name)
    calls = mock:assert_called("ai.assistants.create", { times = 1, body = { name = "x" } })
    assert.equal("x", calls[1].body.name)
    mock:assert_called("ai.assistants.list", { times = 0 })
    mock:assert_called({ path = "/ai/assistants" }, { times = 2 })
  end)

  it("raises an error at the line of the test, with the recorded calls", function()
    local ok, message = pcall(function()
      mock:assert_called("ai.assistants.create", { body = { name = "z" } })
    end)
    assert.is_false(ok)
    assert.truthy(message:find(LINE), message)
    assert.equal('expected a request of ai.assistants.create body { name = "z" }, got 0; the '
      .. "requests were:\n"
      .. '  ai.assistants.create POST /ai/assistants body { instructions = "i", name = "x" }\n'
      .. '  ai.assistants.create POST /ai/assistants body { instructions = "i", name = "y" }',
      (message:gsub("^.-" .. LINE, "")))
  end)

  it("checks the number of calls", function()
    for times, words in pairs { [0] = "0 requests", "1 request", [3] = "3 requests" } do
      local ok, message = pcall(function()
        mock:assert_called("ai.assistants.create", { times = times })
      end)
      assert.is_false(ok)
      assert.truthy(message:find(("expected %s of ai.assistants.create, got 2; "):format(words), 1,
        true), message)
    end
  end)

  it("shows parameters by their names in Lua", function()
    client.request("POST", "/x", { body = { ["end"] = 1, ["a-b"] = 2, c = 3 } })
    local _, message = pcall(function() mock:assert_called("ai.assistants.list") end)
    assert.truthy(message:find('{ ["a-b"] = 2, c = 3, ["end"] = 1 }', 1, true), message)
  end)

  it("shows no secrets", function()
    client.request("POST", "/x", { body = { note = "KEY0123456789ABCDEF_abc" } })
    local _, message = pcall(function() mock:assert_called("ai.assistants.list") end)
    assert.is_nil(message:find("KEY0123456789ABCDEF", 1, true))
    mock:on("mobile_push_credentials.create", { body = { private_key = "expected-key" } })
    local _, err = client.mobile_push_credentials.create { alias = "a", type = "ios",
      private_key = "sent-key" }
    client.oauth.token { grant_type = "client_credentials", client_id = "i",
      client_secret = "sent-secret" }
    client.text_to_speech.list_voices { api_key = "sent-in-query" }
    client.storage.buckets.ssl_certificate.create("b", {
      private_key = { content = "sent-in-form", filename = "key.pem" } })
    _, message = pcall(function() mock:assert_done() end)
    for _, text in ipairs { tostring(err), message } do
      assert.is_nil(text:find("expected-", 1, true) or text:find("sent-", 1, true), text)
    end
    assert.truthy(message:find('private_key = "[redacted]"', 1, true), message)
  end)
end)

describe("assert_done", function()
  it("passes if every expectation was used", function()
    mock:on("ai.assistants.list"):reply {}
    mock:on("ai.assistants.retrieve"):reply {}:always()
    client.ai.assistants.list()
    mock:assert_done()
  end)

  it("lists unused expectations, at the line of the test", function()
    mock:on("ai.assistants.list"):reply {}:times(3)
    mock:on("ai.assistants.delete"):reply {}
    mock:on("ai.assistants.retrieve")
    client.ai.assistants.list()
    local ok, message = pcall(function() mock:assert_done() end)
    assert.is_false(ok)
    assert.equal("expected requests were not made:\n  ai.assistants.list (2 replies left)\n"
      .. "  ai.assistants.delete (1 reply left)\n"
      .. "  ai.assistants.retrieve (without a reply: add reply, fail or stream)\n"
      .. "the requests were:\n  ai.assistants.list GET /ai/assistants",
      (message:gsub("^.-mock_calls_spec.lua:%d+: ", "")))
  end)

  it("lists unexpected requests", function()
    client.ai.assistants.list()
    local ok, message = pcall(function() mock:assert_done() end)
    assert.is_false(ok)
    assert.truthy(message:find("there were requests that were not expected:\n"
      .. "  ai.assistants.list GET /ai/assistants", 1, true), message)
  end)
end)

describe("mistakes in a test", function()
  local CASES = {
    { function() mock:on("ai.assistants.creat") end,
      "unknown operation or resource 'ai.assistants.creat', did you mean 'create'?" },
    { function() mock:on("ai.assistants") end,
      "bad argument 'operation' to 'on' (operation expected, got 'ai.assistants')" },
    { function() mock:on("ai.assistants.create.x") end,
      "unknown operation or resource 'ai.assistants.create.x': 'ai.assistants.create' is not a "
        .. "resource" },
    { function() mock:on(5) end,
      "bad argument #1 to 'on' (operation or table expected, got number)" },
    { function() mock:on { pth = "/x" } end,
      "bad argument 'pth' to 'on' (unknown field, did you mean 'path'?)" },
    { function() mock:on { path = "x" } end, "bad argument 'path' to 'on' (path that begins with "
      .. "'/', or pattern with '^', expected, got 'x')" },
    { function() mock:on { path = "/x?a=b" } end,
      "bad argument 'path' to 'on' (must not hold a query: that is 'query')" },
    { function() mock:calls { query = "a=b" } end,
      "bad argument 'query' to 'calls' (table expected, got string)" },
    { function() mock:assert_called("ai.assistants.list", { bdoy = {} }) end,
      "bad argument 'bdoy' to 'assert_called' (unknown field, did you mean 'body'?)" },
    { function() mock:assert_called("ai.assistants.list", { times = "1" }) end,
      "bad argument 'times' to 'assert_called' (number expected, got string)" },
    { function() mock:on {}:reply(100) end,
      "bad argument 'status' to 'reply' (status from 200 to 599 expected, got 100)" },
    { function() mock:on {}:reply { f = print } end,
      "bad argument 'f' to 'reply' (JSON value expected, got function)" },
    { function() mock:on {}:reply(200, {}, "a: b") end,
      "bad argument 'headers' to 'reply' (table expected, got string)" },
    { function() mock:on {}:fail("timeot") end,
      "bad argument 'kind' to 'fail' (unknown kind 'timeot', did you mean 'timeout'?)" },
    { function() mock:on {}:times(2) end,
      "nothing to repeat: call 'times' after 'reply', 'fail' or 'stream'" },
    { function() mock:on {}:reply {}:times(0) end,
      "bad argument #1 to 'times' (whole number from 1 expected, got 0)" },
    { function() mock.on("ai.assistants.list") end, "call 'on' with a colon: mock:on()" },
    { function() mock.client() end, "call 'client' with a colon: mock:client()" },
    { function() mock.assert_done() end, "call 'assert_done' with a colon: mock:assert_done()" },
    { function() mock:on({}).reply { id = "a" } end,
      "call 'reply' with a colon: expectation:reply()" },
    { function() mock:client { timout = 1 } end,
      "unknown option 'timout' to 'new', did you mean 'timeout'?" },
  }
  for _, case in ipairs(CASES) do
    it("raise an error at its line: " .. case[2], function()
      local ok, message = pcall(case[1])
      assert.is_false(ok)
      assert.truthy(message:find("^[^\n]*mock_calls_spec.lua:%d+: "), message)
      assert.equal(case[2], (message:gsub("^.-mock_calls_spec.lua:%d+: ", "")))
    end)
  end
end)
