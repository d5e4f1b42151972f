-- A telephone menu: callers hear the options, press a key and hear the information. Telnyx reports
-- each step of a call by an event, and a command starts the next one.
--
-- The state of a call is sent with each command as `client_state`, and returned with its events. So
-- any worker, on any machine, can handle any event.

local cjson = require "cjson.safe"
local telnyx = require "telnyx"

local VOICE = "Telnyx.NaturalHD.astra"
local MENU = "Harbour Inn. For our opening hours press 1, for the way to us press 2."
local ANSWERS = {
  ["1"] = "The reception is open from seven in the morning to ten in the evening.",
  ["2"] = "From the station take tram number 3 to the harbour. We are across the street.",
}
local GOODBYE = "Thank you for calling."
local TRIES = 2

-- Every command has an id, and Telnyx ignores one that it has seen in the last minute. So commands
-- can be sent again if they may not have arrived, unlike other POST requests.
local actions = telnyx.with({ retry_unsafe = true, timeout = 5, deadline = 30 }).calls.actions

local function menu(try)
  return "gather_using_speak", { step = "menu", try = try }, {
    payload = MENU, voice = VOICE, valid_digits = "12", maximum_digits = 1,
    timeout_millis = 10000,
  }
end

local function say(words, step)
  return "speak", { step = step }, { payload = words, voice = VOICE }
end

-- Returns what follows an event: a command, the next state of the call, and parameters. Events may
-- arrive in any order: those that do not fit the state are ignored.
local NEXT = {
  ["call.initiated"] = function(call)
    if call.direction == "incoming" then return "answer", {}, {} end
  end,
  ["call.answered"] = function() return menu(1) end,
  ["call.gather.ended"] = function(call, state)
    if call.status == "call_hangup" or state.step ~= "menu" then return end
    if ANSWERS[call.digits] then return say(ANSWERS[call.digits], "answer") end
    if state.try < TRIES then return menu(state.try + 1) end
    return say(GOODBYE, "goodbye")
  end,
  ["call.speak.ended"] = function(_, state)
    if state.step == "answer" then return menu(1) end
    if state.step == "goodbye" then return "hangup", {}, {} end
  end,
}

local function write_state(state)
  return ngx.encode_base64(cjson.encode(state))
end

local function read_state(text)
  local state = type(text) == "string" and cjson.decode(ngx.decode_base64(text) or "")
  return type(state) == "table" and state or {}
end

-- Tells whether the caller hung up before the command arrived.
local function is_over(err)
  return err.code == "90018"
end

local calls = {}

--- Handles an event of a call.
---@param event table
function calls.act(event)
  local call, follow = event.payload, NEXT[event.event_type]
  if not follow then return end
  local command, state, parameters = follow(call, read_state(call.client_state))
  if not command then return end
  parameters.call_control_id = call.call_control_id
  parameters.client_state = write_state(state)
  -- An event has at most one command, so its id identifies the command, even if it is repeated.
  parameters.command_id = event.id
  local done, err = actions[command](parameters)
  if not done then ngx.log(is_over(err) and ngx.INFO or ngx.ERR, tostring(err)) end
end

return calls
