-- The requests of floor.c, through the client:
--   lua client.lua BASE_URL retrieve|list|tests|create COUNT
-- Prints the peak of its resident memory in KiB.

local telnyx = require "telnyx"

local base_url, operation, count = arg[1], arg[2], tonumber(arg[3])
local client = telnyx.new { api_key = "KEY0123456789", base_url = base_url }

if operation == "retrieve" then
  for _ = 1, count do
    local assistant = assert(client.ai.assistants.retrieve("assistant-1"))
    assert(assistant.id)
  end
elseif operation == "list" then
  for _ = 1, count do
    local page = assert(client.ai.assistants.list())
    assert(#page.data == 20)
  end
elseif operation == "tests" then
  for _ = 1, count do
    local page = assert(client.ai.assistants.tests.list())
    assert(#page.data == 50)
  end
else
  local body = require "create_body"
  for _ = 1, count do
    local assistant = assert(client.ai.assistants.create(body))
    assert(assistant.id)
  end
end

for line in io.lines("/proc/self/status") do
  local kilobytes = line:match("^VmHWM:%s*(%d+)")
  if kilobytes then
    print(kilobytes)
  end
end
