-- Messages: not really sent, but reported as delivered by webhooks.

local address = require "telnyx.emulator.address"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local messages = {}

local BODY = {
  to = "string!",
  from = "string",
  media_urls = { "array", items = "string" },
  messaging_profile_id = "string",
  send_at = "datetime",
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
  for i, url in ipairs(json.is_array(urls) and urls or {}) do media[i] = { url = url } end
  return media
end

local function given(value)
  return type(value) == "string" and value ~= "" and value or nil
end

-- When a message is sent: now, or later.
local function send_time(app, body)
  local later = given(body.send_at) and text.parse_time(body.send_at)
  return math.max(later or 0, app:now())
end

local function send(app, body)
  local from, words, media = given(body.from), given(body.text), media_of(body.media_urls)
  if not from and not given(body.messaging_profile_id) then
    return errors.bad_request("A number to send from is needed, or a messaging profile.",
      "/body/from")
  elseif not address.is_phone_number(body.to) then
    return errors.api(400, "40310", "Invalid 'to' address",
      ("'%s' is not a phone number in +E.164 format."):format(body.to), "/body/to")
  elseif not words and #media == 0 then
    return errors.bad_request("A message has a text or media.", "/body/text")
  end
  local now, at = app:timestamp(), send_time(app, body)
  local sent_at = text.iso_time(at)
  local message = app.store.messages:add {
    id = text.uuid(), record_type = "message", direction = "outbound",
    type = #media > 0 and "MMS" or "SMS", messaging_profile_id = given(body.messaging_profile_id),
    from = { phone_number = from or "+15550100000" },
    to = json.array { { phone_number = body.to,
      status = at > app:now() and "scheduled" or "delivered" } },
    text = words or "", subject = given(body.subject), media = media, parts = 1,
    cost = { amount = "0.0040", currency = "USD" }, errors = json.array(),
    webhook_url = given(body.webhook_url), send_at = given(body.send_at), received_at = now,
    sent_at = sent_at, completed_at = sent_at,
  }
  for _, event in ipairs(EVENTS) do
    app.webhooks:add {
      event_type = event[1], payload = show(message, event[2]), url = message.webhook_url,
      occurred_at = at,
    }
  end
  local is_scheduled = message.to[1].status == "scheduled"
  return { json = { data = show(message, is_scheduled and "scheduled" or "queued") } }
end

--- Returns all messages; those whose time has come are delivered.
---@param app table
---@return table collection
function messages.all(app)
  for _, message in ipairs(app.store.messages.list) do
    local to = message.to[1]
    if to.status == "scheduled" and text.parse_time(message.sent_at) <= app:now() then
      to.status = "delivered"
    end
  end
  return app.store.messages
end

local function cancel(app, message)
  if message.to[1].status ~= "scheduled" then
    return errors.bad_request("Only a scheduled message can be cancelled.", "id")
  end
  message.to[1].status = "cancelled"
  app.webhooks:withdraw(function(event) return event.payload.id == message.id end)
  return { json = message }
end

--- Adds the routes of messages.
function messages.routes(app, router)
  router:add("POST", "/messages", function(request) return send(app, request.json) end,
    { body = BODY })
  local function with_message(handler)
    return function(request)
      local message = messages.all(app):get(request.params.id)
      if message then return handler(message) end
      return errors.not_found("There is no message '" .. request.params.id .. "'.", "id")
    end
  end

  router:add("GET", "/messages/{id}", with_message(function(message)
    return { json = { data = message } }
  end))
  router:add("DELETE", "/messages/{id}", with_message(function(message)
    return cancel(app, message)
  end))
end

return messages
