-- Specs of webhook events: their names, examples for tests, and forms.

local bad_input = require "spec.support.bad_input"
local core = require "telnyx.core"
local telnyx = require "telnyx"

local webhooks = telnyx.webhooks
local pair = webhooks.key_pair()

local function unwrap(body, headers)
  for name, value in pairs(webhooks.sign(body, pair.private_key)) do headers[name] = value end
  return webhooks.unwrap(body, headers, pair.public_key)
end

describe("webhooks.events", function()
  it("lists the events in order", function()
    local events, known = webhooks.events(), {}
    for index, name in ipairs(events) do
      known[name] = true
      assert.is_true(index == 1 or events[index - 1] < name)
    end
    for _, name in ipairs { "call.answered", "call.hangup", "message.received", "fax.delivered" } do
      assert.is_true(known[name], name)
    end
  end)

  it("has an example of each, which round-trips", function()
    for _, name in ipairs(webhooks.events()) do
      local example = webhooks.example(name)
      local event = assert(unwrap(core.json_encode(example), {}))
      local data = event.data or event
      if data.event_type then assert.equal(name, data.event_type) end
      assert.same(example, event)
    end
  end)

  it("makes a new example each time", function()
    webhooks.example("call.answered").data.event_type = "changed"
    assert.equal("call.answered", webhooks.example("call.answered").data.event_type)
  end)

  it("has the fields of a call's event", function()
    local data = webhooks.example("call.answered").data
    assert.equal("event", data.record_type)
    assert.is_string(data.payload.call_control_id)
  end)

  bad_input.specs(it, {
    { "knows which there are", function() webhooks.example "call.awnsered" end,
      "bad argument 'event_type' to 'webhooks.example' (type of an event expected, got "
        .. "'call.awnsered': telnyx.webhooks.events() lists them)" },
  })
end)

describe("a form in a webhook", function()
  it("is decoded by its Content-Type", function()
    local event = assert(unwrap("CallSid=a%2Bb&CallStatus=in-progress&Empty=",
      { ["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8" }))
    assert.same({ CallSid = "a+b", CallStatus = "in-progress", Empty = "" }, event)
  end)

  it("is verified first", function()
    local event, err = webhooks.unwrap("CallSid=a",
      { ["content-type"] = "application/x-www-form-urlencoded" }, pair.public_key)
    assert.is_nil(event)
    assert.equal("missing_signature", err.code)
  end)

  it("without that type is not JSON", function()
    local event, err = unwrap("CallSid=a", {})
    assert.is_nil(event)
    assert.equal("bad_json", err.code)
  end)
end)
