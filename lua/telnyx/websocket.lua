--- WebSockets (RFC 6455) to the API, or to other servers.

local errors = require "telnyx.response.error"
local handshake = require "telnyx.websocket.handshake"
local mistake = require "telnyx.support.mistake"
local options = require "telnyx.settings.options"
local perform = require "telnyx.call.perform"
local raw_request = require "telnyx.client.raw_request"
local sockets = require "telnyx.websocket.socket"
local tables = require "telnyx.support.tables"
local url = require "telnyx.support.url"

local check = require "telnyx.support.check"

local websocket = {}

---@class telnyx.WebSocketOptions
---@field headers table<string, string>|nil of the handshake, like all fields up to `protocols`
---@field timeout number|nil seconds for the handshake, and for a sender to wait without progress
---@field connect_timeout number|nil seconds
---@field max_retries integer|nil
---@field on_request function|nil
---@field on_response function|nil
---@field on_retry function|nil
---@field protocols string[]|nil subprotocols, the preferred one first
---@field deadline number|nil seconds from now, for the handshake and the socket
---@field idle_timeout number|nil seconds without anything from the server
---@field ping_interval number|nil seconds between pings while the program waits in `receive`
---@field max_message_bytes integer|nil 16 MiB by default

---@class telnyx.WebSockets
---@field connect fun(path: string, query?: table, opts?: telnyx.WebSocketOptions): telnyx.WebSocket

local CONNECT = "websocket.connect"

local function protocols_problem(value)
  if type(value) ~= "table" or #value == 0 then return mistake.expected("array of names", value) end
  for _, name in ipairs(value) do
    if type(name) ~= "string" or not name:find("^[%w!#$%%&'*+.^_`|~-]+$") then
      return "names of subprotocols expected"
    end
  end
end

-- The options of sockets; those of `CALL` are for the handshake.
local SOCKET = {
  idle_timeout = check.seconds,
  max_message_bytes = check.whole_number(1),
  ping_interval = check.seconds,
  protocols = protocols_problem,
}

local CALL = {}
for _, name in ipairs { "connect_timeout", "deadline", "headers", "max_retries", "on_request",
  "on_response", "on_retry", "timeout" } do
  CALL[name] = options.call[name] or options.shared[name]
end

--- The checks of all options, by name.
websocket.OPTIONS = tables.merge(SOCKET, CALL)

-- Returns the path, or URL with http in place of ws.
local function check_path(path)
  if type(path) ~= "string" then
    mistake.bad("path", CONNECT, mistake.expected("string", path))
  end
  path = path:gsub("^[wW][sS]([sS]?://)", "http%1")
  local problem = url.path_problem(path)
  if not problem and not path:find("^/") and not path:find("^[hH][tT][tT][pP][sS]?://") then
    problem = "path that begins with '/', or URL with wss, expected"
  end
  if problem then mistake.bad("path", CONNECT, problem) end
  return path
end

local function check_arguments(path, query, opts)
  path = check_path(path)
  if query ~= nil and type(query) ~= "table" then
    mistake.bad("query", CONNECT, mistake.expected("table", query))
  end
  if opts ~= nil and type(opts) ~= "table" then
    mistake.bad("opts", CONNECT, mistake.expected("table", opts))
  end
  if opts then options.check(websocket.OPTIONS, opts, CONNECT) end
  return path, query, opts or {}
end

local function split(opts)
  local given = {}
  for name, value in pairs(opts) do
    if CALL[name] then given[name] = value end
  end
  return given
end

--- Opens a WebSocket for a function of the library.
---@param session telnyx.Session
---@param operation string the function's name, for errors
---@param path string below the base URL, or a URL with http or https
---@param query table|nil
---@param opts telnyx.WebSocketOptions checked
---@return telnyx.WebSocket|nil
---@return telnyx.Error
---@return telnyx.Response
function websocket.open(session, operation, path, query, opts)
  local frames = sockets.frames()
  if session.given.transport then
    return nil, errors.of(operation, "config",
      "a client with a transport of its own has no WebSockets: they need libcurl's connections")
  end
  local sent = handshake.headers(frames, opts.protocols)
  local row = { "GET", path, response = "channel", accept = "*/*",
    absolute = path:sub(1, 1) ~= "/" }
  local channel, err, response = perform.call(session, row, operation,
    raw_request.below_base(session, path), { query = query, headers = sent }, split(opts))
  if not channel then return nil, err, response end
  local problem = handshake.problem(frames, sent, opts.protocols, response.headers)
  if not problem then return sockets.new(channel, response.headers, opts), nil, response end
  channel:close()
  return nil, errors.new(channel.call, "decode", problem, { status = 101,
    headers = response.headers, request_id = response.request_id, sent = true }), response
end

local functions = {}

--- Opens a WebSocket with the key, TLS, proxies and limits of a client, on a connection of its own.
---
--- Shape: `connect([client,] path, query, opts)`.
---@param path string below the base URL, as "/speech-to-text/transcription", or a URL with wss,
---which gets the key only if its origin is the base URL's
---@param query table|nil parameters by name
---@param opts table|nil of the handshake: `headers`, `timeout` (seconds), `connect_timeout`,
---`max_retries`, hooks; of the socket: `deadline` (seconds from now, for all of it),
---`idle_timeout` (seconds without anything from the server), `ping_interval` (seconds between pings
---while the program waits in `receive`), `max_message_bytes` (16 MiB by default), `protocols`
---@return telnyx.WebSocket|nil
---@return telnyx.Error err kind "api" if the server refused, with its status and body
---@return telnyx.Response response of the handshake
function functions.connect(session, path, query, opts)
  path, query, opts = check_arguments(path, query, opts)
  return websocket.open(session, CONNECT, path, query, opts)
end

local function connect_of(session, owner)
  return function(first, ...)
    if first == owner then mistake.refuse_colon(CONNECT) end
    local own = type(first) == "table" and first.websocket  -- of a client
    if type(own) == "table" then return own.connect(...) end
    return functions.connect(session, first, ...)
  end
end

--- Returns the functions of a client.
---@param session telnyx.Session
---@return telnyx.WebSockets
function websocket.of(session)
  local owner = {}
  owner.connect = connect_of(session, owner)
  return owner
end

return websocket
