-- Helpers for the specs of drivers: responses of the server, and clients of an event loop.

local servers = require "spec.support.server"
local telnyx = require "telnyx"

local driver_calls = {
  LIST = { body = '{"data":[]}' },
  CHAT = { conversation_id = "c", content = "Hi", stream = true },
  CHUNKED = { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
    .. "Transfer-Encoding: chunked\r\n\r\n" },
  LAST = { write = servers.LAST_CHUNK },
}

--- Returns a step of a server's script that writes an event.
---@param text string
---@return table
function driver_calls.event(text)
  return { write = servers.chunk('data: {"content":"' .. text .. '"}\n\n') }
end

--- Returns the text of a stream's next event.
---@param stream telnyx.Stream
---@return string
function driver_calls.heard(stream)
  local item, err = stream:read()
  assert(item, tostring(err))
  return item.data.content
end

--- Returns the number of connections of the requests.
---@param server table
---@return integer
function driver_calls.connection_count(server)
  local seen, count = {}, 0
  for _, request in ipairs(server:requests()) do
    if not seen[request.connection] then count = count + 1 end
    seen[request.connection] = true
  end
  return count
end

--- Creates a client with the driver of a loop.
---@param loop table
---@param server table
---@param opts table|nil
---@return telnyx.Client
function driver_calls.client(loop, server, opts)
  local given = { base_url = server.url .. "/v2", timeout = 10, driver = loop.driver }
  for name, value in pairs(opts or {}) do given[name] = value end
  if not given.client_id then given.api_key = "KEY" end
  return telnyx.new(given)
end

return driver_calls
