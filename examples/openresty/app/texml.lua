-- A telephone menu in TeXML: callers press a key or say what they want. Telnyx requests a document
-- for each step of a call, and the URL tells which step it is. So any worker, on any machine, can
-- respond.

local signed = require "app.signed"
local telnyx = require "telnyx"

local VOICE = { voice = "Telnyx.NaturalHD.astra" }
local MENU = "Harbour Inn. For our opening hours press 1 or say hours. "
  .. "For the way to us press 2 or say directions."
local CHOICES = {
  {
    key = "1", words = { "hours", "open" },
    answer = "The reception is open from seven in the morning to ten in the evening.",
  },
  {
    key = "2", words = { "direction", "way", "find" },
    answer = "From the station take tram number 3 to the harbour. We are across the street.",
  },
}
local GOODBYE = "Thank you for calling."
local TRIES = 2

local texml = {}

local function send(response)
  ngx.header["Content-Type"] = "text/xml"
  ngx.print(tostring(response))
end

-- The elements after a `gather` are for callers who say nothing.
local function ask(response, try)
  response:gather {
    input = { "dtmf", "speech" }, num_digits = 1, timeout = 6, language = "en-US",
    hints = { "hours", "directions" }, action = "/texml/choice?try=" .. try,
  }:say(MENU, VOICE)
  response:say(GOODBYE, VOICE)
  response:hangup()
end

local function find_choice(call)
  local speech = (call.SpeechResult or ""):lower()
  for _, choice in ipairs(CHOICES) do
    if call.Digits == choice.key then return choice end
    for _, word in ipairs(choice.words) do
      if speech:find(word, 1, true) then return choice end
    end
  end
end

-- POST /texml: the first document of a call.
function texml.menu()
  if not signed.read() then return end
  local response = telnyx.texml.response()
  ask(response, 1)
  send(response)
end

-- POST /texml/choice: what the caller pressed or said.
function texml.choice()
  local call = signed.read()
  if not call then return end
  local response, try = telnyx.texml.response(), tonumber(ngx.var.arg_try) or 1
  local choice = find_choice(call)
  if choice then
    response:say(choice.answer, VOICE)
    ask(response, 1)
  elseif try < TRIES then
    response:say("Sorry, I did not understand that.", VOICE)
    ask(response, try + 1)
  else
    response:say(GOODBYE, VOICE)
    response:hangup()
  end
  send(response)
end

-- POST /texml/talk: the first document of a call with an assistant, see app/relay.lua.
function texml.talk()
  if not signed.read() then return end
  local response = telnyx.texml.response()
  local relay = response:connect():conversation_relay {
    url = "wss://" .. ngx.var.http_host .. "/calls/relay", voice = VOICE.voice,
    welcome_greeting = "Harbour Inn, how can I help?", interruptible = "any",
    dtmf_detection = true,
  }
  relay:parameter { name = "token", value = os.getenv "TELNYX_STREAM_TOKEN" or "" }
  response:say(GOODBYE, VOICE)
  send(response)
end

-- POST /texml/status: the progress of a call. There is nothing to tell Telnyx.
function texml.status()
  local call = signed.read()
  if call then ngx.log(ngx.NOTICE, call.CallSid, " ", call.CallStatus) end
end

return texml
