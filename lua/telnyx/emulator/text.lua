-- Text utilities: percent-encoding, UTF-8, times, identifiers.

local core = require "telnyx.core"
local utf8 = require "telnyx.support.utf8"

local text = {
  --- Returns a UUID, version 4.
  uuid = core.uuid,
}

--- Decodes percent-encoding.
---@param encoded string
---@param plus_is_space boolean|nil true in queries
---@return string|nil # nil when a "%" is not followed by two hexadecimal digits
function text.unescape(encoded, plus_is_space)
  if plus_is_space then encoded = encoded:gsub("+", " ") end
  if not encoded:find("%", 1, true) then return encoded end
  if encoded:gsub("%%%x%x", ""):find("%", 1, true) then return nil end
  return (encoded:gsub("%%(%x%x)", function(hex) return string.char(tonumber(hex, 16)) end))
end

--- Decodes a query string.
---@param query string
---@return table<string, string>|nil # the last value of a repeated name wins
function text.parse_query(query)
  local values = {}
  for pair in query:gmatch("[^&]+") do
    local name, value = pair:match("^([^=]*)=?(.*)$")
    name, value = text.unescape(name, true), text.unescape(value, true)
    if not name or not value then return nil end
    values[name] = value
  end
  return values
end

--- Tells whether a string is well-formed UTF-8.
---@param bytes string
---@return boolean
function text.is_utf8(bytes)
  return utf8.invalid_at(bytes) == nil
end

--- Returns the string if it is UTF-8, otherwise with "?" for every byte outside ASCII.
---@param bytes string
---@return string
function text.to_utf8(bytes)
  if text.is_utf8(bytes) then return bytes end
  return (bytes:gsub("[\128-\255]", "?"))
end

--- Formats a time as ISO 8601 in UTC, with milliseconds.
---@param seconds number Unix time
---@return string
function text.iso_time(seconds)
  local milliseconds = math.floor(seconds * 1000 + 0.5)
  local whole = math.floor(milliseconds / 1000)
  return os.date("!%Y-%m-%dT%H:%M:%S", whole)
    .. string.format(".%03dZ", milliseconds - whole * 1000)
end

-- Returns the days since 1970-01-01 in the proleptic Gregorian calendar. March counts as the first
-- month, so that the leap day is the last day of a year.
local function days(year, month, day)
  if month <= 2 then year, month = year - 1, month + 12 end
  return 365 * year + math.floor(year / 4) - math.floor(year / 100) + math.floor(year / 400)
    + math.floor((153 * (month - 3) + 2) / 5) + day - 1 - 719468
end

--- Reads a date, or a date and time, in ISO 8601. Without an offset it is UTC.
---@param iso string
---@return number|nil # Unix time in seconds
function text.parse_time(iso)
  local year, month, day, rest = iso:match("^(%d%d%d%d)-(%d%d)-(%d%d)(.*)$")
  if not year then return nil end
  year, month, day = tonumber(year), tonumber(month), tonumber(day)
  if month < 1 or month > 12 or day < 1 or day > 31 then return nil end
  local seconds = days(year, month, day) * 86400
  if rest == "" then return seconds end
  local hour, minute, tail = rest:match("^[T ](%d%d):(%d%d)(.*)$")
  if not hour then return nil end
  local second, zone = tail:match("^:(%d%d%.?%d*)(.*)$")
  if not second then second, zone = "0", tail end
  if tonumber(hour) > 23 or tonumber(minute) > 59 or tonumber(second) >= 61 then return nil end
  seconds = seconds + hour * 3600 + minute * 60 + tonumber(second)
  if zone == "" or zone == "Z" then return seconds end
  local sign, zone_hour, zone_minute = zone:match("^([+-])(%d%d):?(%d%d)$")
  if not sign then return nil end
  local offset = zone_hour * 3600 + zone_minute * 60
  return sign == "+" and seconds - offset or seconds + offset
end

return text
