-- Specs of retries over real sockets, counted by the server. Pauses are recorded instead of waited
-- for.

local blocking = require "telnyx.driver.blocking"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local AT_ONCE = { ["retry-after-ms"] = "1" }

-- Operations grouped by whether they may be sent twice; all have a path parameter or a body.
local CALLS = {
  replayable = {
    get = function(client, opts) return client.ai.assistants.retrieve("a", nil, opts) end,
    put = function(client, opts) return client.ai.mcp_servers.update("m", { name = "n" }, opts) end,
    delete = function(client, opts) return client.ai.assistants.delete("a", opts) end,
  },
  with_key = {
    post = function(client, opts)
      return client.ai.assistants.create({ name = "n", instructions = "i" }, opts)
    end,
    ["post without a body"] = function(client, opts)
      return client.ai.assistants.clone("a", opts)
    end,
    ["post of one's own"] = function(client, opts)
      local given = { body = "{}", idempotency_key = "k" }
      for name, value in pairs(opts or {}) do given[name] = value end
      return client.request("POST", "/things", given)
    end,
  },
  unsafe = {
    post = function(client, opts)
      return client.ai.assistants.update("a", { name = "n" }, opts)
    end,
    chat = function(client, opts)
      return client.ai.assistants.chat("a", { content = "c", conversation_id = "d" }, opts)
    end,
    patch = function(client, opts)
      return client.ai.tools.update("t", { display_name = "n" }, opts)
    end,
    ["post of one's own"] = function(client, opts)
      local given = { body = "{}" }
      for name, value in pairs(opts or {}) do given[name] = value end
      return client.request("POST", "/things", given)
    end,
  },
}

