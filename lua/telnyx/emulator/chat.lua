-- Conversations with an assistant: chat, chat by SMS, TeXML. No model is used; a reply is derived
-- from the messages, so that tests can predict it.

local assistants = require "telnyx.emulator.assistants"
local conversations = require "telnyx.emulator.conversations"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local chat = {}

local CHAT = {
  content = "string!",
  conversation_id = { "string!", min = 1 },
  name = "string",
  stream = "boolean",
}

local SMS = {
  from = "string!",
  to = "string!",
  text = "string",
  conversation_metadata = "object",
  should_create_conversation = "boolean",
}

local EARLIER_LIMIT = 5

--- Returns an assistant's reply.
---@param settings table the assistant's
---@param content string what was said now
---@param earlier string[] what the user said before, oldest first
---@return string
function chat.reply(settings, content, earlier)
  local sentences = { settings.name .. ": You said: " .. content }
  if #earlier > 0 then
    local quoted = {}
    for i = math.max(1, #earlier - EARLIER_LIMIT + 1), #earlier do
      quoted[#quoted + 1] = earlier[i]
    end
    sentences[2] = "Earlier you said: " .. table.concat(quoted, "; ")
  else
    sentences[2] = "My instructions are: " .. settings.instructions
  end
  return table.concat(sentences, "\n")
end

-- One event per word, as from a model; the joined words are the reply.
local function event_stream(reply)
  local chunks = {}
  local function push(data) chunks[#chunks + 1] = "data: " .. data .. "\n\n" end
  for word in reply:gmatch("%s*%S+") do push(json.encode { content = word }) end
  push("[DONE]")
  return {
    headers = { ["content-type"] = "text/event-stream; charset=utf-8",
      ["cache-control"] = "no-cache" },
    chunks = chunks,
  }
end

local function answer(app, assistant, body)
  local conversation = app.store.conversations:get(body.conversation_id)
    or conversations.create(app, body.conversation_id, nil, { assistant_id = assistant.id })
  local disabled = conversation.metadata.ai_disabled
  if disabled == true or disabled == "true" then
    return errors.bad_request("The conversation has AI responses disabled.", "/conversation_id")
  end
  local earlier = {}
  for _, message in ipairs(conversation.messages) do
    if message.role == "user" then earlier[#earlier + 1] = message.text end
  end
  local settings = assistants.version(assistant).settings
  local reply = chat.reply(settings, body.content, earlier)
  local name = type(body.name) == "string" and body.name or nil
  conversations.say(app, conversation, "user", body.content, { name = name })
  conversations.say(app, conversation, "assistant", reply)
  if body.stream == true then return event_stream(reply) end
  return { json = { content = reply } }
end

-- One conversation per pair of numbers, unless a new one is requested.
local function send_sms(app, assistant, body)
  local conversation
  if body.should_create_conversation ~= true then
    conversation = app.store.conversations:select(function(candidate)
      local about = candidate.metadata
      return about.assistant_id == assistant.id and about.telnyx_agent_target == body.from
        and about.telnyx_end_user_target == body.to
    end)[1]
  end
  local metadata = {}
  for name, value in pairs(conversation and conversation.metadata or {}) do
    metadata[name] = value
  end
  if json.is_object(body.conversation_metadata) then
    for name, value in pairs(body.conversation_metadata) do metadata[name] = value end
  end
  metadata.assistant_id = assistant.id
  metadata.telnyx_agent_target = body.from
  metadata.telnyx_end_user_target = body.to
  metadata.telnyx_conversation_channel = "sms_chat"
  conversation = conversation or conversations.create(app)
  conversation.metadata = metadata

  local settings = assistants.version(assistant).settings
  local message = body.text
  if type(message) ~= "string" then
    local greeting = settings.greeting
    local has_greeting = type(greeting) == "string" and greeting ~= ""
    message = has_greeting and greeting or "Hello from " .. settings.name .. "."
  end
  conversations.say(app, conversation, "assistant", message)
  return { json = { conversation_id = conversation.id } }
end

local XML = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

local function texml(assistant)
  local name = text.to_utf8(assistants.version(assistant).settings.name):gsub('[&<>"]', XML)
  return {
    headers = { ["content-type"] = "text/xml; charset=utf-8" },
    body = table.concat({
      '<?xml version="1.0" encoding="UTF-8"?>',
      "<Response>",
      "  <!-- The assistant answers the call. -->",
      "  <Connect>",
      '    <AIAssistant id="' .. assistant.id .. '" name="' .. name .. '"/>',
      "  </Connect>",
      "</Response>",
      "",
    }, "\n"),
  }
end

--- Adds the routes of chat, SMS and TeXML.
function chat.routes(app, router)
  local one = "/ai/assistants/{assistant_id}"

  local function with_assistant(handler)
    return function(request)
      local assistant, missing = assistants.find(app, request)
      if not assistant then return missing end
      return handler(assistant, request.json)
    end
  end

  router:add("POST", one .. "/chat", with_assistant(function(assistant, body)
    return answer(app, assistant, body)
  end), { body = CHAT })
  router:add("POST", one .. "/chat/sms", with_assistant(function(assistant, body)
    return send_sms(app, assistant, body)
  end), { body = SMS, idempotent = true })
  router:add("GET", one .. "/texml", with_assistant(texml))
end

return chat
