--[[
A scriptable HTTP server on 127.0.0.1 for specs. It runs in a separate process, because the
client under test blocks in C, and ends with the spec.

  local servers = require "spec.support.server"
  local server = servers.start()            -- { tls = true } for TLS
  -- server.url is "http://127.0.0.1:PORT", server.port the number,
  -- server.ca_file the CA certificate of a TLS server.

As a capturing server it responds to each request with the next prepared response, or with
200 `{}` when there is none:

  server:reply({ status = 404, body = '{"errors":[]}' }, { body = "second" })
  -- fields: status, reason, headers (name = value, or a list of { name, value }), body,
  -- chunks (a list of texts: a chunked body), trailers (as headers, after chunks),
  -- close (true: sends "connection: close" and closes)
  server:default { status = 503 }           -- instead of 200 `{}`
  -- ... requests ...
  local request = server:requests()[1]      -- or server:last(), server:take()
  -- fields: method, target ("/a?b=c" as sent), path, query (nil without "?"), version,
  -- headers ({ name, value }, in order, case as sent), body, chunked, connection (1, 2, ...),
  -- tls; request:header("content-type") returns the values of a name, in any case.

As a misbehaving one it runs a script: a list of steps, for the next connection. (libcurl also
opens one when it retries after a kept connection died, even if it then sends nothing:
server:await_end(n) waits for its end first.)

  server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-le" }, "close" }
  "read"                   reads one whole request and records it; sends "100 Continue" if asked to
  "read_head"              reads up to the empty line and records that much
  "read_body"              after "read_head": reads the body of that request, and sends nothing
  { write = t, times = n } writes the text, n times (math.huge: until the client disconnects)
  { drip = t, pause = s }  writes it byte by byte, s seconds apart
  { reply = { ... } }      a prepared response, as above
  "serve"                  continues as the capturing server
  "hold"                   waits for server:release()
  "wait_close"             waits until the client closes
  "finish"                 shuts down the writing side, and waits until the client closes
  "close"                  closes cleanly (as does the end of the script)
  "await"                  waits until bytes from the client arrive and leaves them unread
  { await = t }            waits until the text has arrived, which a later step reads as well
  "reset"                  does the same, then closes, so that the client gets a TCP reset: to be
                           used on a request that was not read, as in
                           { "await", { write = "HTTP/1.1 200 OK\r\n" }, "reset" }
  "upgrade"                reads a head, and accepts it as a WebSocket; { upgrade = { ... } } with
                           the fields of `response` in server_websocket.lua, and `early`: octets
                           that follow at once
  "read_frame"             reads one frame of the client, for server:frames()
  { frames = n }           reads n frames, or those up to one that has the text n in it
  "echo"                   sends messages back until the client closes
  "reflect"                does so with the payloads as they came, masked: fast, for long ones
  "no_tls"                 as the first step: skips the handshake of a TLS server

Also: server:release() waits for a held connection, lets all of them continue and returns when
they wait for the client again; server:connections() returns the state of each; server:await_end(n)
waits for the end of connection n; server:reset() forgets everything prepared and recorded;
server:stop() stops it. When one of these calls returns, the client's earlier actions are known:
a request that was sent is counted, a connection that was opened has its number.

servers.closed_url() is the URL of a port that refuses connections; servers.chunk(text) is the
text as one chunk of a chunked body, servers.LAST_CHUNK its end.
]]

local wire = require "spec.support.wire"

local servers = { LAST_CHUNK = "0\r\n\r\n" }

local Request = {}
Request.__index = Request

