-- WebSocket for the spec server: the handshake, and frames of both sides. It judges nothing, so
-- that specs can break every rule.

local frames = require "telnyx.emulator.frames"

local websocket = {}

local GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"

-- Longer payloads are not unmasked: that would take long in plain Lua.
local LONGEST_UNMASKED = 200000

--- Kinds of frames.
websocket.OPCODES = { continuation = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 }

local function accept_of(key)
  local core = require "telnyx.core"
  return core.base64_encode(require("openssl.digest").new("sha1"):final(key .. GUID))
end

--- Returns the response to a handshake.
---@param request table
---@param opts table  accept: a wrong key; headers: lines in place of the usual two; more: lines
---@return string
function websocket.response(request, opts)
  local key = ""
  for _, header in ipairs(request.headers) do
    if header[1]:lower() == "sec-websocket-key" then key = header[2] end
  end
  return "HTTP/1.1 101 Switching Protocols\r\n"
    .. (opts.headers or "Upgrade: websocket\r\nConnection: Upgrade\r\n")
    .. "Sec-WebSocket-Accept: " .. (opts.accept or accept_of(key)) .. "\r\n"
    .. (opts.more or "") .. "\r\n"
end

local function number(value, size)
  local octets = {}
  for i = size, 1, -1 do
    octets[i] = string.char(value % 256)
    value = math.floor(value / 256)
  end
  return table.concat(octets)
end

--- Returns a frame of a server.
---@param kind string|integer  "text", "close", … or an opcode
---@param payload string|nil
---@param opts table|nil  fin = false; rsv = 1 to 7; mask = true; size = octets of the length (2, 8)
---@return string
function websocket.frame(kind, payload, opts)
  payload, opts = payload or "", opts or {}
  local first = websocket.OPCODES[kind] or kind
  if opts.fin ~= false then first = first + 128 end
  first = first + (opts.rsv or 0) * 16
  local length, marker, extra = #payload, #payload, ""
  local size = opts.size or length > 65535 and 8 or length > 125 and 2
  if size == 8 then
    marker, extra = 127, number(length, 8)
  elseif size == 2 then
    marker, extra = 126, number(length, 2)
  end
  if opts.mask then marker, extra = marker + 128, extra .. "\0\0\0\0" end
  return string.char(first, marker) .. extra .. payload
end

--- Returns the payload of a close frame.
function websocket.close(code, reason)
  return websocket.frame("close", number(code, 2) .. (reason or ""))
end

local function value_of(octets)
  local value = 0
  for i = 1, #octets do value = value * 256 + octets:byte(i) end
  return value
end

--- Reads a frame of the client: { kind, fin, rsv, mask, length, payload }.
---@param connection table
---@param is_raw boolean|nil  leaves the payload masked
---@return table|nil
function websocket.read(connection, is_raw)
  local head = connection:bytes(2)
  if not head then return nil end
  local first, second = head:byte(1, 2)
  local length = second % 128
  if length > 125 then
    local octets = connection:bytes(length == 126 and 2 or 8)
    if not octets then return nil end
    length = value_of(octets)
  end
  local mask = second >= 128 and connection:bytes(4) or nil
  local payload = connection:bytes(length)
  if not payload or second >= 128 and not mask then return nil end
  local kind = first % 16
  for name, opcode in pairs(websocket.OPCODES) do
    if opcode == kind then kind = name break end
  end
  if length > LONGEST_UNMASKED then payload = nil end
  if mask and payload and not is_raw then payload = frames.unmask(payload, mask) end
  return { kind = kind, fin = first >= 128, rsv = math.floor(first / 16) % 8, mask = mask,
    length = length, payload = payload }
end

return websocket
