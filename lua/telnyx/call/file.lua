--- Files as parameters: their sources, and the parts of forms made from them.

local check = require "telnyx.support.check"
local file_problem = require "telnyx.support.file_problem"
local mistake = require "telnyx.support.mistake"
local spelling = require "telnyx.support.spelling"
local standard = require "telnyx.support.standard"

local upload = {}

---The value of a file parameter: a path, an open file, a reader, or a table with more details.
---@alias telnyx.File string|file*|telnyx.FileReader|telnyx.FileTable

---Returns the next chunk: a string, nil at the end, or nil and a message.
---@alias telnyx.FileReader fun(): string|nil, string|nil

---@class telnyx.FileTable one of path, content, file and reader
---@field path? string read while it is sent
---@field content? string
---@field file? file* an open file, sent from its current position to its end; it stays open
---@field reader? telnyx.FileReader
---@field size? integer how many bytes the reader returns, if known
---@field filename? string by default that of the path; required without a path
---@field content_type? string by default from the extension of the file name

---@class telnyx.Part of a form; it has one of data, file and reader
---@field name string
---@field data string|nil
---@field file string|nil the path of a file
---@field reader telnyx.PartReader|nil
---@field size integer|nil how many bytes the reader returns, if known
---@field filename string|nil
---@field content_type string|nil

---@class telnyx.PartReader
---@field read fun(): string|nil, string|nil a chunk | nil at the end | nil, problem
---@field rewind fun(): boolean returns to the start; false if that is impossible

-- Bytes to read from an open file at once: LuaJIT does not collect larger strings soon enough.
local PIECE = 32 * 1024

local CONTENT_TYPES = {
  aac = "audio/aac", amr = "audio/amr", cer = "application/x-x509-ca-cert",
  crt = "application/x-x509-ca-cert", csv = "text/csv", doc = "application/msword",
  docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  flac = "audio/flac", gif = "image/gif", htm = "text/html", html = "text/html",
  jpeg = "image/jpeg", jpg = "image/jpeg", json = "application/json",
  jsonl = "application/jsonl", m4a = "audio/mp4", md = "text/markdown", mov = "video/quicktime",
  mp3 = "audio/mpeg", mp4 = "video/mp4", mpeg = "audio/mpeg", mpga = "audio/mpeg",
  oga = "audio/ogg", ogg = "audio/ogg", opus = "audio/ogg", pdf = "application/pdf",
  pem = "application/x-pem-file", pls = "application/pls+xml", png = "image/png",
  tif = "image/tiff", tiff = "image/tiff", txt = "text/plain", vcf = "text/vcard",
  wav = "audio/wav", webm = "audio/webm", webp = "image/webp", xml = "application/xml",
  zip = "application/zip",
}

local function content_type(filename)
  local extension = filename:match("%.(%w+)$")
  return extension and CONTENT_TYPES[extension:lower()] or "application/octet-stream"
end

--
-- Checks
--

