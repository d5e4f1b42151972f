--- Header fields (RFC 9110 section 5): case-insensitive names, and checks of names and values.

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"

local headers = {}

local canonical = {}

--- Returns the canonical spelling of a name: Content-Type.
---@param name string
---@return string
function headers.canonical(name)
  local found = canonical[name]
  if not found then
    found = name:lower():gsub("^%l", string.upper):gsub("%-%l", string.upper)
    canonical[name] = found
  end
  return found
end

-- RFC 9110 section 5.6.2
local TOKEN = "^[%w!#$%%&'*+%-.^_`|~]+$"

local function problem_of(name, value)
  if type(name) ~= "string" or not name:find(TOKEN) then
    return ("header name expected, got '%s'"):format((tostring(name):gsub("%c", "?")))
  end
  if value == false then return end
  if type(value) ~= "string" and type(value) ~= "number" then
    return ("'%s': %s"):format(name, mistake.expected("string", value))
  end
  if tostring(value):find("[\r\n%z]") then
    return ("'%s': the value contains CR, LF or NUL"):format(name)
  end
end

--- Checks a table of headers: name = value, or name = false to omit a default.
---@param given any
---@return string|nil
function headers.problem(given)
  if type(given) ~= "table" then return mistake.expected("table", given) end
  for name, value in pairs(given) do
    local problem = problem_of(name, value)
    if problem then return problem end
  end
end

--- Adds headers to a table with canonical names; they replace existing ones.
---@param target table<string, string>
---@param given table<string, string|number|false>|nil
function headers.merge(target, given)
  for name, value in pairs(given or {}) do
    target[headers.canonical(name)] = value and tostring(value) or nil
  end
end

--- Returns the value of a header in a table whose names may have any case.
---@param given table<string, string|number|false>|nil
---@param name string
---@return string|nil
function headers.find(given, name)
  for candidate, value in pairs(given or {}) do
    if headers.canonical(candidate) == name then return value and tostring(value) or nil end
  end
end

--- Parses `Name: value` lines, as in TELNYX_CUSTOM_HEADERS.
---@param text string
---@return table<string, string>|nil headers
---@return string|nil problem
function headers.parse_lines(text)
  local parsed = {}
  for line in text:gmatch("[^\n]+") do
    local name, value = line:match("^%s*([^:%s]+)%s*:%s*(.-)%s*$")
    if name then
      parsed[name] = value
    elseif line:find("%S") then
      return nil, "lines of 'Name: value' expected"
    end
  end
  local problem = headers.problem(parsed)
  if problem then return nil, problem end
  return parsed
end

local insensitive = {
  __index = function(self, name)
    return type(name) == "string" and rawget(self, name:lower()) or nil
  end,
}

--- Returns the media type of a Content-Type, without its parameters and in lower case (RFC 9110
-- section 8.3.1).
---@param content_type string|nil
---@return string|nil media_type "application/json"; nil if there is none
function headers.media_type(content_type)
  local media_type = content_type and content_type:match("^[%s,]*([^%s;,]+)")
  return media_type and media_type:lower()
end

--- Tells whether a media type is JSON, or a format based on JSON (RFC 6839 section 3.1).
---@param media_type string|nil as returned by `media_type`
---@return boolean
function headers.is_json(media_type)
  return media_type == "application/json"
    or media_type ~= nil and media_type:find("^[^/]+/.+%+json$") ~= nil
end

--- Makes the headers of a response, whose names are in lower case, readable in any case.
---@param fields table<string, string>
---@return table<string, string>
function headers.readable(fields)
  return setmetatable(fields, insensitive)
end

--- The same for headers in any case, from a user's transport.
---@param fields table<string, string>|nil
---@return table<string, string>
function headers.from_transport(fields)
  local lower = {}
  for name, value in pairs(fields or {}) do
    lower[tostring(name):lower()] = type(value) == "table" and table.concat(value, ", ")
      or tostring(value)
  end
  return headers.readable(lower)
end

return headers
