-- Our client for tools/bench/websocket:
--   lua websocket.lua URL COUNT BYTES
-- Prints the microseconds of a round trip of five octets, and the milliseconds for a message of
-- BYTES there and back.

local core = require "telnyx.core"
local telnyx = require "telnyx"

local url, count, bytes = arg[1], tonumber(arg[2]), tonumber(arg[3])
local client = telnyx.new { api_key = "KEY", max_retries = 0 }
local socket = assert(client.websocket.connect(url .. "/", nil, { max_message_bytes = bytes }))

local function rounds(times)
  for _ = 1, times do
    assert(socket:send "hello")
    assert(socket:receive())
  end
end

rounds(count / 10)
local began = core.now()
rounds(count)
local trip = (core.now() - began) / count * 1e6
local message = ("x"):rep(bytes)
began = core.now()
assert(socket:send_binary(message))
assert(#assert(socket:receive()) == bytes)
print(("%.1f %.0f"):format(trip, (core.now() - began) * 1e3))
socket:close()
