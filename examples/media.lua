-- Uploads an announcement for calls, and downloads it again to check.
--   lua examples/media.lua welcome.wav
-- Without a file, it uploads a tone, and deletes it at the end.
-- To play it in a call, use its `media_name`: calls.actions.start_playback(id, { media_name = … }).

local telnyx = require "telnyx"

local path = arg[1]

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- Half a second of a tone, in telephone quality.
local function tone()
  local rate, samples = 8000, 4000
  local function number(value, count)
    local bytes = {}
    for index = 1, count do
      bytes[index] = string.char(value % 256)
      value = math.floor(value / 256)
    end
    return table.concat(bytes)
  end
  local points = {}
  for index = 1, samples do
    points[index] = string.char(math.floor(128 + 100 * math.sin(index * 2 * math.pi * 440 / rate)))
  end
  return table.concat {
    "RIFF", number(36 + samples, 4), "WAVEfmt ", number(16, 4), number(1, 2), number(1, 2),
    number(rate, 4), number(rate, 4), number(1, 2), number(8, 2), "data", number(samples, 4),
    table.concat(points),
  }
end

-- A file parameter makes the request a form. If the recording is already on the web, pass its
-- `media_url` instead, and nothing is uploaded.
local media = check(telnyx.media.upload({
  media = path or { content = tone(), filename = "tone.wav", content_type = "audio/wav" },
  media_name = "announcement-" .. os.time(),
  ttl_secs = 24 * 60 * 60,
}, { timeout = 600 })).data
print(("%s: %s, until %s"):format(media.media_name, media.content_type, media.expires_at))

local copy = os.tmpname()
check(telnyx.media.download(media.media_name, {}, { stream_to = copy }))
local file = check(io.open(copy, "rb"))
print(("came back: %d bytes"):format(file:seek("end")))
file:close()
os.remove(copy)

if not path then check(telnyx.media.delete(media.media_name)) end
