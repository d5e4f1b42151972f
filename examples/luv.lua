-- Requests in a program that runs on libuv:
--   lua examples/luv.lua

local telnyx = require "telnyx"
local uv = require "luv"

-- With this option, a coroutine may start before the loop runs.
local client = telnyx.new { driver = "luv" }

-- An unrelated timer.
local clock, ticks = uv.new_timer(), 0
clock:start(10, 10, function() ticks = ticks + 1 end)

-- Calls in callbacks block; use a coroutine.
coroutine.wrap(function()
  local assistant = assert(client.ai.assistants.create {
    name = "Library", instructions = "Answer in one sentence.",
  })
  local conversation = assert(client.ai.conversations.create())
  local stream = assert(client.ai.assistants.chat(assistant.id, {
    conversation_id = conversation.id, content = "When do you open?", stream = true,
  }))
  local event, err = stream:read()
  while event do
    io.write(event:text())
    event, err = stream:read()
  end
  print(err or "")
  telnyx.sleep(0.05)
  assert(client.ai.assistants.delete(assistant.id))
  clock:close()
  print(("the clock ticked %s"):format(ticks > 0 and "meanwhile" or "never"))
end)()

uv.run()
