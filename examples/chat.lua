-- A conversation with an assistant, its record, and an SMS from the assistant:
--   lua examples/chat.lua "When do you open?" "What did I just ask?"

local telnyx = require "telnyx"

local ai = telnyx.ai
local questions = #arg > 0 and arg or { "When do you open?", "What did I just ask?" }

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function talk(assistant, conversation)
  for _, question in ipairs(questions) do
    print("> " .. question)
    -- A model may take long: more than the default of a minute, and a limit for all retries.
    local answer = check(ai.assistants.chat({
      assistant_id = assistant.id,
      conversation_id = conversation.id,
      content = question,
    }, { timeout = 90, deadline = 120 }))
    print(answer.content)
  end

  print("\nThe conversation in the API:")
  for message in check(ai.conversations.messages.list(conversation.id)):each() do
    local first_line = message.text:match("[^\n]*")
    print(("  %-10s %s"):format(message.role, first_line))
  end
end

-- `from` is a number of yours that the assistant answers. An SMS costs money, so this is sent to
-- the real API only if both numbers are given.
local function send_sms(assistant)
  local from, to = os.getenv("TELNYX_FROM"), os.getenv("TELNYX_TO")
  if not from or not to then
    print("\nNo SMS: set TELNYX_FROM and TELNYX_TO to send one.")
    return
  end
  local sent = check(ai.assistants.send_sms(assistant.id, {
    from = from,
    to = to,
    text = "We open at nine.",
  }))
  print("\nSMS sent, conversation " .. sent.conversation_id)
end

local assistant = check(ai.assistants.create {
  name = "Library",
  instructions = "You work at the city library, which opens at nine. Answer in one sentence.",
})
local conversation, problem = ai.conversations.create {
  metadata = { assistant_id = assistant.id },
}
local ok, failure = false, problem  ---@type boolean, any
if conversation then
  ok, failure = pcall(function()
    talk(assistant, conversation)
    send_sms(assistant)
  end)
  check(ai.conversations.delete(conversation.id))
end
check(ai.assistants.delete(assistant.id))
if not ok then error(tostring(failure), 0) end
