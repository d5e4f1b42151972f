-- An upload or download of one file, through the client:
--   lua files_client.lua BASE_URL FILE path|file|reader|to_path|to_function
-- Prints the peak of its resident memory in KiB and the MB per second.

local core = require "telnyx.core"
local telnyx = require "telnyx"

local MB = 1024 * 1024
local PIECE = 65536

local base_url, path, how = arg[1], arg[2], arg[3]
local client = telnyx.new { base_url = base_url, api_key = "bench", timeout = 600 }

local file = assert(io.open(path, "rb"))
local size = assert(file:seek("end"))
file:seek("set")

local function upload(source)
  source.filename = "file.wav"
  return client.ai.audio.transcribe { model = "none", file = source }
end

local function download(target)
  return client.request("GET", "/file", { response = "binary", stream_to = target })
end

local WAYS = {
  path = function() return upload { path = path } end,
  file = function() return upload { file = file } end,
  reader = function()
    return upload { reader = function() return file:read(PIECE) end, size = size }
  end,
  to_path = function()
    local copy = path .. ".copy"
    assert(download(copy))
    return os.remove(copy)
  end,
  to_function = function()
    local count = 0
    assert(download(function(piece) count = count + #piece end))
    return count == size
  end,
}

local started = core.now()
assert(WAYS[how]())
local seconds = core.now() - started

for line in io.lines("/proc/self/status") do
  local kilobytes = line:match("^VmHWM:%s*(%d+)")
  if kilobytes then
    print(("%d %.0f"):format(kilobytes, size / MB / seconds))
  end
end
