-- Frames of HTTP/2 (RFC 9113) as text, for scripts of a spec server that is started with
-- { tls = { alpn = "h2" } }.

local http2 = {}

local function number(value, bytes)
  local text = ""
  for _ = 1, bytes do
    text = string.char(value % 256) .. text
    value = math.floor(value / 256)
  end
  return text
end

local function frame(kind, flags, stream, payload)
  return number(#payload, 3) .. string.char(kind, flags) .. number(stream, 4) .. payload
end

local END_STREAM, END_HEADERS, PADDED = 1, 4, 8

http2.NO_ERROR, http2.PROTOCOL_ERROR, http2.CANCEL, http2.REFUSED_STREAM = 0, 1, 8, 7

-- The client's connection preface.
http2.PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

-- The last DATA frame of a request on the first stream.
http2.END_OF_REQUEST = "\0\1\0\0\0\1"

-- The client's acknowledgement of the settings: it has read everything up to them.
http2.SETTINGS_ARRIVED = "\0\0\0\4\1\0\0\0\0"

--- Settings that allow so many streams at once, or set nothing.
function http2.settings(streams)
  return frame(4, 0, 0, streams and number(3, 2) .. number(streams, 4) or "")
end

--- The header of a response: 200, with or without a Content-Length.
function http2.headers(stream, length, is_last)
  local block = "\136"  -- :status: 200
  if length then block = block .. "\15\13" .. string.char(#tostring(length)) .. length end
  return frame(1, END_HEADERS + (is_last and END_STREAM or 0), stream, block)
end

function http2.data(stream, text, is_last)
  return frame(0, is_last and END_STREAM or 0, stream, text)
end

--- Padding longer than its frame.
function http2.bad_data(stream)
  return frame(0, PADDED, stream, "\255abc")
end

function http2.rst_stream(stream, code)
  return frame(3, 0, stream, number(code, 4))
end

function http2.goaway(last_stream, code)
  return frame(7, 0, 0, number(last_stream, 4) .. number(code, 4))
end

--- The body that ends a request, as received.
function http2.request_body(stream, text)
  return frame(0, END_STREAM, stream, text)
end

--- How many requests begin in what a client sent.
---@param text string
---@return integer
function http2.count_requests(text)
  local count, position = 0, #http2.PREFACE + 1
  while position + 8 <= #text do
    local high, middle, low, kind = text:byte(position, position + 3)
    if kind == 1 then count = count + 1 end
    position = position + 9 + high * 65536 + middle * 256 + low
  end
  return count
end

return http2
