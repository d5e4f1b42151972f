-- The requests of many.c, through telnyx.gather:
--   lua many.lua BASE_URL COUNT ROUNDS 1.1|2 [CA_FILE]
-- Prints the milliseconds of wall time and of CPU of each round. The first one begins with the
-- process.

local os_clock = os.clock
local core = require "telnyx.core"
local started, cpu = core.now(), 0
local telnyx = require "telnyx"

local base_url, count, rounds = arg[1], tonumber(arg[2]), tonumber(arg[3])
local client = telnyx.new { api_key = "KEY0123456789", base_url = base_url,
  http_version = arg[4], ca_file = arg[5] }

local function chat()
  return client.ai.assistants.chat { assistant_id = "x",
    content = "Where is my parcel, order 4711?",
    conversation_id = "3fa85f64-5717-4562-b3fc-2c963f66afa6" }
end

for _ = 1, rounds do
  local chats = {}
  for i = 1, count do chats[i] = chat end
  local answers, errors = telnyx.gather(chats)
  for i = 1, count do
    assert(answers[i], errors[i])
    assert(answers[i].content)
  end
  local now, used = core.now(), os_clock()
  print(("%.1f %.1f"):format((now - started) * 1e3, (used - cpu) * 1e3))
  started, cpu = core.now(), os_clock()
end
