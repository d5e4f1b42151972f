--- The opening handshake of WebSocket (RFC 6455 section 4).

local core = require "telnyx.core"

local handshake = {}

local GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

--- Returns the headers that ask for a WebSocket.
---@param frames table the module telnyx.frames
---@param protocols string[]|nil subprotocols, the preferred one first
---@return table<string, string> headers
function handshake.headers(frames, protocols)
  return {
    Upgrade = "websocket",
    ["Sec-WebSocket-Key"] = core.base64_encode(frames.nonce()),
    ["Sec-WebSocket-Version"] = "13",
    ["Sec-WebSocket-Protocol"] = protocols and table.concat(protocols, ", "),
  }
end

local function has_token(list, token)
  for item in (list or ""):gmatch("[^,]+") do
    if item:match("^%s*(.-)%s*$"):lower() == token then return true end
  end
  return false
end

local function contains(list, value)
  for _, item in ipairs(list or {}) do
    if item == value then return true end
  end
  return false
end

--- Checks the headers of a response with the status 101.
---@param frames table the module telnyx.frames
---@param sent table<string, string> from `headers`
---@param protocols string[]|nil
---@param received table<string, string>
---@return string|nil problem
function handshake.problem(frames, sent, protocols, received)
  local accept = core.base64_encode(frames.sha1(sent["Sec-WebSocket-Key"] .. GUID))
  if not has_token(received.upgrade, "websocket") then
    return "status 101 without 'Upgrade: websocket'"
  elseif not has_token(received.connection, "upgrade") then
    return "status 101 without 'Connection: Upgrade'"
  elseif received["sec-websocket-accept"] ~= accept then
    return "status 101 with a wrong 'Sec-WebSocket-Accept': not from a WebSocket server"
  elseif received["sec-websocket-extensions"] then
    return ("the server uses the extension '%s', none was asked for")
      :format(received["sec-websocket-extensions"])
  end
  local protocol = received["sec-websocket-protocol"]
  if protocol and not contains(protocols, protocol) then
    return ("the server uses the subprotocol '%s', which was not asked for"):format(protocol)
  end
end

return handshake
