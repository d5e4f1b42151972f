--- Open WebSockets. The frames are those of telnyx.frames; the connection is a channel of the
-- transport, so waiting is the same as for any other request.

local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"
local redact = require "telnyx.support.redact"
local secret_values = require "telnyx.support.secret_values"

local socket = {}

-- Bytes that wait to be sent, from which on a sender waits.
local QUEUE = 1024 * 1024

-- Bytes of unread messages, up to which a sender also reads, so that pings are answered.
local UNREAD = 64 * 1024

-- Seconds to wait for the server's part of the closing handshake.
local CLOSE_PATIENCE = 5

-- RFC 6455 section 7.4.1.
local NO_CODE, LOST = 1005, 1006

local MEANINGS = {
  [1001] = "going away", [1002] = "protocol error", [1003] = "unsupported data",
  [1005] = "no code", [1007] = "invalid data", [1008] = "policy violation",
  [1009] = "message too big", [1010] = "extension expected", [1011] = "server error",
  [1012] = "service restart", [1013] = "try again later", [1014] = "bad gateway",
}

-- What the server did wrong, by the code of the close frame that answers it.
local FAULTS = {
  [LOST] = "there was not enough memory for a message",
  [1007] = "a text message is not UTF-8",
  [1009] = "a message is longer than 'max_message_bytes' allows",
}

---@class telnyx.WebSocket
---@field protocol string|nil the subprotocol that the server chose
---@field headers table<string, string> of the response to the handshake
---@field code integer|nil once it is closed: the close code, 1006 if the connection was lost
---@field reason string|nil the server's reason, "" if it gave none
---@field clean boolean|nil the server took part in the closing handshake
---@field package is_over boolean|nil it has ended
---@field package err telnyx.Error|nil why, if it failed
---@field package frames table what has been received
---@field package idle_timeout number|nil the option
---@field package unread_pongs integer bytes queued while the queue was full
---@field package receiver thread|nil the coroutine that waits in `receive`
---@field package has_sent boolean since the program last waited for octets
local Socket = {}
Socket.__index = Socket

--
-- The end
--

-- Ends the socket; later calls return the same error, or nil.
local function settle(self, err, code, reason, clean)
  if self.is_over then return end
  self.is_over, self.err = true, err
  self.code, self.reason, self.clean = code, reason, clean
  self.channel:close()
end

local function fail(self, kind, message, code, reason, clean)
  if self.is_over then return end
  code = code or LOST
  local err
  if not self.is_closing then
    err = errors.transport(self.channel.call, kind, message, { status = 101, sent = true,
      code = code, reason = reason, clean = clean or false })
  end
  settle(self, err, code, reason, clean or false)
end

-- Gives what is queued a moment to leave.
local function drain(self)
  local ends = core.now() + CLOSE_PATIENCE
  while self.channel:queued() > 0 and not self.channel:is_over() do
    local left = ends - core.now()
    if left <= 0 then return end
    self.channel:wait(left)
  end
end

-- The server has sent a close frame, which wslay has answered.
local function end_by_server(self, code, reason)
  drain(self)
  local call = self.channel.call
  reason = redact.text(reason, secret_values.of_request(call.options, call.request))
  if code == 0 then code = NO_CODE end
  if code == 1000 or code == NO_CODE or self.is_closing then
    return settle(self, nil, code, reason, true)
  end
  local words = MEANINGS[code] and (" (%s)"):format(MEANINGS[code]) or ""
  local message = ("the server closed the WebSocket with code %d%s"):format(code, words)
  if reason ~= "" then message = message .. ": " .. reason end
  fail(self, "connection", message, code, reason, true)
end

--
-- Octets
--

local function forward(self)
  local octets = self.frames:output()
  if octets then self.channel:write(octets) end
end

local function feed(self, octets)
  self.heard_at = core.now()
  self.frames:feed(octets)
  local pongs = self.frames:output()
  if not pongs then return end
  self.unread_pongs = self.channel:queued() >= QUEUE and self.unread_pongs + #pongs or 0
  if self.unread_pongs >= QUEUE then
    return fail(self, "connection", "the server sends pings, but does not read")
  end
  self.channel:write(pongs)
