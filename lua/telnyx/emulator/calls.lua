-- Calls under call control. The other party is only a list of keys to press: it answers at once,
-- listens to everything and never hangs up. What it says can be heard by streaming the call only.
-- Webhooks report what happens.

local address = require "telnyx.emulator.address"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local calls = {}

-- Seconds in which a repeated command is ignored.
local REMEMBERED = 60

local MOST_DIGITS, ALL_DIGITS = 128, "0123456789*#"

local DIAL = {
  connection_id = "string!",
  from = "string!",
  client_state = "string",
  command_id = "string",
  webhook_url = "string",
}

local COMMAND = { client_state = "string", command_id = "string" }

local function given(value)
  return type(value) == "string" and value ~= "" and value or nil
end

local function tell(app, call, event_type, fields)
  local payload = {
    call_control_id = call.call_control_id, call_leg_id = call.call_leg_id,
    call_session_id = call.call_session_id, client_state = call.client_state or json.null,
    connection_id = call.connection_id, direction = call.direction, from = call.from, to = call.to,
    start_time = call.start_time,
  }
  for name, value in pairs(fields or {}) do payload[name] = value end
  app.webhooks:add { event_type = event_type, payload = payload, url = call.url }
end

local function begin(app, fields)
  local call = {
    call_control_id = "v3:" .. text.uuid(), call_leg_id = text.uuid(),
    call_session_id = text.uuid(), start_time = app:timestamp(), digits = "", commands = {},
  }
  for name, value in pairs(fields) do call[name] = value end
  app.store.calls:add(call)
  tell(app, call, "call.initiated",
    { state = call.direction == "incoming" and "parked" or "bridging" })
  return call
end

local function answer(app, call)
  call.state = "answered"
  tell(app, call, "call.answered", { state = "answered" })
end

local function finish(app, call)
  call.state = "ended"
  app:stream_calls():hang_up(call.media_stream_id)
  app:stream_calls():hang_up(call.relay_stream_id)
  tell(app, call, "call.hangup", {
    state = "hangup", hangup_cause = "normal_clearing", hangup_source = "callee",
    end_time = app:timestamp(),
  })
end

local function speak(app, call)
  tell(app, call, "call.speak.started")
  tell(app, call, "call.speak.ended", { status = "completed" })
end

local function play(app, call)
  tell(app, call, "call.playback.started")
  tell(app, call, "call.playback.ended", { status = "completed" })
end

local function gather(app, call, body)
  local most = type(body.maximum_digits) == "number" and body.maximum_digits or MOST_DIGITS
  local valid, status = given(body.valid_digits) or ALL_DIGITS, "timeout"
  local pressed = call.digits:sub(1, most)
  call.digits = call.digits:sub(#pressed + 1)
  for digit in pressed:gmatch(".") do
    tell(app, call, "call.dtmf.received", { digit = digit })
    if status ~= "invalid" then
      status = valid:find(digit, 1, true) and "valid" or "invalid"
    end
  end
  tell(app, call, "call.gather.ended", { digits = pressed, status = status })
end

-- The conversation with an assistant; a program cannot follow it, so nothing happens in it.
local function start_assistant(app, call, body)
  local assistant = json.is_object(body.assistant) and body.assistant or {}
  local id = given(assistant.id)
  if id and not app.store.assistants:get(id) then
    return nil, errors.api(422, "10015", "Bad Request",
      ("There is no assistant '%s'."):format(id), "/body/assistant/id")
  end
  call.conversation_id = text.uuid()
  return { conversation_id = call.conversation_id }
end

local function stop_assistant(_, call) call.conversation_id = nil end

-- Commands with their immediate effects. One returns fields of the result, or nil and an error.
local COMMANDS = {
  ai_assistant_start = start_assistant, ai_assistant_stop = stop_assistant, answer = answer,
  gather = gather, gather_using_audio = gather, gather_using_speak = gather,
  hangup = finish, playback_start = play, reject = finish, speak = speak,
}
for _, name in ipairs { "conversation_relay_start", "conversation_relay_stop", "streaming_start",
  "streaming_stop" } do
  COMMANDS[name] = function(app, call, body)
    return require "telnyx.emulator.call_streams"[name](tell, app, call, body)
  end
end

-- Commands that a call accepts before it is answered.
local EARLY = { answer = true, hangup = true, reject = true }

local function is_repeated(app, call, id)
  local earlier = id and call.commands[id]
  if earlier and app:now() - earlier < REMEMBERED then return true end
  if id then call.commands[id] = app:now() end
  return false
end

local function command(app, call, name, body)
  if is_repeated(app, call, given(body.command_id)) then
    return { json = { data = { result = "ok" } } }
  elseif call.state == "ended" then
    return errors.api(422, "90018", "Call has already ended",
      "This call is no longer active and can't receive commands.")
  elseif call.state ~= "answered" and not EARLY[name] then
    return errors.api(422, "90034", "Call has not been answered",
      "This call has not been answered yet and can't receive this command.")
  end
  call.client_state = given(body.client_state) or call.client_state
  local fields, problem = COMMANDS[name](app, call, body)
  if problem then return problem end
  local result = { result = "ok" }
  for field, value in pairs(fields or {}) do result[field] = value end
  return { json = { data = result } }
end

local function show(call)
  return { json = { data = {
    record_type = "call", call_control_id = call.call_control_id, call_leg_id = call.call_leg_id,
    call_session_id = call.call_session_id, client_state = call.client_state,
    is_alive = call.state == "answered", start_time = call.start_time,
  } } }
end

local function dial(app, body)
  local to = json.is_array(body.to) and body.to[1] or body.to
  if not given(to) then
    return errors.bad_request("A number to call is needed.", "/body/to")
  elseif not address.can_be_called(to) then
    return address.problem(to, "/body/to")
  end
  local call = begin(app, {
    direction = "outgoing", connection_id = body.connection_id, from = body.from, to = to,
    client_state = given(body.client_state), url = given(body.webhook_url),
  })
  local shown = show(call)
  answer(app, call)
  return shown
end

--- Simulates an incoming call: "call.initiated" tells the program, which may answer.
---@param call table `from`, `to`, `digits` (what the caller presses), `url` for its webhooks;
--- `steps` and `speed` of its streams
---@return string call_control_id
function calls.receive(app, call)
  return begin(app, {
    direction = "incoming", connection_id = "emulator", digits = given(call.digits),
    from = given(call.from) or "+15550100002", to = given(call.to) or "+15550100001",
    url = call.url, steps = call.steps, speed = call.speed,
  }).call_control_id
end

--- Adds the routes of calls.
function calls.routes(app, router)
  local one = "/calls/{call_control_id}"

  local function with_call(handler)
    return function(request)
      local id = request.params.call_control_id
      local call = app.store.calls:get(id)
      if not call then
        return errors.not_found("There is no call '" .. id .. "'.", "call_control_id")
      end
      return handler(call, request)
    end
  end

  router:add("POST", "/calls", function(request) return dial(app, request.json) end,
    { body = DIAL })
  router:add("GET", one, with_call(show))
  for name in pairs(COMMANDS) do
    router:add("POST", one .. "/actions/" .. name, with_call(function(call, request)
      return command(app, call, name, request.json)
    end), { body = COMMAND })
  end
end

return calls
