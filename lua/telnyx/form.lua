--- Multipart forms (RFC 7578): parameters to the parts that the core sends.

local argument = require "telnyx.argument"
local core = require "telnyx.core"
local types = require "telnyx.types"

local form = {}

local CONTENT_TYPES = {
  aac = "audio/aac", csv = "text/csv", flac = "audio/flac", gif = "image/gif",
  jpeg = "image/jpeg", jpg = "image/jpeg", json = "application/json", m4a = "audio/mp4",
  mp3 = "audio/mpeg", mp4 = "video/mp4", oga = "audio/ogg", ogg = "audio/ogg",
  opus = "audio/ogg", pdf = "application/pdf", png = "image/png", tif = "image/tiff",
  tiff = "image/tiff", txt = "text/plain", wav = "audio/wav", webm = "audio/webm",
  webp = "image/webp", xml = "application/xml", zip = "application/zip",
}

local FILE_FIELDS = { path = true, content = true, filename = true, content_type = true }

local function content_type(filename)
  local extension = filename:match("%.(%w+)$")
  return extension and CONTENT_TYPES[extension:lower()] or "application/octet-stream"
end

local function check_file(name, where, file)
  for field, value in pairs(file) do
    if not FILE_FIELDS[field] then
      argument.bad(("%s.%s"):format(name, tostring(field)), where,
        "unknown field of a file" .. argument.hint(field, FILE_FIELDS))
    end
    if type(value) ~= "string" then
      argument.bad(("%s.%s"):format(name, field), where, argument.expected("string", value))
    end
    if field ~= "content" and value:find("[\r\n%z]") then
      argument.bad(("%s.%s"):format(name, field), where, "contains CR, LF or NUL")
    end
  end
  if (file.path == nil) == (file.content == nil) then
    argument.bad(name, where, "either 'path' or 'content' expected")
  end
  if file.path == nil and file.filename == nil then
    argument.bad(name, where, "'filename' expected beside 'content'")
  end
end

local function file_part(name, where, value)
  local file = type(value) == "string" and { path = value } or value
  check_file(name, where, file)
  if file.path then
    local problem = argument.file_problem(file.path)
    if problem then argument.bad(name, where, problem) end
  end
  local filename = file.filename or file.path:match("[^/\\]+$") or file.path
  return { name = name, file = file.path, data = file.content, filename = filename,
    content_type = file.content_type or content_type(filename) }
end

local function is_scalar(value)
  return type(value) ~= "table" or getmetatable(value) == core.integer_mt
end

local function scalar(where, name, value)
  if type(value) == "string" or type(value) == "boolean" then return tostring(value) end
  if type(value) == "table" then return tostring(value) end  -- an integer's digits
  if type(value) == "number" then
    local text, _, problem = core.query { v = value }
    if not text then argument.bad(name, where, problem) end
    return text:sub(3)
  end
  argument.bad(name, where, argument.expected("string, number or boolean", value))
end

local function sorted_names(where, name, value)
  local names = {}
  for key in pairs(value) do
    if type(key) ~= "string" then
      argument.bad(name, where, "names expected as keys, got others")
    end
    names[#names + 1] = key
  end
  table.sort(names)
  return names
end

local add

local function add_items(parts, where, name, value, depth)
  local count, problem = types.array_length(value)
  if not count then argument.bad(name, where, problem) end
  for index = 1, count do add(parts, where, name .. "[]", value[index], depth) end
end

-- Objects as name[key], arrays as name[] again and again; of an empty one there is nothing.
function add(parts, where, name, value, depth)
  if value == core.empty_array then return end
  if is_scalar(value) then
    parts[#parts + 1] = { name = name, data = scalar(where, name, value) }
    return
  end
  if depth > 16 then argument.bad(name, where, "nested too deep") end
  if value[1] ~= nil then return add_items(parts, where, name, value, depth + 1) end
  for _, key in ipairs(sorted_names(where, name, value)) do
    add(parts, where, ("%s[%s]"):format(name, key), value[key], depth + 1)
  end
end

--- Makes the parts of a form, in the order of their names.
---@param row table of an endpoint table
---@param values table<string, any> by their names in the API
---@param where string the function's name
---@return table[] parts as core's requests take them
function form.parts(row, values, where)
  local parts = {}
  for _, name in ipairs(sorted_names(where, "body", values)) do
    local type_name = row.form[name]
    if type_name and type_name:find("^file") then
      parts[#parts + 1] = file_part(name, where, values[name])
    else
      add(parts, where, name, values[name], 0)
    end
  end
  return parts
end

return form
