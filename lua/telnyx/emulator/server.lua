-- The emulator's server, based on lua-http: HTTP/1.1 and HTTP/2, plain and over TLS.

local caller = require "telnyx.emulator.caller"
local cqueues = require "cqueues"
local errno = require "cqueues.errno"
local http_headers = require "http.headers"
local http_server = require "http.server"
local http_util = require "http.util"
local new_app = require "telnyx.emulator.app"
local errors = require "telnyx.emulator.errors"
local send_webhooks = require "telnyx.emulator.deliver"
local text = require "telnyx.emulator.text"

local MAX_BODY = 8 * 1024 * 1024
local MAX_LINE = 64 * 1024
local READ_TIMEOUT = 30
local WRITE_TIMEOUT = 30
local DRAIN_BYTES = 64 * 1024 * 1024
local DRAIN_TIMEOUT = 2
-- A longer number would overflow in cqueues and read nothing forever.
local MAX_LENGTH_DIGITS = 15
-- Clients expect an idle connection to remain open for minutes, and on a busy machine a handshake
-- may take longer than the 10 seconds of lua-http.
local IDLE_TIMEOUT = 3600

---@class telnyx.emulator.Server
---@field url string|nil base URL for a client, once it listens
---@field origin string|nil the same without the path
---@field public_key string|nil of its webhooks
---@field package app table
---@field package opts telnyx.emulator.Options
local Server = {}
Server.__index = Server

local function is_http2(stream)
  return stream.connection.version == 2
end

local function read_headers(raw)
  local headers = {}
  for field, value in raw:each() do
    local name = field == ":authority" and "host" or field
    if name:sub(1, 1) ~= ":" then
      headers[name] = headers[name] and headers[name] .. ", " .. value or value
    end
  end
  return headers
end

-- lua-http records that a read would block, then writes a window update, after which nothing waits
-- for the socket any more: uploads over HTTP/2 stalled. Without that record it reads again.
local function next_chunk(stream, timeout)
  if is_http2(stream) then stream.connection.had_eagain = false end
  return stream:get_next_chunk(timeout)
end

-- A response before the end of an upload resets its stream in HTTP/2, and the client never sees the
-- response.
local function refuse_rest(stream)
  while is_http2(stream) and next_chunk(stream, READ_TIMEOUT) do end -- luacheck: ignore 542
  return nil, true
end

