--- Dates between Unix time and text, without the time zone of the machine.

local dates = {}

local MONTHS = { Jan = 1, Feb = 2, Mar = 3, Apr = 4, May = 5, Jun = 6,
  Jul = 7, Aug = 8, Sep = 9, Oct = 10, Nov = 11, Dec = 12 }

-- Days from 1970-01-01, in the proleptic Gregorian calendar.
local function days_from_civil(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = math.floor(year / 400)
  local year_of_era = year - era * 400
  local day_of_year = math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * 146097 + year_of_era * 365 + math.floor(year_of_era / 4)
    - math.floor(year_of_era / 100) + day_of_year - 719468
end

--- Reads the date of an HTTP header (RFC 9110 section 5.6.7, the preferred form).
---@param text string "Sun, 06 Nov 1994 08:49:37 GMT"
---@return number|nil seconds since 1970 UTC
function dates.from_http(text)
  local day, name, year, hour, minute, second =
    text:match("^%a+, (%d%d) (%a%a%a) (%d%d%d%d) (%d%d):(%d%d):(%d%d) GMT$")
  local month = name and MONTHS[name]
  if not month then return nil end
  return days_from_civil(tonumber(year), month, tonumber(day)) * 86400
    + tonumber(hour) * 3600 + tonumber(minute) * 60 + tonumber(second)
end

--- Writes a moment as ISO 8601 in UTC, with milliseconds where it has a fraction.
---@param seconds number since 1970 UTC
---@return string "2025-04-15T13:07:28Z"
function dates.to_iso(seconds)
  local whole = math.floor(seconds)
  local milliseconds = math.floor((seconds - whole) * 1000 + 0.5)
  if milliseconds == 1000 then
    whole, milliseconds = whole + 1, 0
  end
  local text = os.date("!%Y-%m-%dT%H:%M:%S", whole)
  if milliseconds == 0 then return text .. "Z" end
  return ("%s.%03dZ"):format(text, milliseconds)
end

--- Writes the day of a moment in UTC.
---@param seconds number since 1970 UTC
---@return string "2025-04-15"
function dates.to_iso_day(seconds)
  return (os.date("!%Y-%m-%d", math.floor(seconds)))
end

return dates
