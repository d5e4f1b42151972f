-- An upload or download of one file, through the core:
--   lua files.lua BASE_URL FILE path|reader|stream
-- Prints the peak of its resident memory in KiB and the MB per second.

local core = require "telnyx.core"

local MB = 1024 * 1024
local PIECE = 65536

local base_url, path, how = arg[1], arg[2], arg[3]
local pool = core.pool()

local function size_of(file)
  local size = file:seek("end")
  file:seek("set")
  return size
end

local function upload(part, file)
  part.name, part.filename = "file", "file"
  local transfer = assert(pool:start { method = "POST", form = { part },
    url = base_url .. "/ai/audio/transcriptions" })
  while not transfer:done() do
    if transfer:wants() then
      transfer:write(file:read(PIECE))
    else
      pool:wait()
    end
  end
  return transfer, (transfer:progress())
end

local function download()
  local transfer = assert(pool:start { url = base_url .. "/file", stream = true })
  local size = 0
  repeat
    local ended = transfer:done()
    local chunk = transfer:read()
    if chunk then
      size = size + #chunk
    elseif not ended then
      pool:wait()
    end
  until ended and not chunk
  return transfer, size
end

local file = assert(io.open(path, "rb"))
local size = size_of(file)
local started = core.now()
local transfer, moved
if how == "path" then
  transfer, moved = upload { file = path }
elseif how == "reader" then
  transfer, moved = upload({ reader = true, size = size }, file)
else
  transfer, moved = download()
end
local seconds = core.now() - started
local status, _, message = transfer:result()
assert(status == 200, message)
assert(moved >= size)

for line in io.lines("/proc/self/status") do
  local kilobytes = line:match("^VmHWM:%s*(%d+)")
  if kilobytes then
    print(("%d %.0f"):format(kilobytes, size / MB / seconds))
  end
end
