-- The client's cost per streamed event, without reading the bytes: the time for 100,000 deltas of a
-- chat through stream:each(), decoded, minus the time for reading their chunks.
--   lua events.lua          microseconds of CPU per event, the best of several runs
--   lua events.lua COUNT    reads so many events once, for callgrind
--   lua events.lua COUNT chunks   only their chunks

local stream = require "telnyx.response.stream"

local CHUNK = 16 * 1024
local RUNS = 7

local WORDS = {}
for word in ([[the parcel left our store on Monday and will be with you by tomorrow evening at
  the latest so please let me know whether somebody is home or where it shall be put]])
  :gmatch("%a+") do
  WORDS[#WORDS + 1] = word
end

-- `data:` with about 60 bytes of JSON, with varying words.
local function deltas(count)
  local events, state = {}, 1
  local function word()
    state = state * 16807 % 2147483647
    return WORDS[state % #WORDS + 1]
  end
  for number = 1, count do
    local text = { word(), word(), word(), word(), word(), word(), word(), word() }
    events[number] = ('data: {"content":" %s"}\n\n'):format(table.concat(text, " "))
  end
  return table.concat(events)
end

local function chunks_of(count)
  local text, chunks = deltas(count), {}
  for position = 1, #text, CHUNK do
    chunks[#chunks + 1] = text:sub(position, position + CHUNK - 1)
  end
  return chunks
end

local function reader_of(chunks)
  local index = 0
  return {
    read = function()
      index = index + 1
      return chunks[index]
    end,
    close = function() end,
  }
end

local function read_chunks(chunks)
  local reader, bytes = reader_of(chunks), 0
  for chunk in reader.read do bytes = bytes + #chunk end
  assert(bytes > 0)
end

local RESPONSE = { status = 200, headers = { ["transfer-encoding"] = "chunked" } }

local function read_events(chunks, count)
  local call = { operation = "ai.assistants.chat", options = {}, attempts = 1 }
  local events = stream.new(call, reader_of(chunks), RESPONSE, "events")
  local found = 0
  for event in events:each() do
    if event.data.content then found = found + 1 end
  end
  assert(found == count)
end

local function seconds(run, chunks, count)
  collectgarbage()
  local begun = os.clock()
  run(chunks, count)
  return os.clock() - begun
end

local count = tonumber(arg[1]) or 100000
local chunks = chunks_of(count)
if arg[1] then
  local run = arg[2] and read_chunks or read_events
  run(chunks, count)
  return
end

local bytes_alone, events = math.huge, math.huge
for _ = 1, RUNS do
  bytes_alone = math.min(bytes_alone, seconds(read_chunks, chunks, count))
  events = math.min(events, seconds(read_events, chunks, count))
end
print(("%.2f microseconds per event (at most 3)"):format((events - bytes_alone) / count * 1e6))
