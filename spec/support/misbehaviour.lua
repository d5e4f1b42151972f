--[[
What servers do to a request: scripts for spec.support.server, in lists of rows

  { name, script, next = the script of the next connection (the server serves),
    is_kept = true where the script begins with a request that is answered,
    is_unread = true where the server leaves the request unread,
    is_idle = true where what the row is about happens before the next request,
    posts = how many times a POST without a key may arrive (1), succeeds = true,
    sent = what the error says, where that is known }
]]

local http2 = require "spec.support.http2"

local misbehaviour = {}

local OK = "HTTP/1.1 200 OK\r\n"
local CONTINUE = { write = "HTTP/1.1 100 Continue\r\n\r\n" }
local FOREIGN = { write = "HTTP/1.1 408 Request Timeout\r\ncontent-length: 7\r\n\r\nforeign" }

-- Where a connection breaks: what was read and written until then. `sent` is what is known of a
-- request that failed.
local POINTS = {
  { "before the request" },
  { "in the middle of the request", { await = "POST /" }, sent = "maybe" },
  { "after the request", "read", sent = "maybe" },
  { "after 100 Continue", "read", CONTINUE, sent = "maybe" },
  { "in the status line", "read", { write = "HTTP/1.1 20" }, sent = "maybe" },
  { "in the header", "read", { write = OK .. "content-le" }, sent = true },
  { "in the body", "read", { write = OK .. "content-length: 20\r\n\r\n{" }, sent = true },
}

-- The last steps of a script.
local function closed(point) return { point[2], point[3], "finish" } end
local function reset(point) return { "await", point[3] or "reset", "reset" } end
local function silent(point) return { point[2] or "wait_close", point[3], "wait_close" } end

-- A first request, which leaves a kept connection.
local FIRST = { "read", { reply = {} } }
local FIRST_UNREAD = { "await", { reply = {} } }

local function joined(first, steps)
  local script = {}
  for _, list in ipairs { first, steps } do
    for i = 1, 4 do script[#script + 1] = list[i] end
  end
  return script
end

local BROKEN, SILENT, SILENT_KEPT = {}, {}, {}

for _, point in ipairs(POINTS) do
  for _, is_kept in ipairs { false, true } do
    local first, where = is_kept and FIRST or {}, point[1] .. (is_kept and ", kept" or "")
    BROKEN[#BROKEN + 1] = { "closed " .. where, joined(first, closed(point)), sent = point.sent,
      is_kept = is_kept }
    BROKEN[#BROKEN + 1] = { "reset " .. where, joined(first, reset(point)), is_unread = true,
      is_kept = is_kept }
    local silence = is_kept and SILENT_KEPT or SILENT
    silence[#silence + 1] = { "silent " .. where, joined(first, silent(point)),
      is_kept = is_kept }
  end
end

for _, case in ipairs {
  { "closed", joined(FIRST, { "close" }) },
  { "reset", joined(FIRST_UNREAD, { "hold", "reset" }) },
  { "answered 408 in advance", joined(FIRST, { "hold", FOREIGN, "wait_close" }) },
  { "answered 408 in advance and closed", joined(FIRST, { "hold", FOREIGN, "close" }) },
  { "given bytes that are no HTTP", joined(FIRST, { "hold", { write = "\0garbage" },
    "wait_close" }) },
  { "given a line feed", joined(FIRST, { "hold", { write = "\n" }, "wait_close" }) },
} do
  local name, steps = case[1], case[2]
  BROKEN[#BROKEN + 1] = { name .. " while idle", steps, is_kept = true, is_idle = true,
    succeeds = true }
end

local function answered(name, reply, posts)
  BROKEN[#BROKEN + 1] = { name, { "read", { reply = reply }, "serve" }, posts = posts,
    succeeds = posts == 2, sent = true }
end

for _, status in ipairs { 400, 408, 409, 500, 502, 503, 504 } do
  answered("answered " .. status, { status = status })
end
answered("answered 500, to be tried later", { status = 500, headers = { ["retry-after"] = "0" } })
answered("answered 503, to be tried later", { status = 503, headers = { ["retry-after"] = "0" } },
  2)
answered("answered 429", { status = 429, headers = { ["retry-after-ms"] = "1" } }, 2)

local BODY = '{"a":1}'
local ASKED = { await = http2.END_OF_REQUEST }
local HEADERS = http2.settings() .. http2.headers(1)
local WHOLE = { ASKED, { write = HEADERS .. http2.data(1, BODY, true) }, "wait_close" }

-- With what the connection after it does.
local STREAMS = {}

local function framed(name, frames, row)
  row[1], row[2] = name, { ASKED, { write = http2.settings() .. frames }, "wait_close" }
  row.next = WHOLE
  STREAMS[#STREAMS + 1] = row
end

-- RFC 9113 §8.7: such a request has not been processed.
local function not_processed() return { posts = 2, succeeds = true } end
local function unknown() return { sent = "maybe" } end

for code = 0, 13 do
  local is_refused = code == http2.REFUSED_STREAM
  framed(("RST_STREAM(%d)"):format(code), http2.rst_stream(1, code),
    is_refused and not_processed() or unknown())
end
for _, code in ipairs { http2.NO_ERROR, http2.PROTOCOL_ERROR } do
  framed(("a GOAWAY(%d) below it"):format(code), http2.goaway(0, code), not_processed())
end
-- The server contradicts itself, and libcurl may not tell of the header.
framed("RST_STREAM(REFUSED_STREAM) after the header", http2.headers(1)
  .. http2.rst_stream(1, http2.REFUSED_STREAM), { posts = 2, sent = true })

local SILENT_STREAMS = {}
for _, case in ipairs {
  { "with the request", "" },
  { "after settings", http2.settings() },
  { "after the header", HEADERS },
  { "in the body", HEADERS .. http2.data(1, '{"a') },
  { "after a GOAWAY above it", http2.settings() .. http2.goaway(2 ^ 31 - 1, http2.NO_ERROR) },
} do
  local name, frames = case[1], case[2]
  local write = frames ~= "" and { write = frames } or nil
  STREAMS[#STREAMS + 1] = { "closed " .. name, joined({ ASKED, write }, { "finish" }) }
  -- What it leaves unread is the client's word to the settings.
  if write then
    STREAMS[#STREAMS + 1] = { "reset " .. name, joined({ ASKED, write }, { "reset" }) }
  end
  SILENT_STREAMS[#SILENT_STREAMS + 1] = { "silent " .. name,
    joined({ ASKED, write }, { "wait_close" }) }
end

-- A proxy: `posts` is 0, for the request itself never reaches it.
local PROXY = {}
for _, status in ipairs { 403, 407, 502, 503 } do
  PROXY[#PROXY + 1] = { "CONNECT answered " .. status, { "read", { reply = { status = status } } },
    posts = 0, sent = false }
end
for _, case in ipairs {
  { "CONNECT, then closed", { "read", "close" } },
  { "CONNECT, then reset", { "reset" } },
  { "TLS in the tunnel, then closed", { "read", { write = OK .. "\r\n" }, "close" } },
} do
  local name, steps = case[1], case[2]
  PROXY[#PROXY + 1] = { name, steps, posts = 0, sent = false }
end

misbehaviour.broken, misbehaviour.streams, misbehaviour.proxy = BROKEN, STREAMS, PROXY
misbehaviour.silent, misbehaviour.silent_kept = SILENT, SILENT_KEPT
misbehaviour.silent_streams = SILENT_STREAMS

return misbehaviour
