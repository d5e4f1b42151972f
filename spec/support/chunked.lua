-- Streams of given chunks, without a transport.

local headers = require "telnyx.support.headers"
local response = require "telnyx.response"
local stream = require "telnyx.response.stream"

local chunked = {}

--- The key of the streams' client.
chunked.KEY = "KEY0123456789ABCDEF_secret-part"

-- Returns a reader of the chunks; then it fails with `chunks.failure`, or ends.
local function reader_of(chunks)
  local reader = { reads = 0, closes = 0 }
  function reader.read()
    reader.reads = reader.reads + 1
    local chunk = chunks[reader.reads]
    if chunk then return chunk end
    if chunks.failure then return nil, chunks.failure[1], chunks.failure[2] end
  end
  function reader.close(at_end)
    reader.closes = reader.closes + 1
    reader.at_end = at_end
  end
  return reader
end

local TYPES = { events = "text/event-stream", json = "application/json", text = "text/plain" }

--- Returns a stream of the chunks; `opts`: format, content_type, status, headers, options,
-- is_framed.
function chunked.open(chunks, opts)
  opts = opts or {}
  local format = opts.format or "events"
  local fields = opts.headers or { ["transfer-encoding"] = "chunked" }
  fields["x-request-id"] = "r-1"
  if opts.content_type ~= false then
    fields["content-type"] = opts.content_type or TYPES[format]
  end
  local answer = response.new({ status = opts.status or 200,
    headers = headers.readable(fields) }, 2)
  local call = { operation = "ai.assistants.chat", attempts = 2,
    options = opts.options or { api_key = chunked.KEY } }
  local reader = reader_of(chunks)
  reader.is_framed = opts.is_framed
  return stream.new(call, reader, answer, format == "text" and "text" or "events"), reader, answer
end

--- Returns the chunks of events with these data.
function chunked.data_of(...)
  local found = {}
  for index = 1, select("#", ...) do found[index] = "data: " .. select(index, ...) .. "\n\n" end
  return found
end

--- Returns the data of all events.
function chunked.read_all(events)
  local found = {}
  for event in events:each() do found[#found + 1] = event.data end
  return found
end

return chunked
