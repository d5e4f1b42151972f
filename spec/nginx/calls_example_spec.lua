-- Specs of the telephone menu in the example for nginx: signed webhooks in, commands out.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local chat_page = require "spec.support.chat_page"
local cjson = require "cjson"
local core = require "telnyx.core"
local emulators = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"
local perform = require "spec.support.perform"
local telnyx = require "telnyx"

local KEYS = telnyx.webhooks.key_pair()

local pool

setup(function() pool = core.pool { no_proxy = "*" } end)
teardown(function() pool:close() end)

local function start(base_url)
  return chat_page.start {
    TELNYX_BASE_URL = base_url, TELNYX_API_KEY = "KEY0190", TELNYX_PUBLIC_KEY = KEYS.public_key,
  }
end

local function post(page, body, headers)
  headers["Content-Type"] = "application/json"
  return (perform(pool, {
    method = "POST", url = page.url .. "/webhooks/calls", body = body, headers = headers,
  }))
end

-- Sends an event as Telnyx does, and returns the status of the response.
local function send(page, id, event_type, payload)
  local body = cjson.encode { data = { id = id, event_type = event_type, payload = payload } }
  return post(page, body, telnyx.webhooks.sign(body, KEYS.private_key))
end

local INCOMING = { call_control_id = "call-1", direction = "incoming" }

