-- E-mails, which are never delivered, and their events: a list paged by a cursor.

local core = require "telnyx.core"
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

-- An address is a text, or { email, name }.
local function addresses(given)
  local found = json.array()
  if type(given) ~= "table" then given = { given } end
  if given.email then given = { given } end
  for i, each in ipairs(given) do
    found[i] = type(each) == "table" and { email = each.email, name = each.name }
      or { email = tostring(each) }
  end
  return found
end

local function given(value, otherwise)
  if value == nil or value == json.null then return otherwise end
  return value
end

local function event_of(email, step)
  return {
    id = text.uuid(), record_type = "email_event", email_id = email.id, event_type = step,
    canonical_event_type = step, type = step, occurred_at = email.created_at,
    payload = { id = email.id, status = step, occurred_at = email.created_at },
    email = { from = email.from, to = email.to, cc = email.cc, subject = email.subject },
  }
end

local function attachments_of(body)
  local found = json.array()
  for i, each in ipairs(given(body.attachments, {})) do
    found[i] = { filename = each.filename, content_type = each.content_type }
  end
  return found
end

local function send(app, body)
  if given(body.from) == nil then
    return errors.unprocessable {
      errors.problem({ "body", "from" }, "field required", "value_error.missing"),
    }
  end
  local now = app:timestamp()
  local email = app.store.emails:add {
    id = text.uuid(), record_type = "email_message", status = "queued",
    from = addresses(body.from)[1], to = addresses(body.to), cc = addresses(given(body.cc)),
    bcc = addresses(given(body.bcc)), reply_to = given(body.reply_to, json.null),
    subject = given(body.subject, ""), template_id = given(body.template_id, json.null),
    template_variables = given(body.template_variables, {}), attachments = attachments_of(body),
    created_at = now, inserted_at = now, events = json.array(),
  }
  for i, step in ipairs(STEPS) do email.events[i] = event_of(email, step) end
  local shown = {}
  for name, value in pairs(email) do shown[name] = value end
  -- nothing has happened yet when the request is answered
  shown.events = json.array { { type = STEPS[1], occurred_at = now } }
  return { status = 202, json = { data = shown } }
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
  local id = core.base64_decode(cursor)
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
  local cursor = last < #found and core.base64_encode(found[last].id) or nil
  return { json = { data = data, meta = { page_cursor = cursor, page_size = size,
    time_range = { from = query["from"] or json.null, to = query["to"] or json.null } } } }
end

--- Adds the routes of e-mails and their events.
function emails.routes(app, router)
  router:add("POST", "/email_messages", function(request) return send(app, request.json) end,
    { body = BODY, idempotent = true })
  router:add("GET", "/email_events", function(request) return list_events(app, request.query) end)
end

return emails
