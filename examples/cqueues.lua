-- Requests in a program that runs on cqueues:
--   lua examples/cqueues.lua

local cqueues = require "cqueues"
local telnyx = require "telnyx"

local loop = cqueues.new()
local is_done = false

-- An unrelated thread.
loop:wrap(function()
  local ticks = 0
  while not is_done do
    cqueues.sleep(0.01)
    ticks = ticks + 1
  end
  print(("the clock ticked %s"):format(ticks > 0 and "meanwhile" or "never"))
end)

loop:wrap(function()
  local assistant = assert(telnyx.ai.assistants.create {
    name = "Library", instructions = "Answer in one sentence.",
  })
  -- runs the functions concurrently, as threads of this controller
  local answers, problems = telnyx.gather {
    function()
      local conversation = assert(telnyx.ai.conversations.create())
      return assert(telnyx.ai.assistants.chat(assistant.id, {
        conversation_id = conversation.id, content = "When do you open?", stream = true,
      })):text()
    end,
    function()
      local page = assert(telnyx.ai.assistants.list())
      return #page.data .. " assistants"
    end,
  }
  for index = 1, 2 do print(answers[index] or problems[index]) end
  assert(telnyx.ai.assistants.delete(assistant.id))
  is_done = true
end)

assert(loop:loop())