describe("the telephone menu", function()
  local page, emulator

  setup(function()
    emulator = assert(emulators.spawn { webhook_key = KEYS.private_key })
    page = start(emulator.url)
  end)

  teardown(function()
    if page then page:stop() end
    emulator:stop()
  end)

  before_each(function()
    assert(emulator:reset())
    assert(emulator:clear_faults())
  end)

  -- Returns the events of the only call by name, once it has ended.
  local function events_of_call()
    local ended = nginx.await(function()
      local all = assert(emulator:webhooks())
      local last = all[#all]
      return last and last.event_type == "call.hangup" and last.status == "delivered" and all
    end)
    return assert(ended, page:log())
  end

  -- Returns the commands for it: a list of { name, body }.
  local function commands()
    local found = {}
    for _, request in ipairs(assert(emulator:requests())) do
      local name = request.path:match("/actions/([%w_]+)$")
      if name then found[#found + 1] = { name = name, body = cjson.decode(request.body) } end
    end
    return found
  end

  local function lines_of(all)
    local lines = {}
    for index, command in ipairs(all) do
      local words = command.body.payload
      lines[index] = command.name .. (words and ": " .. words:match("^%w+ %w+") or "")
    end
    return lines
  end

  local function state_of(command)
    return cjson.decode(core.base64_decode(command.body.client_state))
  end

  local function place_call(digits)
    assert(emulator:place_call { digits = digits, url = page.url .. "/webhooks/calls" })
    events_of_call()
    return commands()
  end

  it("answers the call, says the requested text, and hangs up", function()
    assert.same({
      "answer", "gather_using_speak: Harbour Inn", "speak: The reception",
      "gather_using_speak: Harbour Inn", "speak: From the", "gather_using_speak: Harbour Inn",
      "gather_using_speak: Harbour Inn", "speak: Thank you", "hangup",
    }, lines_of(place_call "12"))
  end)

  it("asks once more after an unknown key", function()
    local all = place_call "9"
    assert.same({ "answer", "gather_using_speak: Harbour Inn", "gather_using_speak: Harbour Inn",
      "speak: Thank you", "hangup" }, lines_of(all))
    assert.same({ step = "menu", try = 1 }, state_of(all[2]))
    assert.same({ step = "menu", try = 2 }, state_of(all[3]))
    assert.same({ step = "goodbye" }, state_of(all[4]))
  end)

  it("derives a command's id from the event that caused it", function()
    local types = {}
    local all = place_call "1"
    for _, event in ipairs(assert(emulator:webhooks())) do types[event.id] = event.event_type end
    assert.equal("call.initiated", types[all[1].body.command_id])
    assert.equal("call.answered", types[all[2].body.command_id])
    assert.equal("call.gather.ended", types[all[3].body.command_id])
    assert.equal("call.speak.ended", types[all[#all].body.command_id])
  end)

  it("handles outgoing calls", function()
    local output = interpreter.run("-e", ([[
      local telnyx = require "telnyx"
      arg = { [0] = "dial.lua", "+15550100009", %q }
      local client = telnyx.new { base_url = %q, api_key = "any" }
      telnyx.calls = client.calls
      dofile "examples/openresty/dial.lua"
    ]]):format(page.url, emulator.url))
    assert.matches("^calling %+15550100009: v3:", output)
    events_of_call()
    assert.same({ "gather_using_speak: Harbour Inn", "gather_using_speak: Harbour Inn",
      "speak: Thank you", "hangup" }, lines_of(commands()))
  end)

  -- The command was executed, but its response was lost; the second copy has no effect.
  it("sends a command again if its response is lost", function()
    assert(emulator:fault { path = "/calls/[^/]+/actions/answer", cut = 5 })
    place_call ""
    local answers
    assert.truthy(nginx.await(function()
      answers = {}
      for _, command in ipairs(commands()) do
        if command.name == "answer" then answers[#answers + 1] = command.body.command_id end
      end
      return #answers == 2
    end))
    assert.equal(answers[1], answers[2])
    local answered = 0
    for _, event in ipairs(assert(emulator:webhooks())) do
      if event.event_type == "call.answered" then answered = answered + 1 end
    end
    assert.equal(1, answered)
  end)

  it("acts once on a repeated event", function()
    assert.equal(204, send(page, "event-1", "call.initiated", INCOMING))
    assert.equal(204, send(page, "event-1", "call.initiated", INCOMING))
    assert.equal(204, send(page, "event-2", "call.answered", INCOMING))
    assert.truthy(nginx.await(function()
      local seen = {}
      for _, command in ipairs(commands()) do seen[command.name] = true end
      return seen.answer and seen.gather_using_speak
    end))
    assert.equal(2, #commands())
  end)

  it("ignores events that require nothing", function()
    assert.equal(204, send(page, "event-3", "call.initiated",
      { call_control_id = "call-1", direction = "outgoing" }))
    assert.equal(204, send(page, "event-4", "call.speak.started", INCOMING))
    assert.equal(204, send(page, "event-5", "call.speak.ended",
      { call_control_id = "call-1", client_state = "not base64" }))
    assert.equal(204, send(page, "event-6", "call.gather.ended",
      { call_control_id = "call-1", status = "call_hangup", digits = "1" }))
    assert.equal(204, send(page, "event-7", "call.answered", INCOMING))
    assert.truthy(nginx.await(function() return #commands() > 0 end))
    assert.same({ "gather_using_speak: Harbour Inn" }, lines_of(commands()))
  end)

  it("accepts events only from Telnyx", function()
    local body = cjson.encode {
      data = { id = "event-8", event_type = "call.initiated", payload = INCOMING },
    }
    assert.equal(400, post(page, body, {}))
    local headers = telnyx.webhooks.sign(body, telnyx.webhooks.key_pair().private_key)
    assert.equal(400, post(page, body, headers))
    assert.equal(204, send(page, "event-9", "call.answered", INCOMING))
    assert.truthy(nginx.await(function() return #commands() > 0 end))
    assert.same({ "gather_using_speak: Harbour Inn" }, lines_of(commands()))
  end)

  it("logs errors", function()
    assert.equal(204, send(page, "event-10", "call.initiated", INCOMING))
    assert.truthy(nginx.await(function()
      return page:log():find("telnyx calls.actions.answer: 404", 1, true)
    end))
  end)
end)

describe("the telephone menu with a slow API", function()
  local server = fixture.server()
  local page

  setup(function() page = start(server.url .. "/v2") end)

  teardown(function() if page then page:stop() end end)

  -- The two workers could not respond to a third webhook if commands blocked them.
  it("responds at once, and does not block others", function()
    local reply = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'
    for number = 1, 6 do
      server:script { "read", "hold", { write = reply } }
      assert.equal(204, send(page, "slow-" .. number, "call.initiated", INCOMING))
      -- If this waited for the command, it would reach its timeout and be sent again.
      if number == 1 then assert.is_true(#server:requests() <= 1) end
    end
    -- Webhooks that wait long may be sent again.
    local function distinct()
      local ids, count = {}, 0
      for _, request in ipairs(server:requests()) do
        assert.equal("/v2/calls/call-1/actions/answer", request.path)
        local id = cjson.decode(request.body).command_id
        if not ids[id] then count = count + 1 end
        ids[id] = true
      end
      return count
    end
    assert.truthy(nginx.await(function() return distinct() == 6 end))
    assert.equal(200, (perform(pool, { method = "GET", url = page.url .. "/" })))
    server:release()
  end)
end)