-- Reads a whole body.
---@return string|nil body nil when the client is gone or sent too much
---@return boolean|nil too_large
local function read_body(stream, headers, limit)
  local declared = tonumber(headers["content-length"])
  if declared and declared > limit then return refuse_rest(stream) end
  if headers.expect and headers.expect:lower() == "100-continue" then
    if not stream:write_continue(WRITE_TIMEOUT) then return nil end
  end
  local parts, size = {}, 0
  while true do
    local chunk, err = next_chunk(stream, READ_TIMEOUT)
    if not chunk then
      -- HTTP/1.1: only the state tells a disconnect from the end of the body.
      if err or stream.state == "open" then return nil end
      return table.concat(parts)
    end
    size = size + #chunk
    if size > limit then return refuse_rest(stream) end
    parts[#parts + 1] = chunk
  end
end

local function flush_later(connection, timeout)
  return connection.socket:xwrite("\r\n", "f", timeout)
end

-- lua-http sends the header of HTTP/1.1 before the body is known. If a body follows at once, the
-- header waits in the buffer, to be sent in the same segment.
local function write_headers(stream, headers, ends, body_follows)
  local connection = stream.connection
  if not body_follows or not connection.write_headers_done then
    return stream:write_headers(headers, ends, WRITE_TIMEOUT)
  end
  connection.write_headers_done = flush_later
  local ok, err = stream:write_headers(headers, ends, WRITE_TIMEOUT)
  connection.write_headers_done = nil
  return ok, err
end

local function drop(stream)
  if is_http2(stream) then return end
  local socket = stream.connection:take_socket()
  if socket then socket:close() end
end

-- Truncates a response.
local function cut_off(stream)
  if is_http2(stream) then stream:rst_stream("cut off") end
  -- HTTP/1.1: lua-http closes a connection with an incomplete response.
end

local function write_chunks(self, stream, response)
  local left = response.cut
  for _, chunk in ipairs(response.chunks) do
    local part = left and chunk:sub(1, left) or chunk
    if not stream:write_chunk(part, false, WRITE_TIMEOUT) then return end
    if left then
      left = left - #part
      if left == 0 then return cut_off(stream) end
    end
    if self.stream_delay > 0 then cqueues.sleep(self.stream_delay) end
  end
  if left then return cut_off(stream) end
  stream:write_chunk("", true, WRITE_TIMEOUT)
end

local function write_body(stream, response)
  local body, cut = response.body, response.cut
  if not cut then
    stream:write_chunk(body, true, WRITE_TIMEOUT)
    return
  end
  if cut == 0 or stream:write_chunk(body:sub(1, cut), false, WRITE_TIMEOUT) then
    cut_off(stream)
  end
end

local function respond(self, stream, method, response)
  if response.reset then
    if is_http2(stream) then return stream:rst_stream("reset") end
    return drop(stream)
  end
  local headers = http_headers.new()
  headers:append(":status", string.format("%d", response.status))
  -- lua-http 0.4 encodes index 63 of HTTP/2's header table incorrectly. With "never indexed", no
  -- header gets an index there.
  for name, value in pairs(response.headers) do headers:append(name, value, true) end
  local body = response.body
  if body and (body ~= "" or response.cut) and response.status ~= 204 then
    -- A truncated response declares more than it sends.
    local length = response.cut and math.max(#body, response.cut + 1) or #body
    headers:append("content-length", string.format("%d", length), true)
  end
  local ends = method == "HEAD" or response.status == 204 or response.status == 304
    or (body == "" and not response.cut)
  local body_follows = not ends and body ~= nil and #body > 0 and response.cut ~= 0
  if not write_headers(stream, headers, ends, body_follows) or ends then return end
  if response.chunks then return write_chunks(self, stream, response) end
  return write_body(stream, response)
end

-- lua-http cannot respond to a request that it cannot parse. This function does, and closes the
-- connection, whose state is unknown.
local function refuse_malformed(self, stream)
  if is_http2(stream) then return end
  local socket = stream.connection:take_socket()
  if not socket then return end
  local response = self.finish(errors.bad_request("The request is not valid HTTP.", "/"))
  socket:xwrite(table.concat {
    "HTTP/1.1 400 Bad Request\r\ncontent-type: application/json\r\nconnection: close\r\n",
    "x-request-id: ", text.uuid(), "\r\n",
    "content-length: ", #response.body, "\r\n\r\n", response.body,
  }, "n", WRITE_TIMEOUT)
  socket:close()
end

-- Closes an HTTP/1.1 connection with an incomplete request: lua-http 0.4 would wait for the rest
-- forever. It reads pending bytes first, since closing with unread bytes could discard the
-- response.
local function close_unfinished(stream)
  if is_http2(stream) or (stream.state ~= "open" and stream.state ~= "half closed (local)") then
    return
  end
  local left = DRAIN_BYTES
  while left > 0 do
    local chunk = stream:get_next_chunk(DRAIN_TIMEOUT)
    if not chunk then break end
    left = left - #chunk
  end
  drop(stream)
end

-- Opens a WebSocket, and serves it to its end.
local function converse(self, stream, raw, response)
  local socket = require "telnyx.emulator.socket"
  local headers = http_headers.new()
  for name, value in pairs(response.headers) do headers:append(name, value) end
  local opened, problem = socket.accept(stream, raw, headers, response.fault)
  if opened then
    opened.stream_delay = self.stream_delay
    return response.session(opened)
  end
  if not problem then return drop(stream) end
  respond(self, stream, "GET", self.finish(errors.bad_request(problem, "/headers")))
end

local function handle(self, stream)
  if not is_http2(stream) then stream.connection:setmaxline(MAX_LINE) end
  -- lua-http raises errors on some malformed headers.
  local parsed, raw, _, code = http_util.yieldable_pcall(stream.get_headers, stream, READ_TIMEOUT)
  if not parsed or (not raw and code == errno.EILSEQ) then return refuse_malformed(self, stream) end
  if not raw then return drop(stream) end
  local length = raw:get("content-length")
  if length and (not length:find("^%d+$") or #length > MAX_LENGTH_DIGITS) then
    return refuse_malformed(self, stream)
  end
  local headers = read_headers(raw)
  local method, target = raw:get(":method"), raw:get(":path") or "*"
  local body, too_large = read_body(stream, headers, self.max_body)
  local response
  local refusal = caller.refusal(headers, self.bound)
  if body and refusal then
    response = self.finish(refusal)
  elseif body then
    response = self.app:handle {
      method = method, target = target, headers = headers, body = body,
      version = is_http2(stream) and "2" or string.format("%.1f", stream.peer_version),
    }
  elseif too_large then
    response = self.finish(errors.too_large(self.max_body))
    response.headers.connection = not is_http2(stream) and "close" or nil
  else
    return close_unfinished(stream)
  end
  if response.delay then cqueues.sleep(response.delay) end
  if response.session then return converse(self, stream, raw, response) end
  respond(self, stream, method, response)
  close_unfinished(stream)
  if response.stop then self.stopped = true end
end

local function read_file(path)
  local file, err = io.open(path, "rb")
  if not file then return nil, err end
  local content = file:read("*a")
  file:close()
  return content
end

local function tls_context(certificate_file, key_file)
  local certificates, err = read_file(certificate_file)
  if not certificates then return nil, err end
  local key
  key, err = read_file(key_file)
  if not key then return nil, err end
  local tls = require "http.tls"
  local x509 = require "openssl.x509"
  local context = tls.new_server_context()
  local ok, problem = pcall(function()
    local chain = require "openssl.x509.chain".new()
    local leaf
    for pem in certificates:gmatch("%-%-%-%-%-BEGIN CERT.-END CERT[%w ]*%-%-%-%-%-") do
      local certificate = x509.new(pem)
      if leaf then chain:add(certificate) else leaf = certificate end
    end
    context:setCertificate(assert(leaf, "no certificate in '" .. certificate_file .. "'"))
    context:setCertificateChain(chain)
    context:setPrivateKey(require "openssl.pkey".new(key))
  end)
  if not ok then return nil, "cannot use the certificate or its key: " .. tostring(problem) end
  if tls.has_alpn then
    context:setAlpnSelect(function(_, offered)
      local chosen
      for _, protocol in ipairs(offered) do
        if protocol == "h2" then return "h2" end
        if protocol == "http/1.1" then chosen = protocol end
      end
      return chosen
    end)
  end
  return context
end

-- Lets the app run functions beside its requests.
local function run_beside(app, queue)
  function app.run_beside(task, on_error)
    queue:wrap(function()
      local ended, problem = http_util.yieldable_pcall(task)
      if not ended then on_error(tostring(problem)) end
    end)
  end
end

--- Starts listening.
---@return telnyx.emulator.Server|nil server
---@return string|nil message
function Server:listen()
  local opts = self.opts
  local context, err
  if opts.tls_cert or opts.tls_key then
    if not opts.tls_cert or not opts.tls_key then
      return nil, "both a certificate and its key are needed for TLS"
    end
    context, err = tls_context(opts.tls_cert, opts.tls_key)
    if not context then return nil, err end
  end
  local host = opts.host or "127.0.0.1"
  local ok, http, err_of_listen = pcall(http_server.listen, {
    host = host, port = opts.port or 0, cq = opts.cq, reuseaddr = true,
    tls = context ~= nil, ctx = context, connection_setup_timeout = IDLE_TIMEOUT,
    intra_stream_timeout = IDLE_TIMEOUT,
    onstream = function(_, stream) return handle(self, stream) end,
    onerror = function(_, _, operation, problem)
      -- Disconnects and malformed requests are not errors of the emulator.
      if operation == "onstream" or operation == "accept" then
        io.stderr:write("telnyx emulator: ", operation, ": ", tostring(problem), "\n")
      end
    end,
  })
  local bound, bind_err
  if ok and http then bound, bind_err = http:listen(10) end
  if not bound then
    return nil, string.format("cannot listen on %s port %s: %s", host, opts.port or 0,
      tostring(not ok and http or bind_err or err_of_listen))
  end
  self.http = http
  self.bound = { name = host:lower(), scheme = context and "https" or "http" }
  local _, address, port = http:localname()
  if address:find(":", 1, true) then address = "[" .. address .. "]" end
  self.origin = string.format("%s://%s:%d", context and "https" or "http", address, port)
  self.url = self.origin .. "/v2"
  run_beside(self.app, http.cq)
  if self.public_key then send_webhooks(self, self.app.webhooks, http.cq) end
  return self
end

--- Handles pending events.
---@param timeout number|nil seconds to wait for something; nil waits as long as it takes
function Server:step(timeout)
  return self.http:step(timeout)
end

--- Serves until it is stopped. An error on one connection closes only that connection.
---@return boolean|nil ok
---@return string|nil message
function Server:loop()
  while not self.stopped do
    local ok, err = self:step()
    if not ok then
      io.stderr:write("telnyx emulator: ", tostring(err), "\n")
      if self.http:empty() then return nil, "nothing is left to serve" end
    end
  end
  return true
end

--- Lets another event loop wait for the server, as for cqueues' own objects.
function Server:pollfd() return self.http:pollfd() end
function Server:events() return self.http:events() end
function Server:timeout() return self.http:timeout() end

--- Stops listening.
function Server:close()
  self.stopped = true
  if self.http then self.http:close() end
  self.app.webhooks.notify()
  self.http = nil
end

--- Creates a server that does not listen yet.
---@param opts table see `telnyx.emulator.new`
---@return telnyx.emulator.Server|nil server
---@return string|nil message
local function new(opts)
  opts = opts or {}
  local started, origin = cqueues.monotime(), os.time()
  local app, err = new_app.new {
    state = opts.state, api_key = opts.api_key, rate_limit = opts.rate_limit,
    client_id = opts.client_id, client_secret = opts.client_secret,
    token_seconds = opts.token_seconds,
    run_seconds = opts.run_seconds, webhook_url = opts.webhook_url,
    webhook_key = opts.webhook_key, webhook_remote = opts.webhook_remote,
    clock = opts.clock or function() return origin + cqueues.monotime() - started end,
  }
  if not app then return nil, err end
  local self = setmetatable({
    app = app, opts = opts, finish = new_app.finish, max_body = opts.max_body or MAX_BODY,
    stream_delay = opts.stream_delay or 0, stopped = false, public_key = app.webhooks.public_key,
  }, Server)
  return self
end

return { new = new }
