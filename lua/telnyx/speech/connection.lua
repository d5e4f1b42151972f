--- Connections of speech streams: WebSockets whose messages are JSON, or bytes of audio. They turn
-- messages that report an error into the error of the connection.

local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local mistake = require "telnyx.support.mistake"
local sockets = require "telnyx.websocket.socket"
local websocket = require "telnyx.websocket"

local connection = {}

---Receives each message: a table if it is a JSON object, else its text or bytes; and its length. Is
---called by whichever coroutine reads it, so it must neither wait nor raise. Returns a problem to
---fail the connection.
---@alias telnyx.SpeechAdmit fun(message: any, kind: string, length: integer): string|nil

---@class telnyx.SpeechConnection
---@field socket telnyx.WebSocket
---@field response telnyx.Response of the handshake
---@field opened_at number time of `core.now`
---@field heard_at number time of the last message
---@field is_over boolean|nil
---@field err telnyx.Error|nil why, if it failed
---@field sent integer octets of all frames given to the socket
---@field package admit telnyx.SpeechAdmit
---@field package is_full nil|fun(): boolean
---@field package waiting integer octets to be sent
local Connection = {}
Connection.__index = Connection

--
-- Opening
--

local function add_query(parts, name, value, where)
  local text, place, problem = core.query { [name] = value }
  if not text then mistake.bad(place or tostring(name), where, problem) end
  parts[#parts + 1] = text
end

--- Returns the query of parameters, which are not checked: documentation lags behind the API.
--- Booleans are sent as texts, a list as its name repeated.
---@param parameters table
---@param where string the function's name, for errors
---@return string text
function connection.query(parameters, where)
  local names, parts = {}, {}
  for name in pairs(parameters) do
    if type(name) ~= "string" then
      mistake.bad(1, where, "names of parameters expected, got a list")
    end
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local value = parameters[name]
    if type(value) == "table" and value[1] ~= nil then
      for _, item in ipairs(value) do add_query(parts, name, item, where) end
    elseif value ~= core.null then
      add_query(parts, name, value, where)
    end
  end
  return table.concat(parts, "&")
end

--- Opens a connection with the client's key, TLS, proxies and limits.
---@param session telnyx.Session
---@param name string the function's name, for errors
---@param path string below the base URL
---@param query string from `connection.query`
---@param opts telnyx.WebSocketOptions checked
---@param admit telnyx.SpeechAdmit
---@param is_full nil|fun(): boolean tells whether a sender must leave messages to the reader
---@return telnyx.SpeechConnection|nil
---@return telnyx.Error err
---@return telnyx.Response response
function connection.open(session, name, path, query, opts, admit, is_full)
  if query ~= "" then path = path .. "?" .. query end
  local socket, err, response = websocket.open(session, name, path, nil, opts)
  if not socket then return nil, err, response end
  local now = core.now()
  return setmetatable({ socket = socket, response = response, admit = admit, is_full = is_full,
    sent = 0, waiting = 0, opened_at = now, heard_at = now }, Connection), nil, response
end

--
-- Messages
--

-- Ends the connection. The server closes after an error, but there is no need to wait for it.
local function fail(self, err)
  self.is_over, self.err = true, err
  sockets.drop(self.socket)
end

-- The documentation has { errors: [...] }, the API's description { type: "error", error: "..." };
-- other messages may have no type.
local function tells_failure(message)
  return message.type == "error" or errors.tells_failure(message)
end

local function receive(self, content, kind)
  self.heard_at = core.now()
  local call = self.socket.channel.call
  local message = kind == "text" and core.json_decode(content)
  if type(message) ~= "table" then message = content end
  if type(message) == "table" and tells_failure(message) then
    return fail(self, errors.event(call, self.response, content))
  end
  local problem = self.admit(message, kind, #content)
  if problem then fail(self, errors.new(call, "decode", problem, { status = 101, sent = true })) end
end

--- Passes the messages that have arrived to `admit`; waits until anything happens. Several
--- coroutines may wait at the same time: check the condition after every return.
---@param ends number|nil time of `core.now` until which to wait; one that has passed does not wait
function Connection:pump(ends)
  if self.is_over then return end
  local content, kind = sockets.poll(self.socket, ends or math.huge)
  while content and not self.is_over do
    receive(self, content, kind)
    content, kind = sockets.take(self.socket)
  end
  if self.socket.is_over and not self.is_over then
    self.is_over, self.err = true, self.socket.err
  end
end

--- Waits until a time, and passes on the messages that arrive.
---@param ends number time of `core.now`
function Connection:rest(ends)
  while not self.is_over and core.now() < ends do self:pump(ends) end
end

--
-- Sending
--

-- Bytes of a client's frame before its payload.
local function overhead(length)
  return length < 126 and 6 or length < 65536 and 8 or 14
end

local function closed_error(self)
  return self.err or sockets.closed_error(self.socket)
end

local function transmit(self, method, content)
  -- the server may have reported an error
  if not (self.is_full and self.is_full()) then self:pump(0) end
  if self.is_over then return nil, closed_error(self) end
  local ok, err = self.socket[method](self.socket, content)
  if ok then
    self.sent = self.sent + #content + overhead(#content)
    return true
  end
  self:pump(0)  -- an error that the server reported says more than the loss of the connection
  if not self.is_over then fail(self, err) end
  return nil, closed_error(self)
end

--- Sends a text message: JSON.
---@param text string
---@return boolean|nil ok
---@return telnyx.Error err
function Connection:send(text)
  return transmit(self, "send", text)
end

--- Sends a binary message.
---@param bytes string
---@return boolean|nil ok
---@return telnyx.Error err
function Connection:send_binary(bytes)
  return transmit(self, "send_binary", bytes)
end

--- Returns the number of octets that wait to be sent; after the end, how many did when this was
--- last called.
---@return integer
function Connection:queued()
  local channel = self.socket.channel
  if not channel:is_over() then self.waiting = channel:queued() end
  return self.waiting
end

--
-- The end
--

--- Closes the connection: waits up to five seconds for the server to close as well. Messages that
--- arrive meanwhile are dropped. May be called again.
function Connection:close()
  self.socket:close()
  self.is_over = true
end

--- Ends the connection without waiting for the server.
function Connection:drop()
  sockets.drop(self.socket)
  self.is_over = true
end

return connection
