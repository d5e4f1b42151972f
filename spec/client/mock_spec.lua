-- Specs of telnyx.mock: its responses, and their order.

local mocks = require "telnyx.mock"
local telnyx = require "telnyx"

local mock, client

before_each(function()
  mock = mocks.new()
  client = mock:client()
end)

describe("a mock responds", function()
  it("with JSON", function()
    mock:on("ai.assistants.retrieve"):reply { id = "a1", tools = telnyx.array {}, n = telnyx.null }
    local assistant, err, response = client.ai.assistants.retrieve("a1")
    assert.is_nil(err)
    assert.equal("a1", assistant.id)
    assert.equal(200, response.status)
    assert.equal("application/json", response.headers["content-type"])
    assert.same({ id = "a1", tools = {} }, assistant)
  end)

  it("with a status, a value and headers", function()
    mock:on("ai.assistants.create"):reply(201, { id = "a" }, { ["X-Request-Id"] = "r-1" })
    local _, _, response =
      assert(client.ai.assistants.create { name = "n", instructions = "i" })
    assert.equal(201, response.status)
    assert.equal("r-1", response.request_id)
  end)

  it("with text unchanged, or an empty body", function()
    mock:on("ai.assistants.get_texml"):reply("<Response/>"):reply(200, "<Other/>")
    mock:on("ai.assistants.tests.delete"):reply(204)
    assert.equal("<Response/>", client.ai.assistants.get_texml("a"))
    assert.equal("<Other/>", client.ai.assistants.get_texml("a"))
    assert.is_true(client.ai.assistants.tests.delete("t"))
  end)

  it("with an API error", function()
    mock:on("ai.assistants.retrieve")
      :reply(404, { errors = { { code = "10005", title = "Gone" } } })
    local value, err = client.ai.assistants.retrieve("a1")
    assert.is_nil(value)
    assert.equal("NotFoundError", err.name)
    assert.equal("10005", err.code)
  end)

  it("with the result of a function of the call", function()
    mock:on("ai.assistants.create"):reply(function(call)
      return 201, { id = "a-" .. call.body.name }, { ["x-request-id"] = "r" }
    end):always()
    for _, name in ipairs { "x", "y" } do
      local assistant, _, response =
        client.ai.assistants.create { name = name, instructions = "i" }
      assert.equal("a-" .. name, assistant.id)
      assert.equal("r", response.request_id)
    end
  end)

  it("in order, each as often as set", function()
    mock:on("ai.assistants.list"):reply { n = 1 }:times(2):reply { n = 2 }:reply { n = 3 }:always()
    local seen = {}
    for index = 1, 6 do seen[index] = client.ai.assistants.list().n end
    assert.same({ 1, 1, 2, 3, 3, 3 }, seen)
    mock:assert_done()
  end)

  it("with the first matching expectation that has a response left", function()
    mock:on("ai.assistants.create", { body = { name = "x" } }):reply { id = "x" }
    mock:on("ai.assistants.create"):reply { id = "any" }:times(2)
    local seen = {}
    for index, name in ipairs { "y", "x", "x" } do
      seen[index] = client.ai.assistants.create({ name = name, instructions = "i" }).id
    end
    assert.same({ "any", "x", "any" }, seen)
  end)

  it("with pages", function()
    mock:on("ai.assistants.tests.list", { query = { ["page[number]"] = 2 } })
      :reply { data = { { test_id = "c" } }, meta = { page_number = 2, total_pages = 2 } }
    mock:on("ai.assistants.tests.list")
      :reply { data = { { test_id = "a" }, { test_id = "b" } },
        meta = { page_number = 1, total_pages = 2 } }
    local seen = {}
    for test in assert(client.ai.assistants.tests.list()):each() do
      seen[#seen + 1] = test.test_id
    end
    assert.same({ "a", "b", "c" }, seen)
    mock:assert_done()
  end)
end)

describe("a mock fails", function()
  it("with a kind, a message and whether the request was sent", function()
    mock:on("ai.assistants.list"):fail("timeout", "slow today", true)
    local value, err = client.ai.assistants.list(nil, { max_retries = 0 })
    assert.is_nil(value)
    assert.equal("timeout", err.kind)
    assert.equal("slow today", err.cause)
    assert.is_true(err.sent)
  end)

  it("with default messages", function()
    local KINDS = { cancelled = "cancelled", config = "config", connection = "connection",
      decode = "decode", limit = "decode", timeout = "timeout", tls = "connection" }
    for given, kind in pairs(KINDS) do
      mock:on("ai.assistants.list"):fail(given)
      local _, err = client.ai.assistants.list(nil, { max_retries = 0 })
      assert.equal(kind, err.kind)
      assert.equal("maybe", err.sent)
      assert.truthy(#err.cause > 0)
    end
    mock:on("ai.assistants.list"):fail()
    assert.equal("connection", select(2, client.ai.assistants.list(nil, { max_retries = 0 })).kind)
  end)

  it("so that retries can be tested, without waiting for them", function()
    mock:on("ai.assistants.list"):fail("timeout"):reply(503, nil, { ["Retry-After"] = 30 })
      :reply { data = {} }
    local _, _, response = assert(client.ai.assistants.list())
    assert.equal(3, response.attempts)
    assert.equal(3, #mock:calls("ai.assistants.list"))
    assert.equal(2, #mock.slept)
    assert.is_true(mock.slept[1] > 0.3 and mock.slept[1] <= 0.5)
    assert.equal(30, mock.slept[2])
  end)

  it("at the deadline, by its own clock", function()
    mock:on("ai.assistants.list"):reply(503, nil, { ["retry-after"] = 20 }):always()
    local _, err =
      client.with { max_retries = 9 }.ai.assistants.list(nil, { deadline = 50 })
    assert.equal(3, err.attempts)
    assert.same({ 20, 20 }, mock.slept)
  end)
end)

describe("an unexpected request", function()
  it("fails, lists the expectations, and is not retried", function()
    mock:on("ai.assistants.retrieve"):reply {}
    mock:on { method = "POST", path = "/ai/assistants", body = { name = "x" } }:reply {}
    assert(client.ai.assistants.retrieve("a"))
    local value, err = client.ai.assistants.create { name = "y", instructions = "i" }
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.equal(1, err.attempts)
    assert.equal("request not expected: ai.assistants.create POST /ai/assistants body "
      .. '{ instructions = "i", name = "y" }; expected are: ai.assistants.retrieve (used up); '
      .. 'POST /ai/assistants body { name = "x" } (1 reply left)', err.message)
  end)

  it("fails if there are none", function()
    local _, err = client.ai.assistants.list()
    assert.equal("request not expected: ai.assistants.list GET /ai/assistants; expected are: none",
      err.message)
  end)

  it("fails if its expectation has no response", function()
    mock:on("ai.assistants.list")
    local _, err = client.ai.assistants.list()
    assert.truthy(err.message:find("ai.assistants.list (without a reply: add reply, fail or "
      .. "stream)", 1, true), err.message)
  end)
end)

describe("the client of a mock", function()
  it("has the given options", function()
    local other = mock:client { api_key = "OTHER", base_url = "https://example.com/api/v2",
      timeout = 7, headers = { ["X-A"] = "1" } }
    mock:on("ai.assistants.list"):reply {}
    assert(other.ai.assistants.list())
    local call = mock:calls()[1]
    assert.equal("https://example.com/api/v2/ai/assistants", call.url)
    assert.equal("Bearer OTHER", call.headers.authorization)
    assert.equal("1", call.headers["x-a"])
    assert.equal(7, call.timeout)
  end)

  it("may be created with telnyx.new as well", function()
    mock:on("ai.assistants.list"):fail():reply { data = {} }
    local other = telnyx.new { api_key = "KEY", transport = mock.transport }
    assert(other.ai.assistants.list())
    assert.equal(1, #mock.slept)
  end)
end)
