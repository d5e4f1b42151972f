-- Specs of the TeXML menu in the example for nginx: the emulator calls it, and follows its
-- documents.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local chat_page = require "spec.support.chat_page"
local core = require "telnyx.core"
local emulators = require "telnyx.emulator"
local perform = require "spec.support.perform"
local telnyx = require "telnyx"

local KEYS = telnyx.webhooks.key_pair()

local pool

setup(function() pool = core.pool { no_proxy = "*" } end)
teardown(function() pool:close() end)

describe("the TeXML menu", function()
  local page, emulator

  setup(function()
    emulator = assert(emulators.spawn { webhook_key = KEYS.private_key })
    page = chat_page.start {
      TELNYX_BASE_URL = emulator.url, TELNYX_API_KEY = "KEY0190",
      TELNYX_PUBLIC_KEY = KEYS.public_key, TELNYX_STREAM_TOKEN = "token-0190",
    }
  end)

  teardown(function()
    if page then page:stop() end
    emulator:stop()
  end)

  before_each(function() assert(emulator:reset()) end)

  -- Calls the menu, and returns the call once it has ended.
  local function place_call(inputs)
    assert(emulator:place_texml_call {
      url = page.url .. "/texml", inputs = inputs, status_callback = page.url .. "/texml/status",
    })
    return assert(nginx.await(function()
      local call = assert(emulator:texml_calls())[1]
      return call.status ~= "ringing" and call.status ~= "in-progress" and call
    end), page:log())
  end

  -- Returns the steps as lines: what the caller heard (its first two words) and did.
  local function lines_of(call)
    local lines = {}
    for _, step in ipairs(call.steps) do
      local detail = step.digits or step.speech or step.text and step.text:match("^%w+,? %w+")
      lines[#lines + 1] = step.element .. (detail and ": " .. detail or "")
    end
    assert.is_nil(call.problem)
    assert.equal("completed", call.status)
    return lines
  end

  it("takes keys", function()
    assert.same({ "Gather: 1", "Say: Harbour Inn", "Say: The reception", "Gather: 2",
      "Say: Harbour Inn", "Say: From the", "Gather", "Say: Harbour Inn" },
      lines_of(place_call { "1", "2" }))
  end)

  it("understands words", function()
    assert.same({ "Gather: When are you open?", "Say: Harbour Inn", "Say: The reception",
      "Gather: Directions, please", "Say: Harbour Inn", "Say: From the", "Gather",
      "Say: Harbour Inn" }, lines_of(place_call { "When are you open?", "Directions, please" }))
  end)

  it("asks once more after something unknown", function()
    assert.same({ "Gather: 9", "Say: Harbour Inn", "Say: Sorry, I", "Gather: Grüße & <Küsse>",
      "Say: Harbour Inn", "Say: Thank you", "Hangup" },
      lines_of(place_call { "9", "Grüße & <Küsse>" }))
  end)

  it("says goodbye to a caller who says nothing", function()
    assert.same({ "Gather", "Say: Harbour Inn", "Say: Thank you", "Hangup" },
      lines_of(place_call { "" }))
  end)

  it("can pass callers on to an assistant", function()
    assert(emulator:place_texml_call { url = page.url .. "/texml/talk", inputs = { "" } })
    local call = assert(nginx.await(function()
      local placed = assert(emulator:texml_calls())[1]
      return placed.status == "completed" and placed
    end), page:log())
    assert.equal("Connect", call.steps[1].element)
    local body = "CallSid=v3%3Aabc"
    local headers = telnyx.webhooks.sign(body, KEYS.private_key)
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    local _, _, document = perform(pool, { method = "POST", url = page.url .. "/texml/talk",
      body = body, headers = headers })
    local address = page.url:gsub("^http", "wss") .. "/calls/relay"
    assert.truthy(document:find(address, 1, true), document)
    assert.truthy(document:find('<Parameter name="token" value="token-0190"/>', 1, true), document)
  end)

  it("is told the progress of the call", function()
    place_call { "1" }
    assert.truthy(nginx.await(function()
      local count = 0
      for _, sent in ipairs(assert(emulator:webhooks())) do
        if sent.event_type == "texml.status" and sent.status == "delivered" then
          count = count + 1
        end
      end
      return count == 2
    end))
  end)

  it("responds to Telnyx only", function()
    local body = "CallSid=v3%3Aabc&Digits=1"
    local function post(path, headers)
      headers["Content-Type"] = "application/x-www-form-urlencoded"
      return perform(pool, { method = "POST", url = page.url .. path, body = body,
        headers = headers })
    end
    for _, path in ipairs { "/texml", "/texml/choice", "/texml/talk", "/texml/status" } do
      assert.equal(400, (post(path, {})))
      assert.equal(400, (post(path,
        telnyx.webhooks.sign(body, telnyx.webhooks.key_pair().private_key))))
    end
    local status, headers, document = post("/texml/choice",
      telnyx.webhooks.sign(body, KEYS.private_key))
    assert.equal(200, status)
    assert.equal("text/xml", headers["content-type"]:match("^[^;]+"))
    assert.truthy(document:find("The reception is open", 1, true))
  end)
end)