end

-- Returns when to stop waiting, a time of core.now; at `ends` at the latest.
local function next_limit(self, ends)
  ends = math.min(ends or math.huge, self.deadline or math.huge)
  if self.idle_timeout then ends = math.min(ends, self.heard_at + self.idle_timeout) end
  if self.ping_interval then ends = math.min(ends, self.ping_at) end
  return ends < math.huge and ends or nil
end

-- Acts on a limit that has passed.
local function check_limits(self)
  local now = core.now()
  if self.deadline and now >= self.deadline then
    return fail(self, "timeout", "the deadline passed")
  elseif self.idle_timeout and now >= self.heard_at + self.idle_timeout then
    return fail(self, "timeout",
      ("nothing came from the server within %.4g s"):format(self.idle_timeout))
  elseif not self.ping_interval or now < self.ping_at then
    return
  elseif self.pinged_at and self.heard_at < self.pinged_at then
    return fail(self, "timeout",
      ("the server did not answer a ping within %.4g s"):format(self.ping_interval))
  end
  self.pinged_at, self.ping_at = now, now + self.ping_interval
  if self.frames:put("ping", "") then forward(self) end
end

-- Waits for octets, or for the next limit.
local function pull(self, ends, is_once)
  check_limits(self)
  if self.is_over then return end
  self.has_sent = false
  local octets, kind, message = self.channel:read(next_limit(self, ends), is_once)
  if self.is_over then return end
  if octets then return feed(self, octets) end
  if kind then return fail(self, kind, message) end
  check_limits(self)
end

-- Returns the coroutine that runs; nil in the main program, which never waits beside others.
local function current()
  local thread, is_main = coroutine.running()
  return not is_main and thread or nil
end

-- Tells whether another coroutine waits in `receive`. One that raised there does not any more.
local function is_awaited(self)
  local receiver = self.receiver
  return receiver and receiver ~= current() and coroutine.status(receiver) ~= "dead"
end

-- Reads what has arrived without waiting, unless a coroutine waits for it.
local function absorb(self)
  if is_awaited(self) or self.channel.ended or self.frames:unread() >= UNREAD then return end
  local octets = self.channel:read(core.now())
  if octets then feed(self, octets) end
end

-- Reads what is left of a connection that has ended. Returns why it did.
local function read_rest(self)
  local octets, kind, message
  repeat
    octets, kind, message = self.channel:read(core.now())
    if octets then feed(self, octets) end
  until not octets
  return kind, message
end

--
-- Sending
--

local function closed_error(self)
  if self.err then return self.err end
  local why = self.is_over and self.clean and not self.is_closing
    and "the server closed the WebSocket" or "the WebSocket was closed"
  return errors.new(self.channel.call, "cancelled", why, { code = self.code, clean = self.clean })
end

-- Waits until there is room in the queue. The server may be slow, but not stand still.
local function wait_for_room(self)
  local queued, since = self.channel:queued(), core.now()
  while queued >= QUEUE and not self.is_over and not self.channel:is_over() do
    absorb(self)
    local now = core.now()
    local left = since + self.send_timeout - now
    if self.deadline then left = math.min(left, self.deadline - now) end
    if left <= 0 then
      return fail(self, "timeout", self.deadline and now >= self.deadline
        and "the deadline passed" or "the server does not read what is sent")
    end
    self.channel:wait(left)
    local now_queued = self.channel:queued()
    if now_queued < queued then since = core.now() end
    queued = now_queued
  end
end

-- The connection is lost. Messages that arrived before can still be received.
local function lost_error(self)
  local kind, message = read_rest(self)
  return errors.transport(self.channel.call, kind, message, { status = 101, sent = true,
    code = LOST, clean = false })
end

