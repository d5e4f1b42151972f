-- Specs of the client with an emulator that returns faults and errors.

local blocking = require "telnyx.driver.blocking"
local emulator = require "telnyx.emulator"
local in_time = require "spec.support.in_time"
local telnyx = require "telnyx"

local KEY = "the-only-key"

describe("a client of the emulator", function()
  local server, client
  local sleep = blocking.sleep

  setup(function()
    server = assert(emulator.spawn { api_key = KEY })
  end)
  teardown(function() server:stop() end)

  before_each(function()
    assert(server:reset())
    blocking.sleep = function() end
    client = telnyx.new { base_url = server.url, api_key = KEY, timeout = 10 }
  end)

  after_each(function()
    client.close()
    blocking.sleep = sleep
  end)

  local function create(opts)
    return client.ai.assistants.create({ name = "n", instructions = "i" }, opts)
  end

  -- Returns the number of requests so far, and the number of assistants.
  local function counts()
    local requests = #assert(server:requests())
    assert(server:clear_faults())
    return requests, #assert(client.ai.assistants.list()).data
  end

  describe("gets an error", function()
    local function line_of(err)
      return (tostring(err):gsub("request [%x-]+", "request ID"))
    end

    it("with a wrong key", function()
      local other = client.with { api_key = "another-key-of-mine" }
      local value, err = other.ai.assistants.list()
      assert.is_nil(value)
      assert.equal("AuthenticationError", err.name)
      assert.equal("10009", err.code)
      assert.same({ pointer = "/headers/authorization" }, err.source)
      assert.equal(1, err.attempts)
      assert.equal("telnyx ai.assistants.list: 401 Authentication failed: The required "
        .. "authentication headers were either invalid or not included in the request. "
        .. "(code 10009, request ID)", line_of(err))
    end)

    it("with an unknown id", function()
      local value, err, response = client.ai.assistants.retrieve("assistant-x")
      assert.is_nil(value)
      assert.equal("NotFoundError", err.name)
      assert.equal(404, response.status)
      assert.equal(err.request_id, response.headers["X-Request-Id"])
      assert.equal("telnyx ai.assistants.retrieve: 404 Resource not found: There is no assistant "
        .. "'assistant-x'. (code 10005, request ID)", line_of(err))
    end)

    it("with an unknown path", function()
      local value, err = client.request("GET", "/nowhere")
      assert.is_nil(value)
      assert.equal(404, err.status)
      assert.equal("10005", err.code)
    end)

    it("with a method that is not allowed", function()
      local value, err = client.request("PATCH", "/ai/assistants", { body = {} })
      assert.is_nil(value)
      assert.equal(405, err.status)
      assert.equal("GET, HEAD, POST", err.headers.allow)
    end)

    it("with invalid parameters, all of them listed", function()
      local value, err = client.ai.assistants.create { name = "n", instructions = "i",
        enabled_features = { "telepathy" }, dynamic_variables_webhook_timeout_ms = 0 }
      assert.is_nil(value)
      assert.equal("UnprocessableEntityError", err.name)
      assert.equal(2, #err.errors)
      assert.same({ loc = { "body", "dynamic_variables_webhook_timeout_ms" } }, err.source)
      assert.equal("telnyx ai.assistants.create: 422 Unprocessable entity: "
        .. "body.dynamic_variables_webhook_timeout_ms: ensure this value is greater than or equal "
        .. "to 1 (code value_error.number.not_ge, 2 errors, request ID)", line_of(err))
    end)

    it("with a body that is not an object", function()
      local value, err = client.request("POST", "/ai/assistants", { body = "[1]" })
      assert.is_nil(value)
      assert.equal("BadRequestError", err.name)
      value, err = client.request("POST", "/ai/assistants", { body = "{" })
      assert.is_nil(value)
      assert.equal("BadRequestError", err.name)
    end)

    it("with too many requests, and the time to wait", function()
      assert(server:fault { status = 429, headers = { ["retry-after"] = "3600" }, times = -1 })
      local value, err = client.ai.assistants.list()
      assert.is_nil(value)
      assert.equal("RateLimitError", err.name)
      assert.equal("10011", err.code)
      assert.equal(3600, err.retry_after)
      assert.equal(1, (counts()))
    end)
  end)

  describe("handles a fault", function()
    it("that is temporary", function()
      assert(server:fault { status = 503, times = 2 })
      local made, err, response = create()
      assert.is_nil(err)
      assert.truthy(made.id)
      assert.equal(3, response.attempts)
      assert.same({ 3, 1 }, { counts() })
    end)

    it("that is permanent", function()
      assert(server:fault { path = "/ai/assistants", status = 500, times = -1 })
      local value, err = create()
      assert.is_nil(value)
      assert.equal("InternalServerError", err.name)
      assert.equal("10007", err.code)
      assert.equal(3, err.attempts)
      assert.same({ 3, 0 }, { counts() })
    end)

    it("that forces or forbids a retry", function()
      assert(server:fault { status = 404, headers = { ["x-should-retry"] = "true" } })
      assert(client.ai.assistants.list())
      assert(server:fault { status = 500, headers = { ["x-should-retry"] = "false" }, times = -1 })
      local _, err = client.ai.assistants.list()
      assert.equal(1, err.attempts)
    end)

    it("that loses the response: one assistant is created, not three", function()
      for _, fault in ipairs { { cut = 5, times = 2 }, { cut = 0, times = 2 } } do
        assert(server:reset())
        assert(server:fault(fault))
        local made, err, response = create()
        assert.is_nil(err)
        assert.truthy(made.id)
        assert.equal(3, response.attempts)
        assert.equal("true", response.headers["Idempotent-Replayed"])
        assert.same({ 3, 1 }, { counts() })
      end
    end)

    it("that resets the connection", function()
      assert(server:fault { reset = true, times = 2 })
      assert(create())
      assert.same({ 3, 1 }, { counts() })
      assert(server:reset())
      assert(server:fault { reset = true, times = -1 })
      local value, err = create()
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.equal("maybe", err.sent)
      assert.equal(3, err.attempts)
    end)

    it("that loses the response to a request without a key: it is not sent again", function()
      local made = assert(create())
      assert(server:clear_requests())
      assert(server:fault { method = "POST", path = "/ai/assistants/" .. made.id, cut = 3 })
      local value, err = client.ai.assistants.update(made.id, { name = "m" })
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.is_true(err.sent)
      assert.equal(1, #assert(server:requests()))
      assert.equal("m", assert(client.ai.assistants.retrieve(made.id)).name)
    end)

    it("that delays the response", function()
      in_time(0.1, function(seconds)
        assert(server:clear_faults())
        assert(server:fault { delay = 10 })
        local value, err = client.ai.assistants.list(nil, { timeout = seconds, max_retries = 0 })
        assert.is_nil(value)
        assert.equal("timeout", err.kind)
        return err.sent == "maybe"
      end)
      in_time(0.1, function(seconds)
        assert(server:clear_faults())
        assert(server:fault { delay = 10 })
        return client.ai.assistants.list(nil, { timeout = seconds })
      end)
    end)

    it("that returns invalid JSON", function()
      assert(server:fault { bad_json = true })
      local value, err, response = client.ai.assistants.list()
      assert.is_nil(value)
      assert.equal("decode", err.kind)
      assert.equal(200, response.status)
      assert.equal(1, (counts()))
      assert(server:fault { bad_json = true })
      local _
      _, err = create()
      assert.equal("decode", err.kind)
      assert.is_true(err.sent)
    end)

    it("that returns an HTML page", function()
      assert(server:fault { status = 502, body = "<html>Bad Gateway</html>", times = -1,
        headers = { ["content-type"] = "text/html" } })
      local _, err = client.ai.assistants.list()
      assert.equal(502, err.status)
      assert.equal("<html>Bad Gateway</html>", err.body)
      assert.same({}, err.errors)
    end)

    it("in the middle of a list", function()
      for index = 1, 3 do
        assert(client.ai.mcp_servers.create { name = "s" .. index, type = "sse", url = "x" })
      end
      local page = assert(client.ai.mcp_servers.list { page_size = 1 })
      assert(server:fault { method = "GET", status = 500, times = 3 })
      local following, err = page:next_page()
      assert.is_nil(following)
      assert.equal(500, err.status)
      assert.equal(3, err.attempts)
      local names = {}
      for item in page:each() do names[#names + 1] = item.name end
      assert.same({ "s1", "s2", "s3" }, names)
    end)
  end)

  describe("sends an Idempotency-Key", function()
    it("that deduplicates two calls", function()
      local first = assert(create { idempotency_key = "k-1" })
      local second, _, response = create { idempotency_key = "k-1" }
      assert.same(first, second)
      assert.equal("true", response.headers["idempotent-replayed"])
      assert.same({ 2, 1 }, { counts() })
    end)

    it("that must not be reused for another request", function()
      assert(create { idempotency_key = "k-1" })
      local value, err = client.ai.assistants.create({ name = "other", instructions = "i" },
        { idempotency_key = "k-1" })
      assert.is_nil(value)
      assert.equal("UnprocessableEntityError", err.name)
      assert.equal("10029", err.code)
      assert.same({ pointer = "/headers/idempotency-key" }, err.source)
    end)

    it("that differs for each call", function()
      assert(create())
      assert(create())
      assert.same({ 2, 2 }, { counts() })
    end)
  end)

  it("that is recorded without the API key", function()
    assert(create())
    local request = assert(server:requests())[1]
    assert.equal("POST", request.method)
    assert.equal("1.1", request.version)
    assert.is_nil(request.headers.authorization:find(KEY, 1, true))
    assert.truthy(request.headers["user-agent"]:find("^telnyx%-lua/"))
  end)
end)

describe("an emulator with a state file", function()
  it("continues where another stopped", function()
    local path = os.tmpname()
    os.remove(path)
    local ids = {}
    for round = 1, 3 do
      local server = assert(emulator.spawn { state = path })
      local client = telnyx.new { base_url = server.url, api_key = "k" }
      assert.equal(round - 1, #assert(client.ai.assistants.list()).data)
      for _, id in ipairs(ids) do
        local kept = assert(client.ai.assistants.retrieve(id, nil, { keep_null = true }))
        assert.same({}, kept.tools)
        assert.equal(telnyx.null, kept.greeting)
        assert.equal("Zoë", kept.name)
      end
      ids[round] = assert(client.ai.assistants.create { name = "Zoë", instructions = "i",
        tools = {}, greeting = telnyx.null }).id
      client.close()
      server:stop()
    end
    os.remove(path)
  end)
end)

describe("starting an emulator reports mistakes:", function()
  local function message_of(fn)
    local message = select(2, pcall(fn))
    return (message:gsub("^%S*client_spec.lua:%d+: ", "<line> "))
  end

  local CASES = {
    { "an unknown option", function() emulator.spawn { prot = 8080 } end,
      "<line> unknown option 'prot' to 'emulator.spawn', did you mean 'port'?" },
    { "an option of the wrong type", function() emulator.spawn { port = "8080" } end,
      "<line> bad option 'port' to 'emulator.spawn' (number expected, got string)" },
    { "a number below 0", function() emulator.spawn { stream_delay = -1 } end,
      "<line> bad option 'stream_delay' to 'emulator.spawn' (number from 0 expected, got -1)" },
    { "no table", function() emulator.spawn(8080) end,
      "<line> bad argument #1 to 'emulator.spawn' (table expected, got number)" },
    { "a colon", function() emulator:spawn() end,
      "<line> 'emulator.spawn' is a function, not a method: call it with a dot, not a colon" },
  }
  for _, case in ipairs(CASES) do
    it(case[1], function() assert.equal(case[3], message_of(case[2])) end)
  end

  it("an invalid port", function()
    local server, message = emulator.spawn { port = 99999 }
    assert.is_nil(server)
    assert.matches("the emulator did not start: cannot listen on 127.0.0.1 port 99999: ", message,
      1, true)
  end)

  it("a call with a colon", function()
    local server = assert(emulator.spawn())
    local messages = {
      message_of(function() server.fault { path = "/ai/assistants", status = 500 } end),
      message_of(function() server.stop() end),
    }
    server:stop()
    local expected = "<line> the methods of an emulator are called with a colon, as in "
      .. "server:stop()"
    assert.same({ expected, expected }, messages)
  end)
end)