describe("a request", function()
  local server = fixture.server()
  local client, pauses
  local sleep = blocking.sleep

  before_each(function()
    pauses = {}
    blocking.sleep = function(seconds) pauses[#pauses + 1] = seconds end
    client = fixture.closing(telnyx.new {
      base_url = server.url .. "/v2", api_key = "KEY", timeout = 10,
    })
  end)

  after_each(function() blocking.sleep = sleep end)

  -- Every call of a group must be sent `count` times, and fail.
  local function assert_sent(class, count, opts, prepare)
    for name, call in pairs(CALLS[class]) do
      if prepare then prepare() end
      local before = server:count()
      local value, err, response = call(client, opts)
      assert.is_nil(value)
      assert.equal(count, server:count() - before, class .. " " .. name)
      assert.equal(count, err.attempts)
      if response then assert.equal(count, response.attempts) end
    end
  end

  describe("that is refused", function()
    for _, status in ipairs { 408, 409, 429, 500, 501, 502, 503, 504, 529 } do
      it(("with %d is sent three times where that is safe"):format(status), function()
        server:default { status = status, headers = AT_ONCE }
        assert_sent("replayable", 3)
        assert_sent("with_key", 3)
        assert_sent("unsafe", status == 429 and 3 or 1)
      end)
    end

    for _, status in ipairs { 400, 401, 402, 403, 404, 405, 410, 413, 415, 422, 451 } do
      it(("with %d is sent once"):format(status), function()
        server:default { status = status, headers = AT_ONCE }
        assert_sent("replayable", 1)
        assert_sent("with_key", 1)
        assert_sent("unsafe", 1)
        assert.same({}, pauses)
      end)
    end

    it("with 503 and retry-after is sent three times, whatever its method", function()
      server:default { status = 503, headers = { ["retry-after"] = "0" } }
      assert_sent("unsafe", 3)
      assert_sent("replayable", 3)
    end)

    it("with 500 and retry-after is sent once, if a retry is not safe", function()
      server:default { status = 500, headers = { ["retry-after"] = "0" } }
      assert_sent("unsafe", 1)
    end)

    it("is sent again for x-should-retry: true", function()
      server:default { status = 404,
        headers = { ["X-Should-Retry"] = "true", ["retry-after-ms"] = "1" } }
      assert_sent("replayable", 3)
      assert_sent("with_key", 3)
      assert_sent("unsafe", 3)
    end)

    it("is not sent again for x-should-retry: false", function()
      server:default { status = 503,
        headers = { ["x-should-retry"] = "false", ["retry-after"] = "0" } }
      assert_sent("replayable", 1)
      assert_sent("with_key", 1)
      assert_sent("unsafe", 1)
    end)

    it("succeeds when the server does before the last attempt", function()
      server:reply({ status = 500, headers = AT_ONCE }, { status = 409, headers = AT_ONCE },
        { body = '{"id":"a"}' })
      local assistant, err, response = client.ai.assistants.retrieve("a")
      assert.is_nil(err)
      assert.equal("a", assistant.id)
      assert.equal(3, response.attempts)
      assert.equal(3, server:count())
    end)

    it("is the same request every time, on one connection", function()
      server:default { status = 500, headers = AT_ONCE }
      client.ai.assistants.create({ name = "n", instructions = "i" }, { query = { a = "b c" } })
      local requests = server:requests()
      for index = 2, 3 do
        assert.equal(requests[1].method, requests[index].method)
        assert.equal(requests[1].target, requests[index].target)
        assert.equal(requests[1].body, requests[index].body)
        assert.same(requests[1].headers, requests[index].headers)
        assert.equal(requests[1].connection, requests[index].connection)
      end
    end)
  end)

  describe("with an Idempotency-Key", function()
    local UUID = "^%x%x%x%x%x%x%x%x%-%x%x%x%x%-4%x%x%x%-[89ab]%x%x%x%-%x%x%x%x%x%x%x%x%x%x%x%x$"

    local function keys()
      local found = {}
      for index, request in ipairs(server:take()) do
        found[index] = request:header("idempotency-key")
      end
      return found
    end

    it("has the same one on every attempt, and another for every call", function()
      server:default { status = 500, headers = AT_ONCE }
      client.ai.assistants.clone("a")
      local first = keys()
      client.ai.assistants.clone("a")
      local second = keys()
      assert.truthy(first[1]:find(UUID))
      assert.same({ first[1], first[1], first[1] }, first)
      assert.same({ second[1], second[1], second[1] }, second)
      assert.not_equal(first[1], second[1])
    end)

    it("keeps the one that was given", function()
      server:default { status = 500, headers = AT_ONCE }
      client.ai.assistants.clone("a", { idempotency_key = "mine-1" })
      assert.same({ "mine-1", "mine-1", "mine-1" }, keys())
      client.request("POST", "/things", { idempotency_key = "mine-2", max_retries = 1 })
      assert.same({ "mine-2", "mine-2" }, keys())
    end)

    it("has one for no other operation", function()
      CALLS.unsafe.post(client)
      CALLS.replayable.put(client)
      assert.same({}, keys())
    end)
  end)

  describe("max_retries", function()
    before_each(function() server:default { status = 500, headers = AT_ONCE } end)

    for _, retries in ipairs { 0, 1, 2, 5 } do
      it(("allows %d"):format(retries), function()
        assert_sent("replayable", retries + 1, { max_retries = retries })
        assert_sent("with_key", retries + 1, { max_retries = retries })
      end)
    end

    it("is also an option of the client", function()
      client = client.with { max_retries = 1 }
      assert_sent("replayable", 2)
      assert_sent("replayable", 1, { max_retries = 0 })
    end)
  end)

  describe("retry_unsafe", function()
    it("sends requests again even if that may not be safe", function()
      server:default { status = 500, headers = AT_ONCE }
      assert_sent("unsafe", 3, { retry_unsafe = true })
      client = client.with { retry_unsafe = true }
      assert_sent("unsafe", 3)
      assert_sent("unsafe", 1, { retry_unsafe = false })
    end)

    it("does so when a response was lost", function()
      assert_sent("unsafe", 3, { retry_unsafe = true }, function()
        server:script({ "read", "close" }, { "read", "close" }, { "read", "close" })
      end)
    end)

    it("does not repeat requests that were refused permanently", function()
      server:default { status = 422, headers = AT_ONCE }
      assert_sent("unsafe", 1, { retry_unsafe = true })
    end)
  end)

  describe("pauses", function()
    it("last as long as retry-after-ms, then retry-after, says", function()
      server:reply({ status = 429, headers = { ["retry-after-ms"] = "70", ["retry-after"] = "9" } },
        { status = 429, headers = { ["retry-after"] = "3" } })
      assert(client.ai.assistants.list())
      assert.same({ 0.07, 3 }, pauses)
    end)

    it("last until the date in retry-after", function()
      server:reply { status = 503,
        headers = { ["retry-after"] = os.date("!%a, %d %b %Y %H:%M:%S GMT", os.time() + 30) } }
      assert(client.ai.assistants.list())
      assert.is_true(pauses[1] > 20 and pauses[1] <= 30)
    end)

    it("are skipped for a date in the past", function()
      server:reply { status = 503, headers = { ["retry-after"] = "Thu, 01 Jan 1970 00:00:00 GMT" } }
      assert(client.ai.assistants.list())
      assert.same({ 0 }, pauses)
    end)

    it("grow by default", function()
      server:default { status = 500 }
      client.ai.assistants.list(nil, { max_retries = 6 })
      for index, longest in ipairs { 0.5, 1, 2, 4, 8, 8 } do
        assert.is_true(pauses[index] <= longest and pauses[index] >= 0.75 * longest)
      end
      assert.equal(6, #pauses)
    end)

    it("vary", function()
      server:default { status = 500 }
      for _ = 1, 3 do client.ai.assistants.list(nil, { max_retries = 1 }) end
      assert.is_true(pauses[1] ~= pauses[2] or pauses[2] ~= pauses[3])
    end)

    it("last a minute at most; the call fails if the server asks for more", function()
      for _, seconds in ipairs { "60", "61", "3600", "1000000000" } do
        server:reset():default { status = 429, headers = { ["retry-after"] = seconds } }
        pauses = {}
        local _, err, response = client.ai.assistants.list()
        local count = seconds == "60" and 3 or 1
        assert.equal(count, server:count())
        assert.equal(count - 1, #pauses)
        assert.equal(tonumber(seconds), err.retry_after)
        assert.equal("RateLimitError", err.name)
        assert.equal(429, response.status)
      end
    end)

    it("must fit into the deadline", function()
      server:default { status = 503, headers = { ["retry-after"] = "70" } }
      local _, err = client.ai.assistants.list(nil, { deadline = 100, max_retries = 1 })
      assert.same({ 70 }, pauses)
      assert.equal(70, err.retry_after)
      local before = server:count()
      _, err = client.ai.assistants.list(nil, { deadline = 60 })
      assert.same({ 70 }, pauses)
      assert.equal(1, server:count() - before)
      assert.equal(70, err.retry_after)
      assert.equal(503, err.status)
    end)

    it("do not follow the last attempt", function()
      server:default { status = 500, headers = AT_ONCE }
      client.ai.assistants.list(nil, { max_retries = 0 })
      assert.same({}, pauses)
    end)
  end)
end)
