-- A conversation with an assistant, line by line; its replies appear while they are written:
--   lua examples/conversation.lua ASSISTANT_ID
-- Without an id it creates an assistant and deletes it at the end. An empty line ends it.

local telnyx = require "telnyx"

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function answer(conversation, text)
  local stream = check(conversation:say(text, { stream = true, timeout = 90 }))
  local event, err = stream:read()
  while event do
    io.write(event:text())
    io.flush()
    event, err = stream:read()
  end
  print()
  if err then print("(interrupted: " .. err .. ")") end
end

local function talk(assistant_id)
  local conversation = telnyx.conversation(telnyx, assistant_id, { name = "At the terminal" })
  io.write("> ")
  for line in io.lines() do
    if line == "" then break end
    answer(conversation, line)
    io.write("> ")
  end
  -- Without any input, as in a test, the program asks its own questions.
  if not conversation.id then
    print()
    for _, line in ipairs { "When do you open?", "And on Sundays?" } do
      print("> " .. line)
      answer(conversation, line)
    end
  end
  print(("\n%d messages in conversation %s"):format(#check(conversation:messages()),
    conversation.id))
  check(conversation:delete())
end

local own
if not arg[1] then
  own = check(telnyx.ai.assistants.create {
    name = "Library",
    instructions = "You work at the city library, which opens at nine. Answer in one sentence.",
  })
end
local ok, problem = pcall(talk, arg[1] or own.id)
if own then check(telnyx.ai.assistants.delete(own.id)) end
if not ok then error(tostring(problem), 0) end
