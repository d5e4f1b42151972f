-- Files, uploaded and downloaded: a transcription that describes what it received, and the picture
-- of a cluster.

local errors = require "telnyx.emulator.errors"
local form = require "telnyx.emulator.form"

local files = {}

-- 16 by 16 pixels in black and white: two small clusters.
local PICTURE = "\137PNG\r\n\26\n\0\0\0\rIHDR\0\0\0\16\0\0\0\16\1\0\0\0\0007\136\194\204\0\0\0,IDAT"
  .. "x\218c\248\255\159a\255w\134\243\143\25\250O3\220\127\206\0\228B\208\223\255\12?\2543|\250"
  .. "\207\240\243?B\240\255\127\0\195G\30U\135zYI\0\0\0\0IEND\174B`\130"

local function missing(name)
  return errors.invalid_value({ "body", name }, "field required", "value_error.missing")
end

local function transcribe(request)
  local parts = form.read(request)
  if not parts then return errors.bad_request("The body is not a multipart form.", "/body") end
  local file, link = parts.file, parts.file_url
  if not parts.model then return missing "model" end
  if file and not file.filename then
    return errors.invalid_value({ "body", "file" }, "Expected a file, got a text")
  elseif file then
    return { json = { text = ("You sent %s, %d bytes."):format(file.filename, #file.content) } }
  end
  return link and { json = { text = ("You sent %s."):format(link.content) } } or missing "file"
end

--- Adds the routes of transcriptions and pictures.
function files.routes(_, router)
  router:add("POST", "/ai/audio/transcriptions", transcribe)
  router:add("GET", "/ai/clusters/{task_id}/graph", function()
    return { headers = { ["content-type"] = "image/png" }, body = PICTURE }
  end)
end

return files
