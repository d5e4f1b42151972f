-- Sends a message, and replies to incoming ones:
--   TELNYX_FROM=+1... TELNYX_TO=+1... TELNYX_PUBLIC_KEY=... lua examples/messages.lua 8080
-- Telnyx reaches the program at this port through a proxy that accepts HTTPS: set the proxy's URL
-- in the messaging profile of the number. Without a port, the program uses its own emulator. It
-- needs LuaSocket; docs/guide/webhooks.md shows the same in nginx.

local socket = require "socket"
local telnyx = require "telnyx"

local LONGEST_BODY = 1024 * 1024
local SECONDS = 10

local seen = {}

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function reply_to(client, message)
  local from, to = message.to[1].phone_number, message.from.phone_number
  print(("%s writes: %s"):format(to, message.text))
  local reply, err = client.messages.send {
    from = from, to = to, text = "You wrote: " .. message.text,
  }
  print(reply and "  answered" or "  not answered: " .. tostring(err))
end

-- Webhooks also report what happens to a message. An event may arrive twice.
local function on_event(client, event)
  local message = event.payload
  if seen[event.id] then return end
  seen[event.id] = true
  if event.event_type == "message.received" then
    reply_to(client, message)
  elseif event.event_type == "message.finalized" then
    print(("to %s: %s"):format(message.to[1].phone_number, message.to[1].status))
  end
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

-- Anybody who knows the URL can send requests there, so verify the signature. Respond first: Telnyx
-- waits two seconds, and sending a reply may take longer.
local function serve_one(listener, client)
  local connection = check(listener:accept())
  connection:settimeout(SECONDS)
  local body, headers = read_request(connection)
  local event, err
  if body then event, err = client.webhooks.unwrap(body, headers) end
  if err then print("refused: " .. tostring(err)) end
  local status = event and "204 No Content" or "400 Bad Request"
  connection:send(("HTTP/1.1 %s\r\nConnection: close\r\n\r\n"):format(status))
  connection:close()
  if event then on_event(client, event.data) end
end

local function listen(port)
  local listener = check(socket.bind("127.0.0.1", port))
  local _, bound = listener:getsockname()
  print("listening on http://127.0.0.1:" .. bound .. "/")
  return listener, bound
end

local function send(client, from, to)
  local sent = check(client.messages.send { from = from, to = to, text = "The library is open." })
  print(("to %s: %s"):format(to, sent.data.to[1].status))
end

local function demonstrate()
  local listener, port = listen(0)
  listener:settimeout(SECONDS)
  local emulator = check(require "telnyx.emulator".spawn {
    webhook_url = "http://127.0.0.1:" .. port .. "/",
  })
  local client = telnyx.new {
    base_url = emulator.url, api_key = "any", public_key = emulator.public_key,
  }
  send(client, "+15550100001", "+15550100002")
  check(emulator:send_webhook {
    event_type = "message.received",
    payload = {
      from = { phone_number = "+15550100002" }, to = { { phone_number = "+15550100001" } },
      text = "Until when?",
    },
  })
  -- Two for each of the messages that are sent, and the one that comes in between.
  for _ = 1, 5 do serve_one(listener, client) end
  emulator:stop()
  listener:close()
end

if arg[1] then
  local from, to = os.getenv("TELNYX_FROM"), os.getenv("TELNYX_TO")
  local listener = listen(tonumber(arg[1]))
  if from and to then send(telnyx, from, to) end
  while true do serve_one(listener, telnyx) end
end
demonstrate()
