--- Multipart forms as text (RFC 7578), for transports without libcurl.

local core = require "telnyx.core"
local standard = require "telnyx.support.standard"

-- As in browsers: https://html.spec.whatwg.org/#multipart-form-data
local ESCAPES = { ['"'] = "%22", ["\r"] = "%0D", ["\n"] = "%0A" }

local function quoted(text)
  return '"' .. text:gsub('["\r\n]', ESCAPES) .. '"'
end

local function content_of_file(path)
  local file, problem = standard.open(path, "rb")
  if not file then return nil, problem end
  local text
  text, problem = file:read("*a")
  file:close()
  return text, problem
end

local function content_of(part)
  if part.data then return part.data end
  if part.file then return content_of_file(part.file) end
  local pieces, piece, problem = {}, part.reader.read()
  while piece do
    pieces[#pieces + 1] = piece
    piece, problem = part.reader.read()
  end
  if problem then return nil, problem end
  return table.concat(pieces)
end

--- Writes a form, whose files are read whole.
---@param parts telnyx.Part[]
---@return string|nil text
---@return string content_type or what is wrong with a file
return function(parts)
  local boundary, lines = "telnyx-" .. core.uuid(), {}
  local function add(line) lines[#lines + 1] = line end
  for _, part in ipairs(parts) do
    local content, problem = content_of(part)
    if not content then return nil, problem end
    add("--" .. boundary)
    add("Content-Disposition: form-data; name=" .. quoted(part.name)
      .. (part.filename and "; filename=" .. quoted(part.filename) or ""))
    if part.content_type then add("Content-Type: " .. part.content_type) end
    add("")
    add(content)
  end
  add("--" .. boundary .. "--\r\n")
  return table.concat(lines, "\r\n"), "multipart/form-data; boundary=" .. boundary
end
