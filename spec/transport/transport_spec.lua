-- Specs of custom transports: one function that sends requests in place of libcurl.

local blocking = require "telnyx.driver.blocking"
local scripted = require "spec.support.script"
local telnyx = require "telnyx"

local function client_of(transport, opts)
  local given = { transport = transport, api_key = "KEY" }
  for name, value in pairs(opts or {}) do given[name] = value end
  return telnyx.new(given)
end

describe("a transport", function()
  it("receives method, URL, headers, body and timeouts", function()
    local transport, requests = scripted { { body = '{"id":"a"}' } }
    local client = client_of(transport, { timeout = 7, connect_timeout = 2 })
    client.ai.assistants.create({ name = "n", instructions = "i" },
      { idempotency_key = "k-1", query = { a = "b c" } })
    local request = requests[1]
    assert.equal("POST", request.method)
    assert.equal("https://api.telnyx.com/v2/ai/assistants?a=b%20c", request.url)
    assert.equal(7, request.timeout)
    assert.equal(2, request.connect_timeout)
    assert.equal("Bearer KEY", request.headers.Authorization)
    assert.equal("application/json", request.headers["Content-Type"])
    assert.equal("k-1", request.headers["Idempotency-Key"])
    assert.truthy(request.body == '{"name":"n","instructions":"i"}'
      or request.body == '{"instructions":"i","name":"n"}')
  end)

  it("receives the name of the operation", function()
    local transport, requests = scripted { otherwise = { body = "{}" } }
    local client = client_of(transport)
    assert(client.ai.assistants.versions.list("a"))
    assert(client.request("GET", "/ai/models"))
    assert.equal("ai.assistants.versions.list", requests[1].operation)
    assert.equal("request", requests[2].operation)
  end)

  it("receives the rest of the deadline as the timeout", function()
    local transport, requests = scripted {
      { status = 500, headers = { ["retry-after-ms"] = "20" } }, { body = "{}" } }
    local client = client_of(transport)
    assert(client.ai.assistants.list(nil, { deadline = 30 }))
    assert.is_true(requests[1].timeout <= 30 and requests[1].timeout > 20)
    assert.is_true(requests[2].timeout < requests[1].timeout - 0.01)
    transport, requests = scripted { { body = "{}" } }
    assert(client_of(transport).ai.assistants.list(nil, { deadline = 300, timeout = 2 }))
    assert.equal(2, requests[1].timeout)
  end)

  it("may change its arguments without affecting later requests", function()
    local seen = {}
    local client = client_of(function(request)
      seen[#seen + 1] = request.headers.Accept
      for name in pairs(request.headers) do request.headers[name] = nil end
      request.url, request.method = nil, nil
      return { status = #seen < 3 and 500 or 200, headers = { ["retry-after-ms"] = "1" } }
    end)
    assert(client.ai.assistants.list())
    assert(client.ai.assistants.list())
    assert.same({ "application/json", "application/json", "application/json", "application/json" },
      seen)
  end)

  it("may return headers in any case, with numbers and lists as values, or none", function()
    local client = client_of((scripted {
      { headers = { ["X-REQUEST-ID"] = "r", ["x-count"] = 5, ["X-List"] = { "a", "b" } } },
      {} }))
    local _, _, response = client.ai.assistants.list()
    assert.equal("r", response.request_id)
    assert.equal("5", response.headers["X-Count"])
    assert.equal("a, b", response.headers["x-list"])
    local value
    value, _, response = client.ai.assistants.retrieve "a"
    assert.is_true(value)
    assert.is_nil(response.request_id)
    assert.equal("", response.body)
  end)

  it("may return timings", function()
    local client = client_of(function() return { status = 200, timings = { total = 1 } } end)
    local _, _, response = client.ai.assistants.list()
    assert.same({ total = 1 }, response.timings)
    client = client_of(function() return { status = 200 } end)
    _, _, response = client.ai.assistants.list()
    assert.is_nil(response.timings)
  end)

  describe("that fails", function()
    local sleep = blocking.sleep
    setup(function() blocking.sleep = function() end end)
    teardown(function() blocking.sleep = sleep end)

    local CASES = {
      -- its results; kind, sent and attempts of a GET; attempts of a POST without a key
      { { "connection", "refused", false }, "connection", false, 2, 2 },
      { { "connection", "reset", "maybe" }, "connection", "maybe", 2, 1 },
      { { "connection", "reset" }, "connection", "maybe", 2, 1 },
      { { "timeout", "slow", false }, "timeout", false, 2, 2 },
      { { "timeout", "slow", true }, "timeout", true, 2, 1 },
      { { "timeout" }, "timeout", "maybe", 2, 1 },
      { { "tls", "self-signed", false }, "connection", false, 1, 1 },
      { { "limit", "long", true }, "decode", true, 1, 1 },
      { { "decode", "gzip", true }, "decode", true, 1, 1 },
      { { "config", "no file", false }, "config", false, 1, 1 },
      { { "cancelled", "by you", false }, "cancelled", false, 1, 1 },
      { { "connection refused" }, "connection", "maybe", 2, 1 },
      { { "closed", "by peer", false }, "connection", false, 2, 2 },
    }
    for _, case in ipairs(CASES) do
      it(("with %s: %s"):format(case[1][1], tostring(case[1][2])), function()
        for index, call in ipairs {
          function(client) return client.ai.assistants.list() end,
          function(client) return client.ai.assistants.update("a", { name = "n" }) end,
        } do
          local transport, requests = scripted { otherwise = case[1] }
          local value, err = call(client_of(transport, { max_retries = 1 }))
          assert.is_nil(value)
          assert.equal(case[2], err.kind)
          assert.equal(case[3], err.sent)
          assert.equal(case[3 + index], #requests)
          assert.equal(case[3 + index], err.attempts)
          local words = case[1][2] or case[1][1]
          if words == "timeout" then words = "timed out: no reason given" end
          assert.truthy(tostring(err):find(words, 1, true), tostring(err))
        end
      end)
    end

    it("without a message", function()
      local client = client_of(function() end, { max_retries = 0 })
      local value, err = client.ai.assistants.list()
      assert.is_nil(value)
      assert.equal("telnyx ai.assistants.list: connection failed: no reason given", tostring(err))
    end)
  end)

  describe("that returns invalid values", function()
    local CASES = {
      { 200, "table expected, got number" },
      { "{}", "table expected, got string" },
      { true, "table expected, got boolean" },
      { {}, "'status': number expected, got nil" },
      { { status = "200" }, "'status': number expected, got string" },
      { { status = 200, body = {} }, "'body': string or function expected, got table" },
      { { status = 200, headers = "a: b" }, "'headers': table expected, got string" },
    }
    for _, case in ipairs(CASES) do
      it("gets an error: " .. case[2], function()
        local client = client_of(function() return case[1] end)
        local ok, message = pcall(client.ai.assistants.list)
        assert.is_false(ok)
        assert.truthy(message:find(("bad result of 'transport' (%s)"):format(case[2]), 1, true),
          message)
      end)
    end

    it("passes its errors on", function()
      local client = client_of(function() error({ mine = true }) end)
      local ok, raised = pcall(client.ai.assistants.list)
      assert.is_false(ok)
      assert.is_true(raised.mine)
    end)
  end)

  describe("with its own clock", function()
    local now, slept, sent, client

    before_each(function()
      now, slept, sent = 100, {}, {}
      client = client_of({
        send = function(request)
          sent[#sent + 1] = request.timeout
          return { status = 503, headers = { ["retry-after"] = "20" } }
        end,
        sleep = function(seconds)
          slept[#slept + 1] = seconds
          now = now + seconds
        end,
        now = function() return now end,
      }, { max_retries = 5 })
    end)

    it("uses it for pauses, as do derived clients", function()
      local _, err = client.with { max_retries = 2 }.ai.assistants.list()
      assert.equal(503, err.status)
      assert.same({ 20, 20 }, slept)
    end)

    it("uses it for deadlines", function()
      local _, err = client.ai.assistants.list(nil, { deadline = 50 })
      assert.equal(3, err.attempts)
      assert.same({ 20, 20 }, slept)
      assert.same({ 50, 30, 10 }, sent)
    end)
  end)

  it("may use the system's clock for pauses", function()
    local transport, requests = scripted { { status = 500, headers = { ["retry-after-ms"] = "1" } },
      { body = "{}" } }
    assert(client_of({ send = transport }).ai.assistants.list(nil, { deadline = 5 }))
    assert.equal(2, #requests)
  end)

  it("is shared by derived clients, and closed with them", function()
    local transport, requests = scripted { otherwise = { body = "{}" } }
    local client = client_of(transport)
    local derived = client.with { api_key = "OTHER" }
    assert(derived.ai.assistants.list())
    assert.equal("Bearer OTHER", requests[1].headers.Authorization)
    client.close()
    local ok, message = pcall(derived.ai.assistants.list)
    assert.is_false(ok)
    assert.truthy(message:find("attempt to use a closed client", 1, true))
    assert.equal(1, #requests)
  end)
end)
