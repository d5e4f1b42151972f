-- Concurrent requests in a program without an event loop:
--   lua examples/gather.lua

local telnyx = require "telnyx"

local ai = telnyx.ai
local SHIFTS = { "Morning", "Noon", "Evening", "Night" }

local function each_shift(work)
  local functions = {}
  for index, shift in ipairs(SHIFTS) do
    functions[index] = function() return work(shift, index) end
  end
  -- two at a time; a failure does not affect the other calls
  return telnyx.gather(functions, { limit = 2 })
end

local assistants, problems = each_shift(function(shift)
  return ai.assistants.create {
    name = shift .. " shift",
    instructions = "You work at a city library. Answer in one sentence.",
  }
end)

local answers = each_shift(function(shift, index)
  local assistant = assistants[index]
  if not assistant then return nil end
  local conversation = assert(ai.conversations.create())
  local stream = assert(ai.assistants.chat(assistant.id, {
    conversation_id = conversation.id, content = "Who are you?", stream = true,
  }))
  print(shift .. " begins to answer")
  return assert(stream:text())
end)

for index, shift in ipairs(SHIFTS) do
  print(("%-8s %s"):format(shift, answers[index] or tostring(problems[index])))
end

each_shift(function(_, index)
  return assistants[index] and ai.assistants.delete(assistants[index].id)
end)
