-- A WebSocket of Conversation Relay: Telnyx recognizes what the caller says, and speaks what we
-- send. An assistant answers, word by word.

local conversation_relay = require "telnyx.conversation_relay"
local replies = require "app.replies"
local token = require "app.token"
local transcript = require "app.transcript"
local websocket = require "app.websocket"

local OPERATOR = "0"

local POLICY_VIOLATION = 1008

local relay = {}

local function stop_reply(call)
  if call.reply then call.reply:stop() end
  call.reply = nil
end

local function answer(call, words)
  stop_reply(call)
  transcript.add(call, "heard", words)
  call.reply = replies.start(call.conversation, words,
    function(text)
      transcript.add(call, "saying", text)
      return call.peer:send(conversation_relay.text(text))
    end,
    function()
      transcript.add(call, "said")
      call.peer:send(conversation_relay.text("", true))
    end)
end

local ACT = {}

function ACT.prompt(call, frame)
  local words = frame.voice_prompt
  if type(words) ~= "string" or words == "" then return end
  if frame.last == false then return transcript.add(call, "hearing", words) end
  answer(call, words)
end

function ACT.interrupt(call, frame)
  stop_reply(call)
  transcript.add(call, "interrupted", frame.utterance_until_interrupt)
end

function ACT.dtmf(call, frame)
  transcript.add(call, "key", frame.digit)
  if frame.digit ~= OPERATOR then return end
  stop_reply(call)
  call.peer:send(conversation_relay.end_session("operator"))
end

ACT["error"] = function(_, frame)
  ngx.log(ngx.ERR, "Telnyx: ", frame.description)
end

-- Reads the first message. Returns nil if it is not from somebody who knows the secret.
local function begin(peer)
  local frame = conversation_relay.parse(peer:receive() or "")
  if not frame or frame.type ~= "setup" then return end
  local parameters = type(frame.custom_parameters) == "table" and frame.custom_parameters or {}
  if not token.is_right(parameters.token) then return end
  return {
    peer = peer, id = frame.session_id, from = frame.from,
    conversation = { assistant_id = ngx.var.arg_assistant_id },
  }
end

--- GET /calls/relay[?assistant_id=…]: the `url` of `conversation_relay`, whose parameter `token` is
--- TELNYX_STREAM_TOKEN.
function relay.serve()
  local peer = websocket.accept()
  if not peer then return end
  local call = begin(peer)
  if not call then return peer:close(POLICY_VIOLATION, "the token is missing or wrong") end
  transcript.add(call, "started")
  local text, err = peer:receive()
  while text do
    local frame, problem = conversation_relay.parse(text)
    if not frame then ngx.log(ngx.WARN, tostring(problem)) end
    local act = frame and ACT[frame.type]
    if act then act(call, frame) end
    text, err = peer:receive()
  end
  if err then ngx.log(ngx.WARN, err) end
  stop_reply(call)
  transcript.add(call, "ended")
  peer:close()
end

return relay
