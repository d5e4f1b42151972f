-- Commands that stream a call under call control to a program: its media, or its words. What the
-- caller does are the `steps` that the call was placed with.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"

local call_streams = {}

-- Parameters are a list of names and values in one operation, and an object in the other.
local function parameters_of(given)
  if not json.is_array(given) then return json.is_object(given) and given or nil end
  local parameters = {}
  for _, parameter in ipairs(given) do
    if json.is_object(parameter) and type(parameter.name) == "string" then
      parameters[parameter.name] = parameter.value
    end
  end
  return parameters
end

local function text_of(value)
  return type(value) == "string" and value or nil
end

-- Begins a stream. Returns nil, and an error response if it cannot.
local function start(app, call, kind, fields, events)
  local id = kind .. "_stream_id"
  if call[id] then app:stream_calls():hang_up(call[id]) end
  fields.from, fields.to, fields.steps = call.from, call.to, call.steps
  fields.speed, fields.client_state = call.speed, call.client_state
  local stream, problem = app:stream_calls():place(fields, kind, {
    call_control_id = call.call_control_id, call_leg_id = call.call_leg_id,
    call_session_id = call.call_session_id, on_start = events.on_start, on_end = events.on_end,
  })
  if not stream then
    local detail = problem.json.detail[1]
    return nil, errors.api(422, "10015", "Bad Request", detail.msg,
      "/" .. table.concat(detail.loc, "/"))
  end
  call[id] = stream.stream_id
end

--- Streams the media of a call.
---@param tell fun(app: table, call: table, event_type: string, fields: table|nil) sends a webhook
---@return nil
---@return table|nil response what is wrong
function call_streams.streaming_start(tell, app, call, body)
  local function report(event_type, has_ended)
    return function(stream)
      tell(app, call, stream.problem and "streaming.failed" or event_type, {
        stream_id = stream.stream_id, stream_url = stream.url,
        failure_reason = has_ended and stream.problem or nil,
      })
    end
  end
  return start(app, call, "media", {
    url = body.stream_url, token = text_of(body.stream_auth_token),
    custom_parameters = parameters_of(body.custom_parameters),
  }, { on_start = report "streaming.started", on_end = report("streaming.stopped", true) })
end

--- Exchanges the words of a call.
function call_streams.conversation_relay_start(tell, app, call, body)
  local settings = json.is_object(body.conversation_relay_settings)
    and body.conversation_relay_settings or {}
  return start(app, call, "relay", {
    url = text_of(body.url) or text_of(body.conversation_relay_url) or settings.url,
    language = text_of(body.language), custom_parameters = parameters_of(body.custom_parameters),
  }, { on_end = function(stream)
    tell(app, call, "call.conversation.ended",
      { reason = stream.problem or "customer_disconnect" })
  end })
end

function call_streams.streaming_stop(_, app, call)
  app:stream_calls():hang_up(call.media_stream_id)
end

function call_streams.conversation_relay_stop(_, app, call)
  app:stream_calls():hang_up(call.relay_stream_id)
end

return call_streams
