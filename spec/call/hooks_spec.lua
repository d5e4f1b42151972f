-- Specs of the hooks on_request, on_response and on_retry, over real sockets.

local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local KEY = "KEY0123456789ABCDEF_hooks"
local SOON = { ["retry-after-ms"] = "1" }

describe("hooks", function()
  local server = fixture.server()
  local client, seen

  local function hooks()
    local made = {}
    for _, name in ipairs { "on_request", "on_response", "on_retry" } do
      made[name] = function(info) seen[#seen + 1] = { name = name, info = info } end
    end
    return made
  end

  local function new_client(opts)
    local all = { base_url = server.url .. "/v2", api_key = KEY, timeout = 10 }
    for name, value in pairs(opts) do all[name] = value end
    return telnyx.new(all)
  end

  before_each(function()
    seen = {}
    client = new_client(hooks())
  end)
  after_each(function() client.close() end)

  local function names()
    local list = {}
    for index, call in ipairs(seen) do list[index] = call.name .. " " .. call.info.attempt end
    return list
  end

  describe("receive", function()
    it("the request, before it is sent", function()
      assert(client.ai.assistants.create({ name = "n", instructions = "i" },
        { headers = { ["X-Note"] = "seen" }, query = { a = "b" } }))
      local info, sent = seen[1].info, server:last()
      assert.equal("on_request", seen[1].name)
      assert.equal("ai.assistants.create", info.operation)
      assert.equal(1, info.attempt)
      assert.equal("POST", info.method)
      assert.equal(server.url .. "/v2/ai/assistants?a=b", info.url)
      assert.equal(#sent.body, info.request_body_size)
      assert.equal("seen", info.headers["X-Note"])
      assert.equal(sent:header("Idempotency-Key"), info.headers["Idempotency-Key"])
      assert.equal("[redacted]", info.headers.Authorization)
      assert.equal("Bearer " .. KEY, sent:header("Authorization"))
    end)

    it("the response", function()
      server:reply { body = '{"id":"a"}',
        headers = { ["X-Request-Id"] = "r-1", ["Set-Cookie"] = "crumbs", ["X-Note"] = "seen" } }
      assert(client.ai.assistants.retrieve("a"))
      local info = seen[2].info
      assert.equal("on_response", seen[2].name)
      assert.equal("ai.assistants.retrieve", info.operation)
      assert.equal(1, info.attempt)
      assert.equal("GET", info.method)
      assert.equal(server.url .. "/v2/ai/assistants/a", info.url)
      assert.equal(200, info.status)
      assert.equal("r-1", info.request_id)
      assert.equal(10, info.response_body_size)
      assert.equal("seen", info.headers["X-Note"])
      assert.equal("[redacted]", info.headers["Set-Cookie"])
      assert.is_nil(info.error)
    end)

    it("the error that the call returns", function()
      server:reply { status = 404, headers = { ["x-request-id"] = "r-2" }, body = "{}" }
      local _, err = client.ai.assistants.retrieve("a")
      local info = seen[2].info
      assert.equal(err, info.error)
      assert.equal(404, info.status)
      assert.equal("r-2", info.request_id)
    end)

    it("the error if there is no response", function()
      local refused = new_client(hooks())
      local _, err = refused.request("GET", servers.closed_url() .. "/", { max_retries = 0 })
      local info = seen[2].info
      assert.equal("connection", err.kind)
      assert.equal(err, info.error)
      assert.is_nil(info.status)
      assert.is_nil(info.headers)
      assert.equal("number", type(info.timings.total))
      refused.close()
    end)

    it("each attempt, and each pause before it begins", function()
      server:reply({ status = 503, headers = SOON }, { status = 500, headers = SOON }, {})
      assert(client.ai.assistants.retrieve("a"))
      assert.same({ "on_request 1", "on_response 1", "on_retry 1", "on_request 2",
        "on_response 2", "on_retry 2", "on_request 3", "on_response 3" }, names())
      local info = seen[3].info
      assert.equal("ai.assistants.retrieve", info.operation)
      assert.equal(0.001, info.delay)
      assert.equal("503 Service unavailable", info.reason)
      assert.equal(503, info.status)
      assert.equal(seen[2].info.error, info.error)
    end)

    it("no pause that would exceed the deadline", function()
      server:default { status = 503, headers = { ["retry-after"] = "3600" } }
      client.ai.assistants.retrieve("a")
      assert.same({ "on_request 1", "on_response 1" }, names())
      assert.equal(3600, seen[2].info.error.retry_after)
    end)

    it("the requests for further pages", function()
      local meta = '"meta":{"total_pages":2,"page_number":%d}'
      server:reply({ body = '{"data":[{"id":"a"}],' .. meta:format(1) .. "}" },
        { body = '{"data":[{"id":"b"}],' .. meta:format(2) .. "}" })
      for _ in assert(client.ai.assistants.tests.list()):each() do end
      assert.same({ "on_request 1", "on_response 1", "on_request 1", "on_response 1" }, names())
      assert.truthy(seen[3].info.url:find("page%5Bnumber%5D=2", 1, true))
    end)
  end)

  describe("show timings", function()
    local function timings_of_two(other)
      local found = {}
      for index = 1, 2 do
        assert(other.ai.assistants.retrieve("a", {},
          { on_response = function(info) found[index] = info.timings end }))
      end
      other.close()
      return found[1], found[2]
    end

    local function assert_in_order(timings)
      assert.is_true(timings.dns <= timings.connect)
      assert.is_true(timings.connect <= timings.first_byte)
      assert.is_true(timings.first_byte <= timings.total)
      assert.is_true(timings.total < 10)
    end

    it("of a new connection and of a reused one", function()
      local first, second = timings_of_two(new_client {})
      assert_in_order(first)
      assert.is_true(first.connect > 0)
      assert.equal(0, first.tls)
      assert.is_false(first.reused)
      assert.is_true(second.reused)
      assert.is_true(second.first_byte <= second.total)
    end)

    it("of TLS", function()
      local secure = servers.start { tls = true }
      local first, second = timings_of_two(telnyx.new { base_url = secure.url, api_key = KEY,
        ca_file = secure.ca_file })
      secure:stop()
      assert_in_order(first)
      assert.is_true(first.tls >= first.connect)
      assert.is_true(first.first_byte >= first.tls)
      assert.is_true(second.reused)
    end)

    it("of a timeout", function()
      server:script { "read", "wait_close" }
      local timings
      local _, err = client.ai.assistants.retrieve("a", {}, { timeout = 0.05, max_retries = 0,
        on_response = function(info) timings = info.timings end })
      assert.equal("timeout", err.kind)
      assert.is_true(timings.total >= 0.05)
      assert.equal(0, timings.first_byte)
    end)
  end)

  describe("are chosen from the level nearest to the call:", function()
    local function named(name)
      return function() seen[#seen + 1] = name end
    end

    it("its own, those of client.with, those of telnyx.new", function()
      local origin = new_client { on_request = named "new", on_response = named "answer" }
      local derived = origin.with { on_request = named "with" }
      assert(origin.ai.assistants.list())
      assert(derived.ai.assistants.list())
      assert(derived.ai.assistants.list({}, { on_request = named "call" }))
      assert(derived.ai.assistants.list({}, { timeout = 5 }))
      assert.same({ "new", "answer", "with", "answer", "call", "answer", "with", "answer" }, seen)
      origin.close()
    end)

    it("one alone, if the client has none", function()
      local plain = new_client {}
      assert(plain.request("GET", "/x", { on_retry = named "retry", on_request = named "call" }))
      assert(plain.request("GET", "/x"))
      assert.same({ "call" }, seen)
      plain.close()
    end)
  end)

  it("change nothing in the request or the response", function()
    server:reply({ status = 503, headers = SOON }, { body = '{"id":"a"}' })
    local function ruin(info)
      for name, value in pairs(info) do
        if type(value) == "table" and name ~= "error" then
          for inner in pairs(value) do value[inner] = "ruined" end
          value["X-Added"] = "ruined"
        end
        info[name] = name ~= "error" and "ruined" or nil
      end
    end
    local ruined = new_client { on_request = ruin, on_response = ruin, on_retry = ruin,
      log = function(_, _, fields) ruin(fields) end }
    local value, _, response = ruined.ai.assistants.retrieve("a")
    assert.equal("a", value.id)
    assert.equal("number", type(response.timings.total))
    assert.is_nil(response.headers["x-added"])
    local requests = server:take()
    assert.equal(2, #requests)
    for _, request in ipairs(requests) do
      assert.equal("/v2/ai/assistants/a", request.path)
      assert.equal("Bearer " .. KEY, request:header("Authorization"))
      assert.is_nil((request:header("X-Added")))
    end
    ruined.close()
  end)

  it("may yield", function()
    local function pause(info) coroutine.yield(info.attempt) end
    local yielding = new_client { on_request = pause, on_response = pause, on_retry = pause,
      log = function(level) coroutine.yield(level) end }
    server:reply({ status = 503, headers = SOON }, {})
    local step, got = coroutine.wrap(function()
      assert(yielding.ai.assistants.retrieve("a"))
      return "end"
    end), {}
    repeat got[#got + 1] = step() until got[#got] == "end"
    assert.same({ 1, "debug", 1, "info", 1, "info", 2, "debug", 2, "info", "end" }, got)
    yielding.close()
  end)

  describe("that raise errors pass them to the caller:", function()
    local thrown = { "thrown" }

    local function raised_by(name, call)
      local ok, raised = pcall(call, { [name] = function() error(thrown) end })
      assert.is_false(ok)
      assert.equal(thrown, raised)
    end

    local function retrieve(opts) client.ai.assistants.retrieve("a", {}, opts) end

    it("on_request, before anything is sent", function()
      raised_by("on_request", retrieve)
      assert.equal(0, server:count())
    end)

    it("on_response, and the connection is kept", function()
      raised_by("on_response", retrieve)
      retrieve {}
      local requests = server:take()
      assert.equal(requests[1].connection, requests[2].connection)
    end)

    it("on_retry, without another attempt", function()
      server:default { status = 503, headers = SOON }
      raised_by("on_retry", retrieve)
      assert.equal(1, server:count())
    end)

    it("on_response of a stream, called with the header, and the rest is discarded", function()
      server:script { "read",
        { write = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n" }, "wait_close" }
      local info
      local ok = pcall(client.request, "GET", "/events", { stream = true,
        on_response = function(given)
          info = given
          error(thrown)
        end })
      assert.is_false(ok)
      assert.equal(200, info.status)
      assert.equal("text/event-stream", info.headers["Content-Type"])
      assert.is_nil(info.response_body_size)
      assert.is_true(info.timings.total > 0)
      collectgarbage()
      collectgarbage()
      server:await_end(1)
    end)
  end)
end)
