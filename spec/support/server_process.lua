-- The process of spec.support.server: one coroutine per connection; commands arrive on standard
-- input, one line each, and each gets a response of one line.

local cqueues = require "cqueues"
local condition = require "cqueues.condition"
local socket = require "cqueues.socket"
local certificate = require "spec.support.certificate"
local http = require "spec.support.server_http"
local http2 = require "spec.support.http2"
local websocket = require "spec.support.server_websocket"
local wire = require "spec.support.wire"

-- The timeout of commands that wait, in seconds.
local PATIENCE = 10

local base = ...
local controller = cqueues.new()
local changed = condition.new()

local replies, scripts, requests, connections = {}, {}, {}, {}
local frames = {} -- of WebSockets
local default_reply = { body = "{}" }
local tls_context
local first_counted = 1 -- of the connections

local function record(connection, request)
  request.connection = connection.number
  request.tls = tls_context ~= nil
  connection.requests = connection.requests + 1
  requests[#requests + 1] = request
  connection.request = request
end

-- From here on the connection waits for its client, or for the spec.
local function settle(connection)
  connection.settled = true
  changed:signal()
end

local function read_head(connection)
  settle(connection)
  local request, problem = http.read_head(connection)
  connection.settled = false
  return request, problem
end

local function read_body(connection, request)
  settle(connection)
  local whole, problem = http.read_body(connection, request)
  connection.settled = false
  return whole, problem
end

local function read(connection)
  local request, problem = read_head(connection)
  if request and http.expects_continue(request) then
    connection:write("HTTP/1.1 100 Continue\r\n\r\n")
  end
  if request then request, problem = read_body(connection, request) end
  if request then record(connection, request) end
  return request ~= nil, problem
end

local function reply(connection, answer)
  local request = connection.request
  local text = http.format_reply(answer, request and request.method)
  return connection:write(text) and not answer.close
end

local steps = {}

steps.read = read

function steps.read_head(connection)
  local request, problem = read_head(connection)
  if request then record(connection, request) end
  return request ~= nil, problem
end

function steps.read_body(connection)
  local request, problem = read_body(connection, connection.request)
  return request ~= nil, problem
end

function steps.write(connection, step)
  local times = step.times or 1
  if times > 1 then settle(connection) end
  for _ = 1, times do
    if not connection:write(step.write) then return false, "client" end
  end
  return true
end

function steps.drip(connection, step)
  settle(connection)
  for c in step.drip:gmatch(".") do
    if not connection:write(c) then return false, "client" end
    cqueues.sleep(step.pause)
  end
  return true
end

function steps.reply(connection, step)
  return reply(connection, step.reply)
end

function steps.serve(connection)
  while true do
    local more, problem = read(connection)
    if not more then return false, problem end
    if not reply(connection, table.remove(replies, 1) or default_reply) then return false end
  end
end

function steps.hold(connection)
  connection.held = true
  settle(connection)
  while connection.held do changed:wait() end
  return true
end

function steps.wait_close(connection)
  settle(connection)
  while connection:fill() do connection.buffer = "" end
  return false, "client"
end

function steps.finish(connection)
  connection.socket:shutdown("w")
  return steps.wait_close(connection)
end

function steps.close()
  return false
end

function steps.await(connection)
  settle(connection)
  cqueues.poll({ pollfd = connection.socket:pollfd(), events = "r" })
  connection.settled, connection.has_unread = false, true
  return true
end

function steps.await_text(connection, step)
  settle(connection)
  while not connection.buffer:find(step.await, 1, true) do
    if not connection:fill() then return false, "client" end
  end
  connection.settled = false
  return true
end

-- The system itself sends a reset when a socket is closed with unread bytes.
function steps.reset(connection)
  steps.await(connection)
  return false
end

function steps.upgrade(connection, step)
  local more, problem = steps.read_head(connection)
  if not more then return false, problem end
  local opts = type(step) == "table" and step.upgrade or {}
  return connection:write(websocket.response(connection.request, opts) .. (opts.early or ""))
end

function steps.read_frame(connection)
  settle(connection)
  local frame = websocket.read(connection)
  if not frame then return false, "client" end
  connection.settled = false
  frame.connection = connection.number
  frames[#frames + 1] = frame
  return true
end

-- Reads a number of frames, or those up to one with this text in it.
function steps.read_frames(connection, step)
  local count = 0
  repeat
    local more, reason = steps.read_frame(connection)
    if not more then return false, reason end
    count = count + 1
    local is_last = count == step.frames
      or type(step.frames) == "string" and frames[#frames].payload:find(step.frames, 1, true)
  until is_last
  return true
end

-- Sends messages back, until the client closes.
function steps.echo(connection)
  while true do
    settle(connection)
    local frame = websocket.read(connection)
    if not frame then return false, "client" end
    if frame.kind == "ping" then
      connection:write(websocket.frame("pong", frame.payload))
    elseif frame.kind ~= "pong" then
      local text = websocket.frame(frame.kind, frame.payload, { fin = frame.fin })
      if not connection:write(text) then return false, "client" end
    end
    if frame.kind == "close" then return true end
  end
end

-- Sends messages back as they are: masked.
function steps.reflect(connection)
  while true do
    settle(connection)
    local frame = websocket.read(connection, true)
    local payload = frame and frame.kind ~= "close" and frame.payload
    if not frame or not connection:write(websocket.frame(frame.kind, payload or nil)) then
      return false, "client"
    end
    if frame.kind == "close" then return true end
  end
end

function steps.no_tls()
  return true
end

local function run(connection, script)
  if tls_context and script[1] ~= "no_tls" then
    settle(connection)
    if not connection.socket:starttls(tls_context) then return "handshake" end
  end
  for _, step in ipairs(script) do
    local name = step
    if type(step) == "table" then
      name = step.write and "write" or step.drip and "drip" or step.reply and "reply"
        or step.await and "await_text" or step.upgrade and "upgrade"
        or step.frames and "read_frames"
    end
    local more, reason = steps[name](connection, step)
    if not more then return reason or "server" end
  end
  return "server"
end

local function accept(raw)
  local connection = http.connection(raw)
  connection.number = #connections + 1
  connections[connection.number] = connection
  local script = table.remove(scripts, 1) or { "serve" }
  controller:wrap(function()
    local reason = run(connection, script)
    raw:close()
    connection.ended = reason
    settle(connection)
  end)
end

-- ---- Commands ----------------------------------------------------------------------------

local commands = {}

local function append(list, items)
  for _, item in ipairs(items) do list[#list + 1] = item end
end

function commands.reply(list) append(replies, list) end

function commands.script(list) append(scripts, list) end

function commands.default(answer) default_reply = answer end

function commands.count() return #requests end

function commands.request(i) return requests[i] end

function commands.frames() return frames end

function commands.forget() requests = {} end

function commands.reset()
  replies, scripts, requests, default_reply = {}, {}, {}, { body = "{}" }
  frames = {}
  first_counted = #connections + 1
end

-- Waits until a condition holds.
local function await(is_so)
  local deadline = cqueues.monotime() + PATIENCE
  local value = is_so()
  while not value do
    local left = deadline - cqueues.monotime()
    if left <= 0 then return nil end
    changed:wait(left)
    value = is_so()
  end
  return value
end

local function held()
  local list = {}
  for _, connection in ipairs(connections) do
    if connection.held then list[#list + 1] = connection end
  end
  return #list > 0 and list
end

function commands.release()
  local released = await(held)
  if not released then return false end
  for _, connection in ipairs(released) do
    connection.held, connection.settled = false, false
  end
  changed:signal()
  for _, connection in ipairs(released) do
    while not connection.settled do changed:wait() end
  end
  return true
end

function commands.connections()
  local list = {}
  for i, connection in ipairs(connections) do
    list[i] = { requests = connection.requests, held = connection.held, ended = connection.ended }
  end
  return list
end

local function count_posts(connection)
  local text = connection.received
  if text:sub(1, #http2.PREFACE) == http2.PREFACE then return http2.count_requests(text) end
  return select(2, text:gsub("POST /", ""))
end

function commands.posts()
  local posts = { read = 0, unread = 0 }
  for number = first_counted, #connections do
    local connection = connections[number]
    posts.read = posts.read + count_posts(connection)
    posts.unread = posts.unread + (connection.has_unread and 1 or 0)
  end
  return posts
end

function commands.await_end(number)
  return await(function() return connections[number] and connections[number].ended end) or ""
end

-- A command must see everything that the client did before: loops until nothing more arrives.
local function catch_up()
  local seen, quiet = nil, 0
  while quiet < 3 do
    local now = #connections + http.fills
    quiet = now == seen and quiet + 1 or 0
    seen = now
    cqueues.sleep(0)
  end
end

local function answer(value)
  io.stdout:write(wire.format(value), "\n")
  io.stdout:flush()
end

-- The port of a connection's own end: nobody else gets it, and nothing listens there.
local occupied
local function occupied_port(port)
  occupied = socket.connect("127.0.0.1", port)
  assert(occupied:connect())
  return (select(3, occupied:localname()))
end

local function finish()
  os.remove(base .. ".pem")
  os.exit(0)
end

local function main()
  local input = socket.fdopen(0)
  input:setmode("b", "b")
  input:setmaxline(1e9)
  input:onerror(function(_, _, code) return code end)
  local opts = wire.parse(input:read("*l"))
  local greeting = {}
  if opts.tls then
    local settings = type(opts.tls) == "table" and opts.tls or {}
    greeting.ca_file = base .. ".pem"
    tls_context = certificate.context(settings, greeting.ca_file)
  end
  local listener = socket.listen("127.0.0.1", 0)
  assert(listener:listen())
  local _, _, port = listener:localname()
  if opts.closed then port = occupied_port(port) end
  greeting.port = port
  greeting.url = (opts.tls and "https" or "http") .. "://127.0.0.1:" .. port
  controller:wrap(function()
    -- what waits for more octets would be lost where the connection is then reset
    while true do accept(listener:accept { nodelay = true }) end
  end)
  answer(greeting)
  while true do
    local line = input:read("*l")
    if not line then finish() end
    local command = wire.parse(line)
    catch_up()
    answer(commands[command[1]](command[2]))
  end
end

controller:wrap(main)
local done, problem = controller:loop()
io.stderr:write("spec server: ", tostring(problem or done), "\n")
os.exit(1)