local function one_line(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  if value:find("[\r\n%z]") then return "contains CR, LF or NUL" end
end

local function open_file(value)
  local kind = standard.file_type(value)
  if kind == "closed file" then return "open file expected, got a closed one" end
  if not kind then return mistake.expected("open file", value) end
  if not value:seek() then return end  -- reading from a pipe could block
  local _, message = value:read(0)
  if message then return "cannot be read: " .. message end
end

local function byte_count(value)
  if type(value) ~= "number" then return mistake.expected("number of bytes", value) end
  if value >= 0 and value <= 2 ^ 53 and value == math.floor(value) then return end
  return mistake.unfit("number of bytes", value)
end

local FIELDS = { path = one_line, content = check.has_type "string", file = open_file,
  reader = check.has_type "function", size = byte_count, filename = one_line,
  content_type = one_line }

local SOURCES = { "path", "content", "file", "reader" }

local function source_of(name, where, file)
  local found
  for _, source in ipairs(SOURCES) do
    if found and file[source] ~= nil then
      mistake.bad(name, where, ("either '%s' or '%s' expected"):format(found, source))
    end
    found = found or file[source] ~= nil and source
  end
  if found then return found end
  mistake.bad(name, where, "'path', 'content', 'file' or 'reader' expected")
end

local function unknown_field(_, field)
  return "unknown field of a file" .. spelling.hint(field, FIELDS)
end

-- Checks the fields of a table; raises at the caller's line.
---@return string source "path", "content", "file" or "reader"
local function check_file(name, where, file, is_nameless)
  for field, value in pairs(file) do
    local field_problem = FIELDS[field] or unknown_field
    local problem = field_problem(value, field)
    if problem then mistake.bad(("%s.%s"):format(name, tostring(field)), where, problem) end
  end
  local source = source_of(name, where, file)
  if source ~= "path" and file.filename == nil and not is_nameless then
    mistake.bad(name, where, ("'filename' expected beside '%s'"):format(source))
  elseif source ~= "reader" and file.size ~= nil then
    mistake.bad(name .. ".size", where, "only a reader's size can be given")
  end
  local problem = source == "path" and file_problem(file.path)
  if problem then mistake.bad(name, where, problem) end
  return source
end

--
-- Readers
--

-- Returns a reader of an open file. The size is fixed now: a log may grow while it is sent.
---@return telnyx.PartReader
---@return integer|nil size
local function file_reader(name, file)
  local start, size, asked = file:seek(), nil, false
  if start then
    size = math.max(file:seek("end") - start, 0)
    file:seek("set", start)
  end
  local left = size
  return {
    read = function()
      asked = true
      if left == 0 then return nil end
      local piece, problem = file:read(math.min(PIECE, left or PIECE))
      if problem then return nil, ("cannot read '%s': %s"):format(name, problem) end
      if piece and left then left = left - #piece end
      return piece
    end,
    rewind = function()
      if not asked then return true end
      left = size
      return start ~= nil and file:seek("set", start) ~= nil
    end,
  }, size
end

-- Returns a reader of a function, which cannot be rewound once it was called.
---@return telnyx.PartReader
local function function_reader(name, next_piece)
  local asked = false
  return {
    read = function()
      asked = true
      local piece, problem
      repeat piece, problem = next_piece() until piece ~= ""
      if type(piece) == "string" then return piece end
      if piece ~= nil then problem = mistake.expected("string", piece) end
      if problem then return nil, ("cannot read '%s': %s"):format(name, tostring(problem)) end
    end,
    rewind = function() return not asked end,
  }
end

--
-- Parts
--

-- Turns a path, file or function into a table, named after the path or the parameter.
---@return telnyx.FileTable
local function described(name, where, value)
  local kind = type(value)
  if kind == "table" then return value end
  if kind == "string" then return { path = value } end
  if kind == "function" then return { reader = value, filename = name } end
  if not standard.file_type(value) then
    mistake.bad(name, where, mistake.expected("path, open file, function or table", value))
  end
  return { file = value, filename = name }
end

--- Makes a part of a form; raises at the caller's line for values that cannot be one.
---@param name string of the parameter
---@param where string the function's name
---@param value telnyx.File
---@return telnyx.Part
function upload.part(name, where, value)
  local file = described(name, where, value)
  local source = check_file(name, where, file)
  local filename = file.filename or file.path:match("[^/\\]+$") or file.path
  local part = { name = name, file = file.path, data = file.content, size = file.size,
    filename = filename, content_type = file.content_type or content_type(filename) }
  if source == "file" then
    part.reader, part.size = file_reader(name, file.file)
  elseif source == "reader" then
    part.reader = function_reader(name, file.reader)
  end
  return part
end

-- Reads everything from a reader.
local function read_all(name, where, read)
  local pieces, piece, problem = {}, read()
  while piece do
    pieces[#pieces + 1] = piece
    piece, problem = read()
  end
  if problem then mistake.bad(name, where, problem) end
  return table.concat(pieces)
end

--- Reads a file that is the whole body of a request; raises at the caller's line for values that
-- cannot be one.
---@param name string of the parameter
---@param where string the function's name
---@param value telnyx.File no file name is required
---@param is_dry_run boolean|nil
---@return string|nil content nil in a dry run, which reads nothing
---@return string|nil content_type if given
function upload.content(name, where, value, is_dry_run)
  local file = described(name, where, value)
  local source = check_file(name, where, file, true)
  if is_dry_run then return nil, file.content_type end
  local content = file.content
  if source == "reader" then
    content = read_all(name, where, function_reader(name, file.reader).read)
  elseif not content then
    local opened = file.file or assert(standard.open(file.path, "rb"))
    content = read_all(name, where, file_reader(name, opened).read)
    if not file.file then opened:close() end
  end
  return content, file.content_type
end

return upload