--- Returns all values of a header, in the order in which they were sent; nothing when there are
-- none.
---@param name string  in any case
---@return string ...
function Request:header(name)
  local values = {}
  for _, header in ipairs(self.headers) do
    if header[1]:lower() == name:lower() then values[#values + 1] = header[2] end
  end
  return (unpack or table.unpack)(values) -- luacheck: ignore 113 143
end

local Server = {}
Server.__index = Server

local function call(server, name, argument)
  if not server.commands then error("the server was stopped", 3) end
  server.commands:write(wire.format({ name, argument }), "\n")
  server.commands:flush()
  local line = server.answers:read("*l")
  if not line then error("the server process has ended", 3) end
  return wire.parse(line)
end

--- Prepares responses for the next requests, one each.
---@param ... table
function Server:reply(...)
  call(self, "reply", { ... })
  return self
end

--- Sets the response for requests without a prepared one.
---@param reply table
function Server:default(reply)
  call(self, "default", reply)
  return self
end

--- Prepares scripts for the next connections, one each.
---@param ... table  lists of steps
function Server:script(...)
  call(self, "script", { ... })
  return self
end

--- Returns the requests read so far, in order.
---@return table[]
function Server:requests()
  local requests = {}
  for i = 1, call(self, "count") do
    requests[i] = setmetatable(call(self, "request", i), Request)
  end
  return requests
end

--- Returns the last request that was read.
---@return table|nil
function Server:last()
  local count = call(self, "count")
  return count > 0 and setmetatable(call(self, "request", count), Request) or nil
end

--- Returns the number of requests read.
---@return integer
function Server:count()
  return call(self, "count")
end

--- Returns the frames read by "read_frame": { kind, fin, rsv, mask, length, payload }.
---@return table[]
function Server:frames()
  return call(self, "frames")
end

--- Like `requests`, then clears them.
---@return table[]
function Server:take()
  local requests = self:requests()
  call(self, "forget")
  return requests
end

--- Clears prepared responses, scripts, the default and the recorded requests. Connections stay
-- open.
function Server:reset()
  call(self, "reset")
  return self
end

--- Waits until a connection waits at "hold", at most 10 seconds, and lets all held connections
--- continue; returns when each waits for its client again, waits at the next "hold", or has ended.
--- Raises an error if none is held in time.
function Server:release()
  if not call(self, "release") then error("no connection is held", 2) end
  return self
end

--- What became of each connection: `{ requests = count, held = true while it waits at "hold",
--- ended = reason or nil }` with reason "client" (it closed), "server" (we did), "handshake" (no
--- TLS) or an error's text.
---@return table[]
function Server:connections()
  return call(self, "connections")
end

--- How many POST requests have begun to arrive on connections opened since `reset`, whole or not:
--- `{ read = count, unread = connections on which an "await" left something unread }`. Over HTTP/2
--- any request counts.
---@return table
function Server:posts()
  return call(self, "posts")
end

--- Waits until connection `number` has ended, at most 10 seconds.
---@param number integer
---@return string reason  as in `connections`; "" when it has not ended
function Server:await_end(number)
  return call(self, "await_end", number)
end

--- Stops the server; may be called again.
function Server:stop()
  if not self.commands then return end
  self.commands:close()
  self.answers:close()
  self.commands = nil
end

local server_command

-- Any Lua with cqueues will do; under tools/foreign it is this machine's own.
local function command()
  server_command = server_command or os.getenv "SERVER_LUA"
  if not server_command then
    local pipe = assert(io.popen("tools/lua-config emulator"))
    local version = pipe:read("*l")
    pipe:close()
    server_command = "tools/lua " .. assert(version, "no Lua with cqueues for the spec server")
  end
  return server_command
end

--- Starts the server, unless it runs.
function Server:start()
  if self.commands then return self end
  local base = os.tmpname()
  local fifo = base .. ".fifo"
  os.execute("mkfifo " .. fifo)
  local commands = assert(io.popen(("exec %s spec/support/server_process.lua %s >%s")
    :format(command(), base, fifo), "w"))
  commands:write(wire.format(self.opts), "\n")
  commands:flush()
  local answers = assert(io.open(fifo, "r"))
  os.remove(fifo)
  os.remove(base)
  local line = assert(answers:read("*l"), "the server process does not start")
  for name, value in pairs(wire.parse(line)) do self[name] = value end
  self.commands, self.answers = commands, answers
  return self
end

--- Returns a server that does not run yet.
---@param opts table|nil  tls: true or { name = host in the certificate ("127.0.0.1"),
---  expired = true, alpn = protocol that the script speaks, or a list }; closed: true for one that
---  keeps a port, and refuses connections there
---@return table server
function servers.new(opts)
  return setmetatable({ opts = opts or {} }, Server)
end

--- Starts a server. `spec.support.fixture` does this for a block of specs.
---@param opts table|nil  as for `new`
---@return table server
function servers.start(opts)
  return servers.new(opts):start()
end

local closed

--- Returns a URL on 127.0.0.1 where nothing listens, nor will.
---@return string
function servers.closed_url()
  closed = closed or servers.start { closed = true }
  return closed.url
end

--- Returns a port on 127.0.0.1 that is currently free: another program may take it.
---@return integer
function servers.free_port()
  local server = servers.start()
  server:stop()
  return server.port
end

--- Returns one chunk of a chunked body.
---@param text string
---@return string
function servers.chunk(text)
  return ("%x\r\n%s\r\n"):format(#text, text)
end

return servers
