-- Specs of failures during a request: the error of each, and the number of attempts, which the
-- server counts.

local blocking = require "telnyx.driver.blocking"
local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local PARTIAL = { write = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"id\":" }
local BAD_CHUNK = { write = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n" }

describe("a failure during a request", function()
  local server = fixture.server()
  local client
  local sleep = blocking.sleep

  before_each(function()
    blocking.sleep = function() end
    client = fixture.closing(telnyx.new { base_url = server.url, api_key = "KEY", timeout = 10 })
  end)

  after_each(function() blocking.sleep = sleep end)

  local function get(opts) return client.ai.assistants.retrieve("a", nil, opts) end
  local function create(opts)
    return client.ai.assistants.create({ name = "n", instructions = "i" }, opts)
  end
  local function update(opts) return client.ai.assistants.update("a", { name = "n" }, opts) end

  -- Name; steps of a connection; sent; kind; part of the message.
  local FAILURES = {
    { "a connection that is closed without a response", { "read", "close" }, "maybe", "connection",
      "connection failed: " },
    { "a connection that is reset", { "reset" }, "maybe", "connection",
      "connection failed: " },
    { "half a status line", { "read", { write = "HTTP/1." }, "close" }, "maybe", "connection",
      "connection failed: " },
    { "an answer that is no HTTP", { "read", { write = "220 smtp ready\r\n" }, "close" }, "maybe",
      "connection", "connection failed: " },
    { "half a body", { "read", PARTIAL, "close" }, true, "connection", "connection failed: " },
    { "half a body and a reset", { PARTIAL, "reset" }, true, "connection",
      "connection failed: " },
    { "a broken chunk", { "read", BAD_CHUNK, "close" }, true, "connection",
      "connection failed: " },
  }

  for _, case in ipairs(FAILURES) do
    local name, steps, sent, kind, words = case[1], case[2], case[3], case[4], case[5]
    local before

    -- one connection for each attempt
    local function assert_failed(count, value, err, response)
      assert.is_nil(value)
      assert.is_nil(response)
      assert.equal(count, #server:connections() - before)
      assert.equal(count, err.attempts)
      assert.equal(kind, err.kind)
      assert.equal("APIConnectionError", err.name)
      assert.equal(sent, err.sent)
      assert.is_nil(err.status)
      assert.truthy(tostring(err):find(words, 1, true), tostring(err))
    end

    describe("which is " .. name, function()
      before_each(function()
        server:script(steps, steps, steps, steps)
        before = #server:connections()
      end)

      it("is tried three times for GET", function() assert_failed(3, get()) end)

      it("is tried three times for POST with a key", function()
        assert_failed(3, create())
        local keys = {}
        for _, request in ipairs(server:requests()) do
          keys[#keys + 1] = request:header("idempotency-key")
          assert.equal(keys[1], keys[#keys])
        end
      end)

      it("is tried once for any other POST", function() assert_failed(1, update()) end)

      it("is tried once with max_retries = 0", function()
        assert_failed(1, get { max_retries = 0 })
      end)
    end)
  end

  it("is recovered by another attempt", function()
    server:script({ "read", "close" }, { "read", PARTIAL, "close" })
    server:default { body = '{"id":"a"}' }
    local assistant, err, response = get()
    assert.is_nil(err)
    assert.equal("a", assistant.id)
    assert.equal(3, response.attempts)
    assert.equal(3, server:count())
  end)

  describe("when no server listens", function()
    before_each(function()
      client = fixture.closing(telnyx.new { base_url = servers.closed_url(), api_key = "KEY" })
    end)

    it("is tried three times, even for POST, since nothing can have arrived", function()
      for _, call in ipairs { get, create, update } do
        local value, err = call()
        assert.is_nil(value)
        assert.equal("connection", err.kind)
        assert.is_false(err.sent)
        assert.equal(3, err.attempts)
        assert.truthy(tostring(err):find("^telnyx ai%.assistants%.%w+: connection failed: .*"
          .. "%(3 attempts%)$"))
      end
    end)
  end)

  it("is a connection error for a host that does not exist", function()
    client = fixture.closing(telnyx.new {
      base_url = "https://host.invalid", api_key = "KEY", max_retries = 0,
    })
    local _, err = update()
    assert.equal("connection", err.kind)
    assert.is_false(err.sent)
  end)

  describe("on a kept connection", function()
    it("is avoided when the server closed it while it was idle", function()
      server:script({ "read", { reply = {} }, "close" })
      assert(get())
      local first = server:last().connection
      server:await_end(first)
      assert(update())
      assert.equal(2, server:count())
      assert.not_equal(first, server:last().connection)
    end)

    it("is reported for POST when the connection dies with the request", function()
      server:script({ "read", { reply = {} }, "read", "close" })
      assert(get())
      local value, err = update()
      assert.is_nil(value)
      assert.equal("maybe", err.sent)
      assert.equal(2, server:count())
    end)

    it("is recovered for GET when the connection dies with the request", function()
      server:script({ "read", { reply = {} }, "read", "close" })
      assert(get())
      assert(get())
      assert.equal(3, server:count())
    end)
  end)

  describe("by a timeout", function()
    local function assert_timeout(count, sent, value, err)
      assert.is_nil(value)
      assert.equal("timeout", err.kind)
      assert.equal("APITimeoutError", err.name)
      assert.equal(sent, err.sent)
      assert.equal(count, err.attempts)
      assert.truthy(tostring(err):find("timed out: ", 1, true))
    end

    -- Makes calls whose attempts all end in these steps, until so many have reached the server in
    -- time.
    local function time_out(count, call, steps)
      local value, err
      in_time(0.1, function(seconds)
        server:reset():script(steps, steps, steps, steps)
        value, err = call { timeout = seconds }
        return server:count() >= count
      end)
      assert.equal(count, server:count())
      return value, err
    end

    local SILENT = { "read", "wait_close" }

    it("is tried three times for GET and POST with a key", function()
      assert_timeout(3, "maybe", time_out(3, get, SILENT))
      assert_timeout(3, "maybe", time_out(3, create, SILENT))
    end)

    it("is tried once for any other POST", function()
      assert_timeout(1, "maybe", time_out(1, update, SILENT))
    end)

    it("happens in the middle of a body as well", function()
      local value, err
      in_time(0.1, function(seconds)
        server:reset():script { "read", PARTIAL, "wait_close" }
        value, err = update { timeout = seconds }
        return err.sent == true
      end)
      assert_timeout(1, true, value, err)
      assert.equal(1, server:count())
    end)

    it("is tried three times when no connection is made, even for POST", function()
      local secure = servers.start { tls = true }
      secure:script({ "no_tls", "hold" }, { "no_tls", "hold" }, { "no_tls", "hold" })
      client = fixture.closing(telnyx.new {
        base_url = secure.url, api_key = "KEY", connect_timeout = 0.1,
      })
      local begun = core.now()
      assert_timeout(3, false, update { timeout = 60 })
      assert.is_true(core.now() - begun < 60)
      secure:stop()
    end)

    it("does not happen while a response arrives in time", function()
      server:reset():script({ "read", { drip = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}",
        pause = 0.001 }, "close" })
      assert.same({}, assert(get { timeout = 10 }))
    end)
  end)

  describe("before a deadline", function()
    -- The time that a silent server would take without the deadline.
    local LONG = 60

    before_each(function()
      blocking.sleep = sleep
      client = fixture.closing(telnyx.new {
        base_url = server.url, api_key = "KEY", timeout = LONG,
      })
    end)

    local function timed(call, opts)
      local begun = core.now()
      local value, err, response = call(opts)
      return core.now() - begun, value, err, response
    end

    it("ends an attempt that takes too long, without a retry", function()
      server:script({ "read", "wait_close" })
      local taken, value, err = timed(get, { deadline = 0.3 })
      assert.is_nil(value)
      assert.equal("timeout", err.kind)
      assert.equal(1, err.attempts)
      assert.is_true(taken >= 0.25 and taken < LONG, taken)
    end)

    it("bounds all attempts and pauses together", function()
      server:default { status = 503, headers = { ["retry-after-ms"] = "20" } }
      in_time(0.4, function(seconds)
        server:take()
        local taken, value, err = timed(get, { deadline = seconds, max_retries = 100000 })
        assert.is_nil(value)
        assert.is_true(taken < LONG, taken)
        -- unknown for the last attempt
        assert.is_true(server:count() == err.attempts or err.kind == "timeout"
          and server:count() == err.attempts - 1)
        return err.attempts > 2
      end)
    end)

    it("skips a pause that would exceed it", function()
      server:default { status = 500, headers = { ["retry-after-ms"] = "50000" } }
      local taken, value, err = timed(get, { deadline = 40 })
      assert.is_nil(value)
      assert.equal(1, err.attempts)
      assert.equal(500, err.status)
      assert.is_true(taken < 40, taken)
    end)

    it("limits the timeout of each attempt", function()
      local silent = { "read", "wait_close" }
      in_time(0.5, function(seconds)
        server:reset()
        server:reply({ status = 500, headers = { ["retry-after-ms"] = "100" }, close = true })
          :script({ "serve" }, silent, silent)
        local taken, value, err = timed(get, { deadline = seconds })
        assert.is_nil(value)
        assert.equal("timeout", err.kind)
        assert.is_true(err.attempts <= 2)
        assert.is_true(taken < LONG, taken)
        return err.attempts == 2
      end)
    end)

    it("is also an option of the client, applied to each call separately", function()
      client = fixture.closing(telnyx.new {
        base_url = server.url, api_key = "KEY", timeout = LONG,
        deadline = 0.2,
      })
      local silent = { "read", "wait_close" }
      server:script(silent, silent, silent)
      for _ = 1, 3 do
        local taken, value, err = timed(get)
        assert.is_nil(value)
        assert.equal("timeout", err.kind)
        assert.is_true(taken >= 0.15 and taken < LONG, taken)
      end
    end)
  end)

  describe("that is not retried", function()
    it("is a body that is too long", function()
      server:default { body = ("x"):rep(1000) }
      local value, err = get { max_response_bytes = 999 }
      assert.is_nil(value)
      assert.equal("decode", err.kind)
      assert.equal("APIResponseValidationError", err.name)
      assert.equal(1, server:count())
      assert.equal(1, err.attempts)
      assert.is_true(err.sent)
      assert.equal("telnyx ai.assistants.retrieve: the response cannot be used: the body is longer "
        .. "than 'max_response_bytes' allows", tostring(err))
    end)

    it("is a body without end", function()
      server:script({ "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
        { write = ("x"):rep(65536), times = math.huge } })
      local _, err = get { max_response_bytes = 1000000 }
      assert.equal("decode", err.kind)
      assert.equal(1, server:count())
    end)

    it("is a header that is too long", function()
      server:script({ "read", { write = "HTTP/1.1 200 OK\r\n" },
        { write = "x-filler: " .. ("x"):rep(1000) .. "\r\n", times = math.huge } })
      local _, err = get()
      assert.equal("decode", err.kind)
      assert.equal(1, server:count())
    end)

    it("is a body that does not match its content coding", function()
      server:default { headers = { ["content-encoding"] = "gzip" }, body = "not gzip at all" }
      local _, err = get()
      assert.equal("decode", err.kind)
      assert.equal(1, server:count())
    end)

    it("is a redirect loop", function()
      server:default { status = 302, headers = { location = "/again" } }
      local _, err = get { max_redirects = 3 }
      assert.equal("api", err.kind)
      assert.equal(302, err.status)
      assert.equal(4, server:count())
      assert.equal(1, err.attempts)
    end)
  end)
end)
