-- Files, up and down: a transcription that says what it was sent, and the picture of a cluster.

local errors = require "telnyx.emulator.errors"

local files = {}

-- 16 by 16 points in black and white: two small clusters.
local PICTURE = "\137PNG\r\n\26\n\0\0\0\rIHDR\0\0\0\16\0\0\0\16\1\0\0\0\0007\136\194\204\0\0\0,IDAT"
  .. "x\218c\248\255\159a\255w\134\243\143\25\250O3\220\127\206\0\228B\208\223\255\12?\2543|\250"
  .. "\207\240\243?B\240\255\127\0\195G\30U\135zYI\0\0\0\0IEND\174B`\130"

local function parameter(header, name)
  return header:match('[; ]' .. name .. '="([^"]*)"')
    or header:match("[; ]" .. name .. "=([^;\r]*)")
end

-- The parts of a form by name: { content, filename }; nil for what is none.
local function read_form(request)
  local boundary = parameter(request.headers["content-type"] or "", "boundary")
  if not boundary then return nil end
  local body, delimiter, parts = "\r\n" .. request.body, "\r\n--" .. boundary, {}
  local _, at = body:find(delimiter, 1, true)
  while at and body:sub(at + 1, at + 2) ~= "--" do
    local next_at, last = body:find(delimiter, at, true)
    local from, to = body:find("\r\n\r\n", at, true)
    if not next_at or not from or from > next_at then return nil end
    local head, content = body:sub(at, from), body:sub(to + 1, next_at - 1)
    local name = parameter(head, "name")
    if not name then return nil end
    parts[name] = { content = content, filename = parameter(head, "filename") }
    at = last
  end
  return at and parts
end

local function missing(name)
  return errors.invalid_value({ "body", name }, "field required", "value_error.missing")
end

local function transcribe(request)
  local form = read_form(request)
  if not form then return errors.bad_request("The body is not a multipart form.", "/body") end
  local file, link = form.file, form.file_url
  if not form.model then return missing "model" end
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
