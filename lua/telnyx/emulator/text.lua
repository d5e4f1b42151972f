-- Text utilities: percent-encoding, UTF-8, times, identifiers.

local core = require "telnyx.core"

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

-- Ranges of lead bytes, each with the range of the second byte, which exclude overlong forms,
-- surrogates and code points above U+10FFFF.
local SEQUENCES = {
  { 0xC2, 0xDF, 1, 0x80, 0xBF }, { 0xE0, 0xE0, 2, 0xA0, 0xBF }, { 0xE1, 0xEC, 2, 0x80, 0xBF },
  { 0xED, 0xED, 2, 0x80, 0x9F }, { 0xEE, 0xEF, 2, 0x80, 0xBF }, { 0xF0, 0xF0, 3, 0x90, 0xBF },
  { 0xF1, 0xF3, 3, 0x80, 0xBF }, { 0xF4, 0xF4, 3, 0x80, 0x8F },
}

local function sequence_length(bytes, at)
  local lead, second = bytes:byte(at, at + 1)
  for _, row in ipairs(SEQUENCES) do
    if lead >= row[1] and lead <= row[2] then
      if not second or second < row[4] or second > row[5] then return nil end
      for i = 2, row[3] do
        local byte = bytes:byte(at + i)
        if not byte or byte < 0x80 or byte > 0xBF then return nil end
      end
      return row[3] + 1
    end
  end
  return nil
end

--- Tells whether a string is well-formed UTF-8.
---@param bytes string
---@return boolean
function text.is_utf8(bytes)
  local at = bytes:find("[\128-\255]")
  while at do
    local length = sequence_length(bytes, at)
    if not length then return false end
    at = bytes:find("[\128-\255]", at + length)
  end
  return true
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
