-- The requests of client.lua written by hand, with loop.c and lua-cjson:
--   lua by_hand.lua FOLDER BASE_URL retrieve|list|tests|create COUNT
-- where loop.so is in FOLDER.

package.cpath = arg[1] .. "/?.so;" .. package.cpath

local loop = require "loop"
local cjson = require "cjson"

local base_url, operation, count = arg[2], arg[3], tonumber(arg[4])
local handle = loop("authorization: Bearer KEY0123456789", "accept: application/json",
  "content-type: application/json", "user-agent: loop")

local function call(path, body)
  local status, text = handle:perform(base_url .. path, body and cjson.encode(body))
  if status ~= 200 then error("status " .. status) end
  return cjson.decode(text)
end

if operation == "retrieve" then
  for _ = 1, count do assert(call("/ai/assistants/" .. "assistant-1").id) end
elseif operation == "list" then
  for _ = 1, count do assert(#call("/ai/assistants").data == 20) end
elseif operation == "tests" then
  for _ = 1, count do assert(#call("/ai/assistants/tests").data == 50) end
else
  local body = require "create_body"
  for _ = 1, count do assert(call("/ai/assistants", body).id) end
end
