-- The emulator's WebSockets: those that programs open, and those that it opens to them. The
-- handshake and what is sent are lua-http's. A fault changes what happens on one.

local cqueues = require "cqueues"
local errno = require "cqueues.errno"
local http_websocket = require "http.websocket"
local json = require "telnyx.emulator.json"
local new_frames = require "telnyx.emulator.frames".new
local text = require "telnyx.emulator.text"

local socket = {}

local WRITE_TIMEOUT = 30
local CONNECT_TIMEOUT = 10

-- Seconds to wait for the peer's close frame.
local CLOSE_TIMEOUT = 3

-- Bytes of a message, and of one read.
local MOST, CHUNK = 16 * 1024 * 1024, 64 * 1024

-- RFC 6455 section 5.2.
local TEXT, CLOSE = 1, 8

---@class telnyx.emulator.Socket
---@field is_over boolean
---@field code integer|nil the close code of the peer
---@field reason string|nil
---@field fault table see `telnyx.emulator.faults`
---@field stream_delay number|nil seconds between frames of a stream
---@field package websocket table of lua-http
---@field package connection table of cqueues
---@field package frames telnyx.emulator.Frames
---@field package parts string[]|nil of a message that is not complete
---@field package kind string|nil its kind
---@field package size integer|nil its bytes so far
---@field package cut integer|nil bytes of the next frame to send before the connection is dropped
---@field package is_closing boolean|nil a close frame was sent by `close`
---@field package messages integer received
---@field package is_faulty boolean the fault has had its effect
local Socket = {}
Socket.__index = Socket

local function end_connection(self)
  self.is_over = true
  self.websocket.readyState = 3
  self.connection:close()
end

local function send_frame(self, opcode, data)
  local frame = { FIN = true, opcode = opcode, data = data,
    MASK = self.websocket.type == "client" }
  if self.cut and opcode == TEXT then
    local octets = http_websocket.build_frame(frame):sub(1, self.cut)
    self.connection:xwrite(octets, "n", WRITE_TIMEOUT)
    return end_connection(self)
  end
  if self.websocket:send_frame(frame, WRITE_TIMEOUT) then return true end
  end_connection(self)
end

local function send_close(self, code, reason)
  local frame = http_websocket.build_close(code, reason, false)
  return send_frame(self, CLOSE, frame.data)
end

-- Receives octets until the peer goes away, and answers nothing.
local function ignore(self)
  repeat local octets = self.connection:xread(-CHUNK, "b") until not octets
  end_connection(self)
end

-- Lets the fault happen, if it is time.
local function misbehave(self)
  local fault = self.fault
  if self.is_faulty or self.messages < (fault.after or 0) then return end
  self.is_faulty = true
  if fault.pause then cqueues.sleep(fault.pause) end
  self.cut = fault.cut
  if fault.frame ~= nil then self:send(fault.frame) end
  if fault.cut == 0 and not self.is_over then end_connection(self) end
  if fault.close then self:close(fault.close, fault.reason) end
  if fault.silent and not self.is_over then ignore(self) end
end

--- Sends a text message.
---@param message table|string a table is sent as JSON
---@return boolean|nil ok nil if the socket is over
function Socket:send(message)
  if self.is_over then return nil end
  if type(message) ~= "string" then message = assert(json.encode(message)) end
  return send_frame(self, TEXT, message)
end

--
-- Receiving
--

local ACT = {}

function ACT.ping(self, payload)
  send_frame(self, 10, payload)
end

function ACT.pong() end

function ACT.close(self, payload)
  self.code, self.reason = http_websocket.parse_close(payload)
  self.code = self.code or 1005
  if not self.is_closing then send_frame(self, CLOSE, payload) end
  if not self.is_over then end_connection(self) end
end

local function fail(self, problem, code)
  if send_close(self, code, problem) then end_connection(self) end
end

-- Takes a frame. Returns a message that is complete, and its kind.
local function take(self, frame)
  if ACT[frame.kind] then return ACT[frame.kind](self, frame.payload) end
  if (frame.kind == "continuation") ~= (self.parts ~= nil) then
    return fail(self, "bad continuation", 1002)
  end
  if not self.parts then self.parts, self.kind, self.size = {}, frame.kind, 0 end
  self.parts[#self.parts + 1], self.size = frame.payload, self.size + #frame.payload
  if self.size > MOST then return fail(self, "message too big", 1009) end
  if not frame.is_last then return end
  local message, kind = table.concat(self.parts), self.kind
  self.parts = nil
  if kind == "text" and not text.is_utf8(message) then return fail(self, "not UTF-8", 1007) end
  return message, kind
end

-- Waits for a message.
local function receive(self, timeout)
  local ends = timeout and cqueues.monotime() + timeout
  while not self.is_over do
    local frame, problem, code = self.frames:next()
    if frame then
      local message, kind = take(self, frame)
      if message then return message, kind end
    elseif problem then
      fail(self, problem, code)
    else
      local left = ends and math.max(0, ends - cqueues.monotime())
      local octets, _, why = self.connection:xread(-CHUNK, "b", left)
      if octets then
        self.frames:feed(octets)
      elseif why == errno.ETIMEDOUT and left then
        return nil, "timeout"
      else
        end_connection(self)
      end
    end
  end
end

--- Waits for a message.
---@param timeout number|nil seconds
---@return string|nil message
---@return "text"|"binary"|"timeout"|nil kind "timeout" with nil if nothing came; nil at the end
function Socket:receive(timeout)
  -- others get their turn, even if this one only looks whether there is something
  if timeout and timeout <= 0 then cqueues.sleep(0) end
  local message, kind = receive(self, timeout)
  if not message then return nil, kind end
  self.messages = self.messages + 1
  misbehave(self)
  if not self.is_over then return message, kind end
end

--- Closes in order: sends a close frame, and waits up to three seconds for the peer's.
---@param code integer|nil 1000 by default
---@param reason string|nil
function Socket:close(code, reason)
  if self.is_over then return end
  self.is_closing = true
  if not send_close(self, code or 1000, reason) then return end
  local ends = cqueues.monotime() + CLOSE_TIMEOUT
  repeat
    local left = ends - cqueues.monotime()
    local _, kind = receive(self, math.max(0, left))
  until self.is_over or kind == "timeout" or left <= 0
  if not self.is_over then end_connection(self) end
end

local function new(websocket, fault)
  local self = setmetatable({ websocket = websocket, connection = websocket.socket,
    frames = new_frames(websocket.type == "server"), fault = fault or {}, messages = 0,
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
