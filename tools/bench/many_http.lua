-- The requests of many.c, by hand on lua-http and lua-cjson, as a program without a client would:
--   lua many_http.lua BASE_URL COUNT ROUNDS 1.1|2 [CA_FILE]
-- Opens a connection for each request of a round over HTTP/1.1, and one for a hundred over HTTP/2;
-- the next round reuses them. Prints the milliseconds of wall time and of CPU of each round.

local cqueues = require "cqueues"
local started, cpu = cqueues.monotime(), 0
local cjson = require "cjson.safe"
local http_client = require "http.client"
local http_tls = require "http.tls"
local openssl_ctx = require "openssl.ssl.context"
local openssl_store = require "openssl.x509.store"
local new_headers = require("http.headers").new

local scheme, host, port, path = arg[1]:match("^(%w+)://([^:/]+):(%d+)(.*)$")
local count, rounds = tonumber(arg[2]), tonumber(arg[3])
local version = tonumber(arg[4])
local per_connection = version == 2 and 100 or 1

local function context()
  if scheme ~= "https" then return nil end
  local made = http_tls.new_client_context()
  made:setVerify(openssl_ctx.VERIFY_PEER)
  made:setStore(openssl_store.new():add(arg[5]))
  return made
end

local ctx = context()
local connections = {}

local function connect(index)
  local connection, problem = http_client.connect({ host = host, port = tonumber(port),
    tls = scheme == "https", ctx = ctx, version = version, sendname = false }, 5)
  connections[index] = assert(connection, problem)
end

local function chat(connection)
  local text = cjson.encode { content = "Where is my parcel, order 4711?",
    conversation_id = "3fa85f64-5717-4562-b3fc-2c963f66afa6" }
  local request = new_headers()
  request:append(":method", "POST")
  request:append(":scheme", scheme)
  request:append(":authority", host .. ":" .. port)
  request:append(":path", path .. "/ai/assistants/x/chat")
  request:append("authorization", "Bearer KEY0123456789", true)
  request:append("accept", "application/json")
  request:append("content-type", "application/json")
  request:append("user-agent", "many")
  request:append("content-length", tostring(#text))
  local stream = assert(connection:new_stream())
  assert(stream:write_headers(request, false, 60))
  assert(stream:write_chunk(text, true, 60))
  local answer = assert(stream:get_headers(60))
  assert(answer:get(":status") == "200")
  assert(cjson.decode(assert(stream:get_body_as_string(60))).content)
end

local function check(queue)
  assert(queue:loop())
end

for _ = 1, rounds do
  local queue = cqueues.new()
  for index = 0, math.ceil(count / per_connection) - 1 do
    queue:wrap(function()
      if not connections[index] then connect(index) end
      for _ = 1, math.min(per_connection, count - index * per_connection) do
        queue:wrap(chat, connections[index])
      end
    end)
  end
  check(queue)
  local now, used = cqueues.monotime(), os.clock()
  print(("%.1f %.1f"):format((now - started) * 1e3, (used - cpu) * 1e3))
  started, cpu = cqueues.monotime(), os.clock()
end
