-- E-mails, which are never delivered, and their events: a list paged by a cursor.

local base64 = require "telnyx.support.base64"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local emails = {}

local BODY = {
  to = { "array!", min = 1 },
  html_body = "string",
  subject = "string",
  text_body = "string",
}

local STEPS = { "queued", "sent", "delivered" }

local function send(app, body)
  if body.from == nil or body.from == json.null then
    return errors.unprocessable {
      errors.problem({ "body", "from" }, "field required", "value_error.missing"),
    }
  end
  local email = app.store.emails:add {
    id = text.uuid(), record_type = "email_message", from = body.from, to = body.to,
    subject = body.subject, status = "queued", created_at = app:timestamp(), events = json.array(),
  }
  for i, step in ipairs(STEPS) do
    email.events[i] = {
      id = text.uuid(), record_type = "email_event", email_id = email.id, event_type = step,
      occurred_at = email.created_at,
    }
  end
  return { status = 202, json = { data = {
    id = email.id, record_type = email.record_type, status = email.status,
    created_at = email.created_at,
  } } }
end

local function events_of(app, query)
  local found, wanted = {}, query.event_type and "," .. query.event_type .. ","
  for _, email in ipairs(app.store.emails.list) do
    for _, event in ipairs(email.events) do
      if (not wanted or wanted:find("," .. event.event_type .. ",", 1, true))
        and (not query.email_id or query.email_id == email.id) then
        found[#found + 1] = event
      end
    end
  end
  return found
end

-- The cursor is the last event shown; its format is internal.
local function position(found, cursor)
  local id = base64.decode(cursor)
  for i, event in ipairs(found) do
    if event.id == id then return i end
  end
end

local function list_events(app, query)
  local found, first = events_of(app, query), 0
  local after = query["page[cursor]"]
  if after then first = position(found, after) end
  if not first then
    return errors.bad_request("The cursor is not one of this list.", "/query/page[cursor]")
  end
  local size = math.min(math.max(tonumber(query.page_size) or 25, 1), 100)
  local data, last = json.array(), math.min(first + size, #found)
  for i = first + 1, last do data[#data + 1] = found[i] end
  local cursor = last < #found and base64.encode(found[last].id) or nil
  return { json = { data = data, meta = { page_cursor = cursor, page_size = size } } }
end

--- Adds the routes of e-mails and their events.
function emails.routes(app, router)
  router:add("POST", "/email_messages", function(request) return send(app, request.json) end,
    { body = BODY, idempotent = true })
  router:add("GET", "/email_events", function(request) return list_events(app, request.query) end)
end

return emails
