-- Scheduled calls and messages of an assistant. The emulator only stores them; it never places a
-- call.

local assistants = require "telnyx.emulator.assistants"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local scheduled_events = {}

local CHANNELS = { "phone_call", "sms_chat" }

local BODY = {
  telnyx_conversation_channel = { CHANNELS, required = true },
  telnyx_end_user_target = "string!",
  telnyx_agent_target = "string!",
  scheduled_at_fixed_datetime = "datetime!",
  text = "string",
  call_settings = "object",
  conversation_metadata = "object",
  dynamic_variables = "object",
  max_retries_client_errors = { "integer", min = 0, max = 10 },
  retry_interval_secs = { "integer", min = 60, max = 86400 },
}

local function create(app, assistant, body)
  local is_call = body.telnyx_conversation_channel == "phone_call"
  if not is_call and (body.text == nil or body.text == json.null) then
    return errors.invalid_value({ "body", "text" }, "field required", "value_error.missing")
  end
  local event = {
    conversation_metadata = {},
    dynamic_variables = {},
    errors = json.array(),
    retry_count = 0,
    status = "pending",
  }
  if is_call then
    event.call_attempts = json.array()
    event.max_retries_client_errors = 0
    event.retry_attempts = 0
  end
  for name in pairs(BODY) do
    if body[name] ~= nil then event[name] = body[name] end
  end
  event.scheduled_event_id = text.uuid()
  event.assistant_id = assistant.id
  event.created_at = app:timestamp()
  app.store.scheduled_events:add(event)
  return { status = 201, json = event }
end

-- Reads a bound on the time of an event from a query, in Unix time.
local function read_date(query, name)
  local given = query[name]
  if given == nil or given == "" then return nil end
  local seconds = text.parse_time(given)
  if seconds then return seconds end
  return nil, errors.invalid_value({ "query", name }, "invalid datetime format",
    "value_error.datetime")
end

local function list(app, assistant, query)
  local from, problem = read_date(query, "from_date")
  if problem then return problem end
  local to
  to, problem = read_date(query, "to_date")
  if problem then return problem end
  local channel = query.conversation_channel
  if channel and channel ~= CHANNELS[1] and channel ~= CHANNELS[2] then
    return errors.invalid_value({ "query", "conversation_channel" },
      "value is not a valid enumeration member; permitted: '"
      .. table.concat(CHANNELS, "', '") .. "'", "type_error.enum")
  end
  local found = app.store.scheduled_events:select(function(event)
    local at = text.parse_time(event.scheduled_at_fixed_datetime)
    return event.assistant_id == assistant.id
      and (not channel or event.telnyx_conversation_channel == channel)
      and (not from or at >= from) and (not to or at <= to)
  end)
  return pages.answer(found, query)
end

--- Adds the routes of scheduled events.
function scheduled_events.routes(app, router)
  local path = "/ai/assistants/{assistant_id}/scheduled_events"

  local function with_event(handler)
    return function(request)
      local assistant, missing = assistants.find(app, request)
      if not assistant then return missing end
      local id = request.params.event_id
      local event = app.store.scheduled_events:get(id)
      if not event or event.assistant_id ~= assistant.id then
        return errors.not_found("There is no scheduled event '" .. id .. "'.", "event_id")
      end
      return handler(event)
    end
  end

  router:add("GET", path, function(request)
    local assistant, missing = assistants.find(app, request)
    if not assistant then return missing end
    return list(app, assistant, request.query)
  end)
  router:add("POST", path, function(request)
    local assistant, missing = assistants.find(app, request)
    if not assistant then return missing end
    return create(app, assistant, request.json)
  end, { body = BODY, idempotent = true })
  router:add("GET", path .. "/{event_id}", with_event(function(event)
    return { json = event }
  end))
  router:add("DELETE", path .. "/{event_id}", with_event(function(event)
    app.store.scheduled_events:remove(event.scheduled_event_id)
    return { status = 200 }
  end))
end

return scheduled_events
