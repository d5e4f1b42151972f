-- The emulator's WebSockets, over lua-http: those that programs open, and those that it opens to
-- them. A fault changes what happens on one.

local cqueues = require "cqueues"
local errno = require "cqueues.errno"
local http_websocket = require "http.websocket"
local json = require "telnyx.emulator.json"

local socket = {}

local WRITE_TIMEOUT = 30
local CONNECT_TIMEOUT = 10

-- RFC 6455 section 5.2.
local TEXT = 1

---@class telnyx.emulator.Socket
---@field is_over boolean
---@field code integer|nil the close code of the peer
---@field reason string|nil
---@field fault table see `emulator.faults`
---@field stream_delay number|nil seconds between frames of a stream
---@field package websocket table of lua-http
---@field package messages integer received
---@field package is_faulty boolean the fault has had its effect
local Socket = {}
Socket.__index = Socket

-- Ends the connection without the closing handshake.
local function drop(self)
  self.is_over = true
  local connection = self.websocket.socket
  self.websocket.readyState = 3
  if connection then connection:close() end
end

local function write(self, text)
  local cut = self.cut
  if not cut then return self.websocket:send(text, "text", WRITE_TIMEOUT) end
  local frame = http_websocket.build_frame { FIN = true, opcode = TEXT, data = text,
    MASK = self.websocket.type == "client" }
  self.websocket.socket:xwrite(frame:sub(1, cut), "n", WRITE_TIMEOUT)
  drop(self)
end

-- Receives octets until the peer goes away, and answers nothing.
local function ignore(self)
  local connection = self.websocket.socket
  repeat local octets = connection:xread(-4096, "b") until not octets
  drop(self)
end

-- Lets the fault happen, if it is time.
local function misbehave(self)
  local fault = self.fault
  if self.is_faulty or self.messages < (fault.after or 0) then return end
  self.is_faulty = true
  if fault.pause then cqueues.sleep(fault.pause) end
  self.cut = fault.cut
  if fault.frame ~= nil then self:send(fault.frame) end
  if fault.cut == 0 then drop(self) end
  if self.is_over then return end
  if fault.close then self:close(fault.close, fault.reason) end
  if fault.silent then ignore(self) end
end

--- Sends a text message.
---@param message table|string a table is sent as JSON
---@return boolean|nil ok nil if the socket is over
function Socket:send(message)
  if self.is_over then return nil end
  if type(message) ~= "string" then message = assert(json.encode(message)) end
  if write(self, message) then return true end
  if not self.is_over then drop(self) end
end

--- Waits for a message.
---@param timeout number|nil seconds
---@return string|nil message
---@return "text"|"binary"|"timeout"|nil kind "timeout" with nil if nothing came; nil at the end
function Socket:receive(timeout)
  if self.is_over then return nil end
  local message, kind, code = self.websocket:receive(timeout)
  if message then
    self.messages = self.messages + 1
    misbehave(self)
    if self.is_over then return nil end
    return message, kind
  elseif code == errno.ETIMEDOUT and self.websocket.readyState == 1 then
    return nil, "timeout"
  end
  self.code, self.reason = self.websocket.got_close_code, self.websocket.got_close_message
  drop(self)
end

--- Closes in order: sends a close frame, and waits up to three seconds for the peer's.
---@param code integer|nil 1000 by default
---@param reason string|nil
function Socket:close(code, reason)
  if self.is_over then return end
  self.is_over = true
  self.websocket:close(code, reason)
end

local function new(websocket, fault)
  local self = setmetatable({ websocket = websocket, fault = fault or {}, messages = 0,
    is_faulty = false, is_over = false }, Socket)
  misbehave(self)
  return self
end

--- Accepts the request of a program.
---@param stream table of lua-http
---@param request_headers table of lua-http
---@param response_headers table of lua-http
---@param fault table|nil
---@return telnyx.emulator.Socket|nil
---@return string|nil problem of the request
function socket.accept(stream, request_headers, response_headers, fault)
  local websocket, problem = http_websocket.new_from_stream(stream, request_headers)
  if not websocket then return nil, problem end
  if not websocket:accept({ headers = response_headers }, WRITE_TIMEOUT) then return nil end
  return new(websocket, fault)
end

--- Opens a socket to a program.
---@param url string
---@param headers table<string, string>
---@return telnyx.emulator.Socket|nil
---@return string|nil problem
function socket.connect(url, headers)
  local websocket = http_websocket.new_from_uri(url)
  local request, status = websocket.request, nil
  local go = request.go
  request.proxies, request.follow_redirects = false, false
  for name, value in pairs(headers) do request.headers:upsert(name, value) end
  -- lua-http does not tell the status
  function request.go(...)
    local answer, stream, code = go(...)
    status = answer and answer:get(":status")
    return answer, stream, code
  end
  local ok, problem = websocket:connect(CONNECT_TIMEOUT)
  if ok then return new(websocket) end
  return nil, status and status ~= "101" and "status " .. status or tostring(problem)
end

return socket