local function transmit(self, kind, content)
  if self.is_over or self.is_closing then return nil, closed_error(self) end
  if self.has_sent then absorb(self) end
  self.has_sent = true
  wait_for_room(self)
  if self.is_over or self.is_closing then return nil, closed_error(self) end
  if not self.frames:put(kind, content) then
    return nil, errors.new(self.channel.call, "connection",
      "the WebSocket is closing: 'receive' tells why", { status = 101 })
  end
  forward(self)
  if not self.channel:is_over() then return true end
  return nil, lost_error(self)
end

local function check_text(where, name, value)
  if type(value) ~= "string" then mistake.bad(name, where, mistake.expected("string", value)) end
  if not socket.frames().is_utf8(value) then
    mistake.bad(name, where, "UTF-8 expected: send_binary takes any bytes")
  end
end

local function check_self(self, name)
  if getmetatable(self) ~= Socket then mistake.refuse_dot("socket", name) end
end

--- Sends a text message. Waits while 1 MiB is queued: until the server reads.
---@param text string UTF-8
---@return boolean|nil ok
---@return telnyx.Error err kind "timeout" if the server read nothing for the option `timeout`
function Socket:send(text)
  check_self(self, "send")
  check_text("socket:send", "text", text)
  return transmit(self, "text", text)
end

--- Sends a binary message. Waits as `send` does.
---@param bytes string
---@return boolean|nil ok
---@return telnyx.Error err
function Socket:send_binary(bytes)
  check_self(self, "send_binary")
  if type(bytes) ~= "string" then
    mistake.bad("bytes", "socket:send_binary", mistake.expected("string", bytes))
  end
  return transmit(self, "binary", bytes)
end

--- Sends a ping, which the server has to answer. The server's pings are answered automatically
--- while the program receives or sends.
---@param bytes string|nil at most 125
---@return boolean|nil ok
---@return telnyx.Error err
function Socket:ping(bytes)
  check_self(self, "ping")
  bytes = bytes or ""
  if type(bytes) ~= "string" or #bytes > 125 then
    mistake.bad("bytes", "socket:ping", "string of at most 125 bytes expected")
  end
  return transmit(self, "ping", bytes)
end

--
-- Receiving
--

-- Returns the next message, if one has arrived whole; acts on close frames.
local function take(self)
  local kind, content, code = self.frames:next()
  while kind do
    if kind == "text" or kind == "binary" then return content, kind end
    if kind == "close" then
      end_by_server(self, code, content)
      return nil
    end
    kind, content, code = self.frames:next()
  end
  local fault = self.frames:failure()
  if fault then
    drain(self)
    fail(self, "decode", FAULTS[fault] or "the server broke the WebSocket protocol", fault)
  end
end

--- Waits for the next message. Fragments are joined.
---@return string|nil message nil at the end
---@return "text"|"binary"|telnyx.Error|nil kind with nil, the error: `code` is the close code
---(1006 if the connection was lost), `reason` the server's, `clean` whether it closed in order
function Socket:receive()
  check_self(self, "receive")
  if is_awaited(self) then mistake.fail("another coroutine waits in receive of this socket") end
  if self.idle_timeout then absorb(self) end  -- what came while the program did something else
  while not self.is_over do
    local content, kind = take(self)
    if content then return content, kind end
    if self.is_over then break end
    self.receiver = current()
    pull(self)
    self.receiver = nil
  end
  return nil, self.err
end

--
-- Closing
--

local function check_code(code)
  if type(code) ~= "number" or code ~= math.floor(code)
    or not (code == 1000 or code >= 3000 and code <= 4999) then
    mistake.bad("code", "socket:close", "1000, or 3000 to 4999, expected")
  end
end

-- Waits for the server's close frame. Messages that come before it are dropped.
local function await_close(self)
  local ends = core.now() + CLOSE_PATIENCE
  self.idle_timeout, self.ping_interval = nil, nil
  self.deadline = math.min(self.deadline or math.huge, ends)
  while not self.is_over do
    if is_awaited(self) then
      local left = ends - core.now()
      if left <= 0 then return end
      self.channel:wait(left)
      if self.channel:is_over() then  -- before the other coroutine has read the close frame
        read_rest(self)
        while take(self) do end
        return
      end
    elseif not take(self) then
      if not self.is_over then pull(self) end
    end
  end
