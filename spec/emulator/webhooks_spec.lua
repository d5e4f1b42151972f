-- Specs of the emulator's webhooks, received on a real socket and verified.

local telnyx = require "telnyx"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

local core = require "telnyx.core"
local json = require "telnyx.emulator.json"

local KEYS = telnyx.webhooks.key_pair()

local receiver = fixture.server()
local server, client

local function wait_until(condition)
  local deadline = core.now() + 30
  while not condition() do
    assert(core.now() < deadline, "nothing came of it in 30 seconds")
    core.sleep(0.01)
  end
end

-- Returns the requests of the receiver, once there are so many.
local function received(count)
  wait_until(function() return receiver:count() >= count end)
  return receiver:requests()
end

local function last_webhook(status)
  local last
  wait_until(function()
    local all = assert(server:webhooks())
    last = all[#all]
    return last and last.status == status
  end)
  return last
end

local function event_of(request)
  return assert(telnyx.webhooks.unwrap(request.body, request.headers, server.public_key))
end

setup(function()
  server = assert(emulator.spawn {
    webhook_url = receiver.url .. "/hooks?a=b", webhook_key = KEYS.private_key, run_seconds = 60,
  })
  client = telnyx.new { base_url = server.url, api_key = "any" }
end)

teardown(function()
  client.close()
  server:stop()
end)

before_each(function() assert(server:reset()) end)

describe("a webhook of the emulator", function()
  it("has Telnyx's format and signature", function()
    local sent = assert(server:send_webhook {
      event_type = "message.received", payload = { text = "Grüße", to = { "+1" } },
    })
    local request = received(1)[1]
    assert.equal("POST", request.method)
    assert.equal("/hooks?a=b", request.target)
    assert.equal("application/json", request:header "content-type")
    assert.is_nil(request:header "expect")
    local event = event_of(request)
    assert.equal(sent.id, event.data.id)
    assert.equal("event", event.data.record_type)
    assert.equal("message.received", event.data.event_type)
    assert.same({ text = "Grüße", to = { "+1" } }, event.data.payload)
    assert.matches("^%d%d%d%d%-%d%d%-%d%dT%d%d:%d%d:%d%d%.%d%d%dZ$", event.data.occurred_at)
    assert.same({ attempt = 1, delivered_to = receiver.url .. "/hooks?a=b" }, event.meta)
    local shown = last_webhook "delivered"
    assert.same({ sent.id, "message.received", 1, 200 },
      { shown.id, shown.event_type, shown.attempts, shown.answer })
  end)

  it("is signed with the given key", function()
    assert.equal(KEYS.public_key, server.public_key)
    assert(server:send_webhook { event_type = "a.b" })
    local request = received(1)[1]
    local ok, err = telnyx.webhooks.verify(request.body .. " ", request.headers, KEYS.public_key)
    assert.is_nil(ok)
    assert.equal("signature_mismatch", err.code)
  end)

  it("has a time of its own, which tells the order of events", function()
    local ids, times = {}, {}
    for i = 1, 10 do ids[i] = assert(server:send_webhook { event_type = "a.b" }).id end
    for _, request in ipairs(received(10)) do
      local data = event_of(request).data
      times[data.id] = data.occurred_at
    end
    for i = 2, 10 do assert.is_true(times[ids[i - 1]] < times[ids[i]]) end
  end)

  it("may be long", function()
    local text = ("0123456789"):rep(20000)
    assert(server:send_webhook { event_type = "a.b", payload = { text = text } })
    assert.equal(text, event_of(received(1)[1]).data.payload.text)
  end)

  it("reports the end of a test run", function()
    local assistant = assert(client.ai.assistants.create { name = "A", instructions = "Be brief." })
    local test = assert(client.ai.assistants.tests.create {
      name = "t", destination = assistant.id, instructions = "Ask.",
      rubric = { { name = "r", criteria = "c" } },
    })
    local run = assert(client.ai.assistants.tests.runs.trigger(test.test_id))
    assert.equal("pending", last_webhook("pending").status)
    assert.equal(0, receiver:count())
    assert(server:advance(60))
    local event = event_of(received(1)[1])
    assert.equal("call.conversation.ended", event.data.event_type)
    run = assert(client.ai.assistants.tests.runs.retrieve {
      test_id = test.test_id, run_id = run.run_id })
    assert.same({ assistant_id = assistant.id, conversation_id = run.conversation_id,
      duration_sec = 60 }, event.data.payload)
    assert.equal(run.completed_at, event.data.occurred_at)
    last_webhook "delivered"
  end)

  it("is sent again until it is received", function()
    receiver:reply({ status = 500 }, { status = 302, headers = { location = receiver.url } })
    assert(server:send_webhook { event_type = "a.b" })
    local requests, ids = received(3), {}
    for attempt, request in ipairs(requests) do
      assert.equal("/hooks?a=b", request.target)
      local event = event_of(request)
      assert.equal(attempt, event.meta.attempt)
      ids[event.data.id] = true
    end
    local only = next(ids)
    assert.is_nil(next(ids, only))
    local shown = last_webhook "delivered"
    assert.same({ 3, 200 }, { shown.attempts, shown.answer })
  end)

  it("is abandoned after three attempts", function()
    receiver:default { status = 503 }
    assert(server:send_webhook { event_type = "a.b" })
    local failed = last_webhook "failed"
    assert.same({ 3, 503 }, { failed.attempts, failed.answer })
    assert.equal(3, receiver:count())
  end)

  it("may fail to connect, or reach a receiver without HTTP", function()
    assert(server:send_webhook { event_type = "a.b", url = servers.closed_url() })
    assert.is_string(last_webhook("failed").error)
    local script = { "read", { write = "nonsense\r\n\r\n" }, "close" }
    receiver:script(script, script, script)
    assert(server:send_webhook { event_type = "a.b" })
    assert.is_string(last_webhook("failed").error)
    assert.is_table(client.ai.assistants.list())
  end)

  it("is sent to this machine only", function()
    for _, url in ipairs { "http://192.0.2.1/", "https://example.com/", "http://127.0.0.1.nip.io/",
      "http://localhost@192.0.2.1/", "file:///etc/passwd", "127.0.0.1" } do
      local sent, err = server:send_webhook { event_type = "a.b", url = url }
      assert.is_nil(sent)
      assert.matches("422", err)
    end
    assert.same({}, server:webhooks())
    local _, err = emulator.spawn { webhook_url = "https://example.com/" }
    assert.matches("'example.com' is not this machine: set webhook_remote", err, 1, true)
    local other = assert(emulator.spawn {
      webhook_url = "https://example.com/", webhook_remote = true })
    other:stop()
  end)

  it("requires a type", function()
    local sent, err = server:send_webhook { payload = {} }
    assert.is_nil(sent)
    assert.matches("event_type", err)
  end)

  it("is listed by the control surface, with the key", function()
    local pool = core.pool { no_proxy = "*" }
    local status, _, body = perform(pool, { method = "GET",
      url = server.origin .. "/_emulator/webhooks" })
    pool:close()
    assert.equal(200, status)
    local shown = json.decode(body)
    assert.equal(KEYS.public_key, shown.public_key)
    assert.equal(receiver.url .. "/hooks?a=b", shown.url)
    assert.is_nil(body:find(KEYS.private_key, 1, true))
  end)
end)

describe("an emulator", function()
  it("creates its own key", function()
    local own = assert(emulator.spawn { webhook_url = receiver.url })
    assert(own:send_webhook { event_type = "a.b" })
    local request = received(1)[1]
    assert.is_true(telnyx.webhooks.verify(request.body, request.headers, own.public_key))
    assert.are_not.equal(KEYS.public_key, own.public_key)
    own:stop()
  end)

  it("delivers from the caller's process, and leaks nothing", function()
    local pipe = assert(io.popen(("tools/lua $(tools/lua-config emulator) -e %s"):format(
      interpreter.quote(([[
        local cq = require("cqueues").new()
        local own = assert(require("telnyx.emulator").new { webhook_url = %q, cq = cq })
        assert(own:listen())
        print(own.public_key)
        local delivery = own.app.webhooks:add { event_type = "a.b" }
        for _ = 1, 1000 do
          if delivery.status ~= "pending" then break end
          assert(own:step(0.01))
        end
        own:close()
        print(delivery.status, cq:loop(5), cq:empty())
      ]]):format(receiver.url)))))
    local public_key = pipe:read("*l")
    assert.equal("delivered\ttrue\ttrue\n", pipe:read("*a"))
    pipe:close()
    local request = received(1)[1]
    assert.is_true(telnyx.webhooks.verify(request.body, request.headers, public_key))
  end)

  it("requires a valid key", function()
    local none, err = emulator.spawn { webhook_key = "c2VjcmV0" }
    assert.is_nil(none)
    assert.matches("webhook_key: base64 of 32 bytes expected", err, 1, true)
    assert.is_nil(err:find("c2VjcmV0", 1, true))
  end)

  it("sends none without a URL", function()
    local silent = assert(emulator.spawn())
    assert.is_nil(silent.public_key)
    local sent, err = silent:send_webhook { event_type = "a.b", url = receiver.url }
    assert.is_nil(sent)
    assert.matches("started without webhook_url", err)
    silent:stop()
  end)
end)
