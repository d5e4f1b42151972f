-- Keeps an announcement for calls at Telnyx: a file goes up and, to be sure, comes down again.
--   lua examples/media.lua welcome.wav
-- Without a file it sends a tone, and removes it in the end.
-- `media_name` is what calls play it by: calls.actions.start_playback(id, { media_name = … }).

local telnyx = require "telnyx"

local path = arg[1]

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- Half a second of a tone, as a telephone would record it.
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

-- A file in the parameters makes a form of the request. Where the recording is on the web already,
-- `media_url` says where, and nothing goes up from here.
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
