-- Specs of truncated responses: closed and reset after each octet. None may count as complete,
-- except a body without a length, whose end is the end of the connection.

local core = require "telnyx.core"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

local function gzip(text) return files.filter("gzip -nc", text) end

local BODY = '{"a":1}'
local PACKED = gzip(BODY)
local HEAD = "HTTP/1.1 200 OK\r\n"

local function whole(header, body) return { header = HEAD .. header .. "\r\n", body = body } end

local RESPONSES = {
  ["with a length"] = whole("content-length: " .. #BODY .. "\r\n", BODY),
  chunked = whole("transfer-encoding: chunked\r\n", servers.chunk(BODY) .. servers.LAST_CHUNK),
  ["chunked, with a trailer"] = whole("transfer-encoding: chunked\r\n",
    servers.chunk(BODY) .. "0\r\na: b\r\n\r\n"),
  ["with a length, compressed"] =
    whole("content-encoding: gzip\r\ncontent-length: " .. #PACKED .. "\r\n", PACKED),
  ["without a length"] = whole("", BODY),
  ["without a length, compressed"] = whole("content-encoding: gzip\r\n", PACKED),
}
RESPONSES["without a length"].is_unmarked = true
RESPONSES["without a length"].ends_by_close = true
RESPONSES["without a length, compressed"].ends_by_close = true
-- libcurl does not wait for the last line feed; the whole body, and its end, have arrived by then.
RESPONSES.chunked.needless = 1
RESPONSES["chunked, with a trailer"].needless = 1

local REQUESTS = {
  GET = {},
  POST = { method = "POST", body = "x" },
  ["GET to stream"] = { stream = true },
}

-- The outcome of a stream is the outcome of its last read.
local function outcome(pool, request)
  if not request.stream then return perform(pool, request) end
  local transfer = assert(pool:start(request))
  local chunks = {}
  repeat
    pool:wait()
    chunks[#chunks + 1] = transfer:read()
  until transfer:done()
  repeat
    local chunk = transfer:read()
    chunks[#chunks + 1] = chunk
  until not chunk
  local status, second, third, sent = transfer:result()
  if not status then return nil, second, third, sent end
  return status, second, #chunks > 0 and table.concat(chunks) or third
end

local function scripts(text, ending)
  local list = {}
  for size = 0, #text do
    list[size + 1] = ending == "reset" and { "await", { write = text:sub(1, size) } }
      or { "read", { write = text:sub(1, size) } }
  end
  return list
end

local function check(case, size, ending, status, kind, message, sent)
  local at = ("%s after %d octets: %s"):format(ending, size, tostring(message))
  local in_body = size - #case.header
  if case.ends_by_close and case.is_over_tls and in_body >= 0 and not status then
    -- newer libcurls want TLS's own end where nothing else marks the body's
    assert.equal("connection", kind, at)
    assert.is_true(sent, at)
  elseif size == #case.header + #case.body and ending == "closed" then
    assert.equal(200, status, at)
    assert.equal(BODY, message)
  elseif case.is_unmarked and in_body >= 0 and ending == "closed" then
    assert.equal(200, status, at)
    assert.equal(case.body:sub(1, in_body), message)
  elseif size < #case.header + #case.body - (case.needless or 0) then
    assert.is_nil(status, at)
    assert.equal("connection", kind, at)
    if size >= #HEAD then assert.is_true(sent, at) else assert.equal("maybe", sent, at) end
  end
end

local function try(server, pool, case, fields, ending)
  local text = case.header .. case.body
  server:reset():script((table.unpack or unpack)(scripts(text, ending))) -- luacheck: ignore 113 143
  local request = { url = server.url, timeout = 20 }
  for name, value in pairs(fields) do request[name] = value end
  for size = 0, #text do
    check(case, size, ending, outcome(pool, request))
  end
end

local function describe_cuts(title, tls)
  describe(title, function()
    local server = fixture.server { tls = tls }
    local pool

    setup(function()
      for _, case in pairs(RESPONSES) do case.is_over_tls = tls end
      pool = core.pool { ca_file = server.ca_file, http_version = "1.1" }
    end)

    teardown(function() pool:close() end)

    for name, case in pairs(RESPONSES) do
      for _, ending in ipairs { "closed", "reset" } do
        for request, fields in pairs(REQUESTS) do
          it(("%s, to a %s, %s"):format(name, request, ending), function()
            try(server, pool, case, fields, ending)
          end)
        end
      end
    end
  end)
end

describe("a truncated response,", function()
  describe_cuts("over TCP:", false)
  describe_cuts("over TLS:", true)
end)
