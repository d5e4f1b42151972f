-- Receives webhooks, verifies them and prints the events:
--   TELNYX_PUBLIC_KEY=... lua examples/webhooks.lua 8080
-- Without a port, it receives the webhooks of its own emulator. It needs LuaSocket;
-- docs/guide/webhooks.md shows the same in nginx.

local socket = require "socket"
local telnyx = require "telnyx"

local LONGEST_BODY = 1024 * 1024
local SECONDS = 10

local seen = {}

-- Your own code. Telnyx may send an event twice, so check its id.
local function on_event(event)
  local data = event.data
  if seen[data.id] then return end
  seen[data.id] = true
  print(("%s: attempt %d"):format(data.event_type, event.meta.attempt))
end

-- Returns the response's status.
local function handle(webhooks, body, headers)
  local event, err = webhooks.unwrap(body, headers)
  if not event then
    print("refused: " .. tostring(err))
    return err.kind == "webhook" and "400 Bad Request" or "500 Internal Server Error"
  end
  on_event(event)
  return "204 No Content"
end

local function read_request(connection)
  local headers, length = {}, 0
  local line = connection:receive("*l")
  while line and line ~= "" do
    local name, value = line:match("^([^:%s]+):%s*(.-)%s*$")
    if name then
      headers[#headers + 1] = { name, value }
      if name:lower() == "content-length" then length = tonumber(value) or 0 end
    end
    line = connection:receive("*l")
  end
  if not line or length > LONGEST_BODY then return nil end
  return connection:receive(length), headers
end

local function serve(listener, webhooks)
  local connection = assert(listener:accept())
  connection:settimeout(SECONDS)
  local body, headers = read_request(connection)
  if body then
    local status = handle(webhooks, body, headers)
    connection:send(("HTTP/1.1 %s\r\nConnection: close\r\n\r\n"):format(status))
  end
  connection:close()
  return body, headers
end

local function listen(port)
  local listener = assert(socket.bind("127.0.0.1", port))
  local _, bound = listener:getsockname()
  print("listening on http://127.0.0.1:" .. bound .. "/")
  return listener, bound
end

local function demonstrate()
  local listener, port = listen(0)
  listener:settimeout(SECONDS)
  local emulator = assert(require "telnyx.emulator".spawn {
    webhook_url = "http://127.0.0.1:" .. port .. "/",
  })
  local client = telnyx.new { public_key = emulator.public_key }
  assert(emulator:send_webhook {
    event_type = "call.conversation.ended",
    payload = { conversation_id = "0424805b", duration_sec = 3 },
  })
  local body, headers = serve(listener, client.webhooks)
  body = assert(body, "no webhook has arrived")

  print("\nThe same webhook with a changed body:")
  print(handle(client.webhooks, body:gsub("3", "4", 1), headers))
  emulator:stop()
  listener:close()
end

if arg[1] then
  local listener = listen(tonumber(arg[1]))
  while true do serve(listener, telnyx.webhooks) end
end
demonstrate()
