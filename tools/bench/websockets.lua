-- Many WebSockets for tools/bench/websocket:
--   lua websockets.lua URL COUNT
-- Opens them concurrently, then sends a message through all. Prints the kilobytes of an open and
-- idle socket, libcurl's included, and the milliseconds of a socket for opening and for a message.

local core = require "telnyx.core"
local telnyx = require "telnyx"

local url, count = arg[1], tonumber(arg[2])
local client = telnyx.new { api_key = "KEY", max_retries = 0, connect_timeout = 60 }
local sockets = {}

local function open()
  return assert(client.websocket.connect(url .. "/"))
end

local function exchange(socket)
  assert(socket:send "hello")
  assert(socket:receive() == "hello")
end

local function resident()
  collectgarbage()
  collectgarbage()
  local file = assert(io.open "/proc/self/status")
  local text = file:read "*a"
  file:close()
  return tonumber(text:match "VmRSS:%s+(%d+)")
end

-- Returns the milliseconds for each socket.
local function for_all(first, task)
  local tasks = {}
  for index = first, count do tasks[#tasks + 1] = function() task(index) return true end end
  local began = core.now()
  local done, errors = telnyx.gather(tasks)
  assert(#done == #tasks, tostring(errors[1]))
  return (core.now() - began) * 1000 / #tasks
end

sockets[1] = open()
exchange(sockets[1])
local before = resident()
local opening = for_all(2, function(index)
  sockets[index] = open()
  exchange(sockets[index])
end)
local each = (resident() - before) / (count - 1)
local message = for_all(1, function(index) exchange(sockets[index]) end)
print(("%.1f %.2f %.2f"):format(each, opening, message))
