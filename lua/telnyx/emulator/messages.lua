-- Messages: not really sent, but reported as delivered by webhooks.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local messages = {}

local BODY = {
  to = "string!",
  from = "string",
  media_urls = { "array", items = "string" },
  messaging_profile_id = "string",
  subject = "string",
  text = "string",
  webhook_url = "string",
}

-- The events that follow at once after a message was accepted.
local EVENTS = { { "message.sent", "sent" }, { "message.finalized", "delivered" } }

-- Returns a message with a delivery status.
local function show(message, status)
  local shown = {}
  for name, value in pairs(message) do shown[name] = value end
  shown.to = json.array { { phone_number = message.to[1].phone_number, status = status } }
  return shown
end

local function media_of(urls)
  local media = json.array()
  for i, address in ipairs(json.is_array(urls) and urls or {}) do media[i] = { url = address } end
  return media
end

local function given(value)
  return type(value) == "string" and value ~= "" and value or nil
end

local function send(app, body)
  local from, words, media = given(body.from), given(body.text), media_of(body.media_urls)
  if not from and not given(body.messaging_profile_id) then
    return errors.bad_request("A number to send from is needed, or a messaging profile.",
      "/body/from")
  elseif not words and #media == 0 then
    return errors.bad_request("A message has a text or media.", "/body/text")
  end
  local now = app:timestamp()
  local message = app.store.messages:add {
    id = text.uuid(), record_type = "message", direction = "outbound",
    type = #media > 0 and "MMS" or "SMS", messaging_profile_id = given(body.messaging_profile_id),
    from = { phone_number = from or "+15550100000" },
    to = json.array { { phone_number = body.to, status = "delivered" } },
    text = words or "", subject = given(body.subject), media = media, parts = 1,
    cost = { amount = "0.0040", currency = "USD" }, errors = json.array(),
    webhook_url = given(body.webhook_url), received_at = now, sent_at = now, completed_at = now,
  }
  for _, event in ipairs(EVENTS) do
    app.webhooks:add {
      event_type = event[1], payload = show(message, event[2]), url = message.webhook_url,
    }
  end
  return { json = { data = show(message, "queued") } }
end

--- Adds the routes of messages.
function messages.routes(app, router)
  router:add("POST", "/messages", function(request) return send(app, request.json) end,
    { body = BODY })
  router:add("GET", "/messages/{id}", function(request)
    local message = app.store.messages:get(request.params.id)
    if not message then
      return errors.not_found("There is no message '" .. request.params.id .. "'.", "id")
    end
    return { json = { data = message } }
  end)
end

return messages