end

--- Closes the socket: sends a close frame, and waits up to five seconds for the server's. Messages
--- that nobody has received are dropped. May be called again.
---@param code integer|nil 1000 by default, or 3000 to 4999
---@param reason string|nil UTF-8, at most 123 bytes
---@return boolean clean whether the server closed as well
function Socket:close(code, reason)
  check_self(self, "close")
  if code ~= nil then check_code(code) end
  if reason ~= nil then
    check_text("socket:close", "reason", reason)
    if #reason > 123 then mistake.bad("reason", "socket:close", "at most 123 bytes expected") end
  end
  if not self.is_over and not self.is_closing then
    self.is_closing = true
    if self.frames:close(code or 1000, reason) then forward(self) end
    await_close(self)
    settle(self, nil, LOST, "", false)
  end
  return self.clean or false
end

--- Lua 5.4: for `local socket <close> = …`. The second value is the error that ended the block.
function Socket:__close()
  Socket.close(self)
end

--
-- For streams, whose coroutines share the messages of a socket
--

--- Returns the next message; waits until anything happens. Unlike in `receive`, several coroutines
--- may wait at the same time, so it also returns nil if another one took the octets.
---@param self telnyx.WebSocket
---@param ends number time of `core.now` until which to wait; a time that has passed does not wait
---@return string|nil message
---@return "text"|"binary"|nil kind
function socket.poll(self, ends)
  if self.idle_timeout then absorb(self) end
  local content, kind = take(self)
  if content or self.is_over then return content, kind end
  pull(self, ends, true)
  if not self.is_over then return take(self) end
end

--- Returns the next message that has been read already.
---@param self telnyx.WebSocket
---@return string|nil message
---@return "text"|"binary"|nil kind
function socket.take(self)
  if not self.is_over then return take(self) end
end

--- Returns the error with which the socket failed, or for its use after the end.
---@param self telnyx.WebSocket
---@return telnyx.Error
function socket.closed_error(self)
  return closed_error(self)
end

--- Sends a close frame, and does not wait for the server's.
---@param self telnyx.WebSocket
function socket.drop(self)
  if self.is_over then return end
  if not self.is_closing and self.frames:close(1000) then forward(self) end
  self.is_closing = true
  settle(self, nil, LOST, "", false)
end

--- Returns the module for frames, or raises an error that says what is missing.
---@return table
function socket.frames()
  local loaded = package.loaded["telnyx.frames"]
  if loaded then return loaded end
  local ok, frames = pcall(require, "telnyx.frames")
  if not ok then
    -- of a module that is not there, Lua lists all the places
    mistake.fail(("WebSockets need the module telnyx.frames, which needs wslay: "
      .. "install libwslay-dev (Debian, Ubuntu), then build telnyx again or install the rock "
      .. "telnyx-websocket (%s)")
      :format((tostring(frames):gsub("\n.*", ""):gsub(":$", ""))))
  end
  return frames
end

--- Makes a socket over a connection that was upgraded.
---@param channel telnyx.Channel
---@param headers table<string, string> of the response
---@param opts table the options of `connect`
---@return telnyx.WebSocket
function socket.new(channel, headers, opts)
  local call, now = channel.call, core.now()
  return setmetatable({
    channel = channel, headers = headers, protocol = headers["sec-websocket-protocol"],
    frames = socket.frames().new(opts.max_message_bytes), deadline = call.deadline,
    idle_timeout = opts.idle_timeout, ping_interval = opts.ping_interval,
    send_timeout = call.options.timeout, heard_at = now, unread_pongs = 0, has_sent = true,
    ping_at = opts.ping_interval and now + opts.ping_interval,
  }, Socket)
end

return socket
