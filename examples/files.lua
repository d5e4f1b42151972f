-- Uploads a recording and downloads an image, both with progress:
--   lua examples/files.lua recording.wav graph.png

local telnyx = require "telnyx"

local recording, picture = arg[1], arg[2]

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

local function show(progress)
  io.stderr:write(("  up %d of %s bytes, down %d of %s\n"):format(progress.uploaded,
    progress.upload_total or "?", progress.downloaded, progress.download_total or "?"))
end

-- Half a second of silence, in telephone quality, generated while it is sent.
local function silence()
  local rate, samples = 8000, 4000
  local function number(value, count)
    local bytes = {}
    for index = 1, count do
      bytes[index] = string.char(value % 256)
      value = math.floor(value / 256)
    end
    return table.concat(bytes)
  end
  local header = table.concat {
    "RIFF", number(36 + samples, 4), "WAVEfmt ", number(16, 4), number(1, 2), number(1, 2),
    number(rate, 4), number(rate, 4), number(1, 2), number(8, 2), "data", number(samples, 4),
  }
  local pieces = { header, ("\128"):rep(samples) }
  return {
    reader = function() return table.remove(pieces, 1) end,
    size = #header + samples,
    filename = "silence.wav",
  }
end

local answer = check(telnyx.ai.audio.transcribe({
  model = "deepgram/nova-3",
  file = recording or silence(),
}, { timeout = 600, on_progress = show }))
print("Transcription: " .. answer.text)

-- The id of the task that computed the clusters looks like this one.
local task = os.getenv("TELNYX_CLUSTER_TASK") or "task-1"
local path = picture or os.tmpname()
check(telnyx.ai.clusters.fetch_graph(task, {}, { stream_to = path, on_progress = show }))

local file = check(io.open(path, "rb"))
print(("Picture: %d bytes"):format(file:seek("end")))
file:close()
if not picture then os.remove(path) end
