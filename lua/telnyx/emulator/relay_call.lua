-- A call whose words are exchanged: Conversation Relay.

local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local relay_call = {}

-- Bad frames in a row, after which the socket is closed.
local MOST_BAD = 10

-- Turns that are kept.
local MOST_REPLIES = 100

-- Milliseconds in which a letter is spoken.
local LETTER = 60

--- What a step may wait for: a token, the end of a turn, and other frames.
relay_call.EVENTS = { ["end"] = true, language = true, play = true, reply = true,
  sendDigits = true, text = true }

-- The texts that a frame has to have.
local REQUIRED = { ["end"] = {}, language = {}, play = { "source" }, sendDigits = { "digits" },
  text = { "token" } }

-- Returns a problem of a frame.
local function problem_of(frame)
  if not json.is_object(frame) then return "not a JSON object" end
  local required = REQUIRED[frame.type]
  if not required then return ("unknown type '%s'"):format(tostring(frame.type)) end
  for _, name in ipairs(required) do
    if type(frame[name]) ~= "string" then return ("'%s' is missing"):format(name) end
  end
  if frame.type == "sendDigits" and not frame.digits:find("^[0-9A-DwW#*]+$") then
    return "'digits' are 0-9, A-D, w, W, # and *"
  elseif frame.type == "language" and not frame.ttsLanguage and not frame.transcriptionLanguage then
    return "'ttsLanguage' or 'transcriptionLanguage' is missing"
  end
end

local function take_text(call, frame)
  call.reply = call.joined(call.reply, frame.token)
  if not frame.last then return end
  call.replies[#call.replies + 1] = text.to_utf8(call.reply)
  if #call.replies > MOST_REPLIES then table.remove(call.replies, 1) end
  call.reply = ""
  call:count "reply"
end

local function take(call, message)
  local frame = json.decode(message)
  local problem = problem_of(frame)
  if problem then
    call.bad = call.bad + 1
    call.socket:send { type = "error", description = problem }
    if call.bad >= MOST_BAD then call.socket:close(1008, "too many bad frames") end
    return
  end
  call.bad = 0
  call:note(frame, frame.type)
  if frame.type == "text" then take_text(call, frame) end
  if frame.type == "end" then call.is_hung_up = true end
end

--- Lets time pass.
function relay_call.pass(call)
  call:receive(0.05, take)
end

relay_call.STEPS = {}

--- Sends words as they are recognized, and at the end all of them.
function relay_call.STEPS.say(call, words)
  local function prompt(part, is_last)
    if not call:is_open() then return end
    call.socket:send { type = "prompt", voicePrompt = part, lang = call.language, last = is_last }
    call:receive(0, take)
  end
  for at in words:gmatch("() ") do prompt(words:sub(1, at - 1), false) end
  prompt(words, true)
end

function relay_call.STEPS.digits(call, digits)
  for digit in digits:gmatch(".") do
    if not call:is_open() then return end
    call.socket:send { type = "dtmf", digit = digit }
    call:receive(0, take)
  end
end

--- The caller speaks while the reply is spoken; `heard` is what came before.
function relay_call.STEPS.interrupt(call, heard)
  if heard == true then
    heard = call.reply ~= "" and call.reply or call.replies[#call.replies] or ""
  end
  call.socket:send { type = "interrupt", utteranceUntilInterrupt = text.to_utf8(heard),
    durationUntilInterruptMs = #heard * LETTER }
  call.reply = ""
  call:receive(0, take)
end

--- Returns why a step cannot be carried out.
function relay_call.problem(name, value)
  if type(value) ~= "string" and not (name == "interrupt" and value == true) then
    return ("'%s' is a string"):format(name)
  elseif name == "digits" and not value:find("^[0-9A-D*#]+$") then
    return "'digits' are 0-9, A-D, * and #"
  end
end

--- Prepares a call.
function relay_call.prepare(call)
  call.bad, call.reply, call.replies = 0, "", json.array()
  call.language = call.language or "en-US"
end

function relay_call.is_busy() return false end

function relay_call.headers() return {} end

--- Sends the first frame.
function relay_call.begin(call)
  call.socket:send {
    type = "setup", sessionId = call.session_id, accountSid = call.account_sid,
    callSid = call.call_control_id, callControlId = call.call_control_id,
    callSessionId = call.call_session_id, callLegId = call.call_leg_id, from = call.from,
    to = call.to, direction = "inbound", callerName = "", callStatus = "in-progress",
    customParameters = call.custom_parameters or {},
  }
end

--- Nothing is sent at the end.
function relay_call.hang_up() end

--- Adds the replies: whole turns, and the one that is not complete.
function relay_call.show(call, shown)
  shown.session_id, shown.replies = call.session_id, call.replies
  shown.reply = call.reply ~= "" and text.to_utf8(call.reply) or nil
end

return relay_call
