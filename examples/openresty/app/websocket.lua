-- The server's side of a WebSocket, over lua-resty-websocket: whole messages in, and messages from
-- several light threads out.

local response = require "app.response"
local semaphore = require "ngx.semaphore"

-- The first is its name in OpenResty, the second in Debian's package.
local is_found, server = pcall(require, "resty.websocket.server")
if not is_found then is_found, server = pcall(require, "nginx.websocket.server") end

local MISSING = "lua-resty-websocket is missing: install Debian's lua-nginx-websocket, or "
  .. "with opm openresty/lua-resty-websocket"

local LONGEST = 1024 * 1024  -- bytes of a message
local QUIET = 30             -- seconds without a message before a ping, and after it
local GOODBYE = 2            -- seconds for the peer's part of the closing handshake

local websocket = {}

local Peer = {}
Peer.__index = Peer

--- Completes the handshake. Returns nil after it has rejected a request.
---@return table|nil peer
function websocket.accept()
  if not is_found then
    ngx.log(ngx.ERR, MISSING)
    return response.problem(500, "WebSockets are not set up")
  end
  local socket, err = server:new { timeout = QUIET * 1000, max_payload_len = LONGEST }
  if socket then return setmetatable({ socket = socket, turn = semaphore.new(1) }, Peer) end
  ngx.log(ngx.WARN, err)
  if not ngx.headers_sent then response.problem(400, "a WebSocket expected") end
end

-- Only one light thread may write to a socket at a time: the others wait for their turn.
local function write(self, send, ...)
  while not self.turn:wait(QUIET) do end
  local sent, err = nil, "the socket is closed"
  if not self.is_closed then sent, err = self.socket[send](self.socket, ...) end
  self.turn:post()
  return sent, err
end

--- Sends a text message; waits while the peer does not read.
---@param text string
---@return integer|nil sent
---@return string err
function Peer:send(text)
  return write(self, "send_text", text)
end

-- Handles a frame of the protocol itself. Returns true if the socket goes on.
local function control(self, kind, payload)
  if kind == "ping" then return write(self, "send_pong", payload) end
  return kind == "pong"
end

-- Pings a silent peer, once.
local function is_alive(self, err)
  if self.is_pinged or not err:find("first 2 bytes: timeout", 1, true) then return false end
  self.is_pinged = true
  return write(self, "send_ping", "")
end

--- Waits for a text message; for one light thread.
---@return string|nil text nil at the end
---@return string|nil err why the connection was lost, unless the peer closed it
function Peer:receive()
  local parts, size = {}, 0
  while true do
    local payload, kind, err = self.socket:recv_frame()
    if not payload then
      if not is_alive(self, err) then return nil, err end
    elseif kind == "text" or kind == "continuation" then
      self.is_pinged = false
      parts[#parts + 1] = payload
      size = size + #payload
      if size > LONGEST then return nil, "a message is too long" end
      if err ~= "again" then return table.concat(parts) end
    else
      self.is_pinged = false
      if not control(self, kind, payload) then
        self.is_ended = kind == "close"
        return nil, not self.is_ended and "a text message expected" or nil
      end
    end
  end
end

--- Asks the peer to close, so that `receive` ends. Nothing can be sent any more.
---@param code integer|nil 1000 by default
---@param reason string|nil
function Peer:leave(code, reason)
  write(self, "send_close", code or 1000, reason)
  self.is_closed = true
end

--- Closes the socket, after the last `receive`.
---@param code integer|nil 1000 by default
---@param reason string|nil
function Peer:close(code, reason)
  self:leave(code, reason)
  if self.is_ended then return end
  -- A connection that is closed with unread octets would take the close frame with it.
  self.socket:set_timeout(GOODBYE * 1000)
  local ends = ngx.now() + GOODBYE
  repeat
    local payload, kind = self.socket:recv_frame()
  until not payload or kind == "close" or ngx.now() > ends
end

return websocket
