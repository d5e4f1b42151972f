-- A script for FreeSWITCH's mod_lua: an assistant greets the caller, who is then connected.
--
--   <action application="lua" data="freeswitch.lua ASSISTANT sofia/gateway/telnyx/+15550100001"/>
--
-- The first argument is the assistant that writes the greeting. The optional second one is where
-- the call goes afterwards, such as a number that an assistant answers. Set the API key in
-- FreeSWITCH's environment (TELNYX_API_KEY). mod_lua is usually Lua 5.2: build telnyx for the
-- version that `_VERSION` shows there, and set script-directory and module-directory in
-- lua.conf.xml.
--
-- Each call has its own thread and Lua state, so a waiting request does not delay other calls. The
-- caller hears silence meanwhile; a deadline and a fallback greeting keep it short.
--
-- Outside FreeSWITCH, it runs with a stand-in that prints what a caller would hear.

local telnyx = require "telnyx"

local FALLBACK = "Hello, and thank you for calling."

local freeswitch, session = rawget(_G, "freeswitch"), rawget(_G, "session")
local words = rawget(_G, "argv") or rawget(_G, "arg") or {}

local function log(level, message)
  if freeswitch then
    freeswitch.consoleLog(level, message .. "\n")
  else
    print(("[%s] %s"):format(level, message))
  end
end

-- The part of a session that this script uses.
local function stand_in()
  local variables = { caller_id_number = "+15550100002", caller_id_name = "Grace" }
  local calls = {}
  function calls.getVariable(_, name) return variables[name] end
  function calls.setVariable(_, name, value) variables[name] = value end
  function calls.ready() return true end
  for _, name in ipairs { "answer", "set_tts_params", "speak", "execute", "hangup" } do
    calls[name] = function(_, ...)
      local shown = {}
      for index = 1, select("#", ...) do shown[index] = tostring((select(index, ...))) end
      print(("session:%s(%s)"):format(name, table.concat(shown, ", ")))
    end
  end
  return calls
end

-- Calls of this client take three seconds at most, including retries and waits.
local client = telnyx.with { deadline = 3, max_retries = 1 }

-- One conversation per call. Its metadata identifies the call later.
local function greeting(assistant_id, name, number)
  local conversation, err = client.ai.conversations.create {
    metadata = { assistant_id = assistant_id, telnyx_end_user_target = number },
  }
  if not conversation then return nil, err end
  local answer
  answer, err = client.ai.assistants.chat(assistant_id, {
    conversation_id = conversation.id,
    content = ("%s is calling from %s. Greet them by name, in one sentence."):format(name, number),
  })
  return answer and answer.content, err
end

local function handle(call, assistant_id, destination)
  call:answer()
  call:set_tts_params("flite", "slt")
  local number = call:getVariable("caller_id_number") or "an unknown number"
  local name = call:getVariable("caller_id_name") or "Somebody"
  local text, err = greeting(assistant_id, name, number)
  if err then log("warning", tostring(err)) end
  if not call:ready() then return end
  call:speak(text or FALLBACK)
  if destination then
    call:setVariable("hangup_after_bridge", "true")
    call:execute("bridge", destination)
  else
    call:hangup()
  end
end

-- Runs the script without FreeSWITCH and without an existing assistant.
local function try()
  local assistant, err = telnyx.ai.assistants.create {
    name = "Switchboard",
    instructions = "You greet the callers of a small company.",
  }
  if not assistant then error(tostring(err), 0) end
  local ok, problem = pcall(handle, stand_in(), assistant.id, "sofia/gateway/telnyx/+15550100001")
  telnyx.ai.assistants.delete(assistant.id)
  if not ok then error(tostring(problem), 0) end
end

if words[1] then
  handle(session or stand_in(), words[1], words[2])
elseif session then
  log("err", "freeswitch.lua: the id of an assistant expected, got nothing")
else
  try()
end
