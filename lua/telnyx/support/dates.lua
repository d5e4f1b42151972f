--- Conversion between Unix time and text, by arithmetic: independent of the machine's time zone,
-- its locale and the size of its time_t.

local dates = {}

local MONTHS = { Jan = 1, Feb = 2, Mar = 3, Apr = 4, May = 5, Jun = 6,
  Jul = 7, Aug = 8, Sep = 9, Oct = 10, Nov = 11, Dec = 12 }

local DAY, YEAR = 86400, 365.2425 * 86400

-- Days between 0000-03-01, where the calendar's cycle of 400 years begins here, and 1970-01-01.
local EPOCH, ERA = 719468, 146097

-- Days from 1970-01-01, in the proleptic Gregorian calendar.
local function days_from_civil(year, month, day)
  if month <= 2 then year = year - 1 end
  local era = math.floor(year / 400)
  local year_of_era = year - era * 400
  local day_of_year = math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  return era * ERA + year_of_era * 365 + math.floor(year_of_era / 4)
    - math.floor(year_of_era / 100) + day_of_year - EPOCH
end

-- The inverse.
local function civil_from_days(days)
  days = days + EPOCH
  local era = math.floor(days / ERA)
  local day_of_era = days - era * ERA
  local year_of_era = math.floor((day_of_era - math.floor(day_of_era / 1460)
    + math.floor(day_of_era / 36524) - math.floor(day_of_era / 146096)) / 365)
  local day_of_year = day_of_era - (365 * year_of_era + math.floor(year_of_era / 4)
    - math.floor(year_of_era / 100))
  local shifted = math.floor((5 * day_of_year + 2) / 153)  -- months from March
  local month = shifted < 10 and shifted + 3 or shifted - 9
  local year = year_of_era + era * 400
  return month <= 2 and year + 1 or year, month,
    day_of_year - math.floor((153 * shifted + 2) / 5) + 1
end

-- The three forms of RFC 9110 section 5.6.7. Others may follow: the values of a repeated header are
-- joined by commas.
local FORMS = {
  -- Sun, 06 Nov 1994 08:49:37 GMT
  { "^%a%a%a, (%d%d) (%a%a%a) (%d%d%d%d) (%d%d):(%d%d):(%d%d) GMT%f[,%z]",
    function(day, name, year, ...) return year, name, day, ... end },
  -- Sunday, 06-Nov-94 08:49:37 GMT
  { "^%a+day, (%d%d)%-(%a%a%a)%-(%d%d) (%d%d):(%d%d):(%d%d) GMT%f[,%z]",
    function(day, name, year, ...) return year, name, day, ... end },
  -- Sun Nov  6 08:49:37 1994
  { "^%a%a%a (%a%a%a) ([%d ]%d) (%d%d):(%d%d):(%d%d) (%d%d%d%d)%f[,%z]",
    function(name, day, hour, minute, second, year)
      return year, name, day, hour, minute, second
    end },
}

-- A year of two digits is at most 50 years from now, else it is in the past (RFC 9110 section
-- 5.6.7).
local function full_year(year, now)
  local this_year = 1970 + math.floor(now / YEAR)
  year = year + this_year - this_year % 100
  return year > this_year + 50 and year - 100 or year
end

--- Parses the date of an HTTP header, in any of the three forms of RFC 9110 section 5.6.7; of
-- several joined by commas, the first.
---@param text string "Sun, 06 Nov 1994 08:49:37 GMT"
---@param now number seconds since 1970 UTC, for years of two digits
---@return number|nil seconds since 1970 UTC
function dates.from_http(text, now)
  for _, form in ipairs(FORMS) do
    local year, name, day, hour, minute, second = form[2](text:match(form[1]))
    local month = name and MONTHS[name]
    if month then
      local whole = tonumber(year)
      if #year == 2 then whole = full_year(whole, now) end
      return days_from_civil(whole, month, tonumber(day)) * DAY
        + tonumber(hour) * 3600 + tonumber(minute) * 60 + tonumber(second)
    end
  end
end

local function day_text(days)
  return ("%04d-%02d-%02d"):format(civil_from_days(days))
end

--- Formats a time as ISO 8601 in UTC, with milliseconds if it has a fraction.
---@param seconds number since 1970 UTC
---@return string "2025-04-15T13:07:28Z"
function dates.to_iso(seconds)
  local whole = math.floor(seconds)
  local milliseconds = math.floor((seconds - whole) * 1000 + 0.5)
  if milliseconds == 1000 then
    whole, milliseconds = whole + 1, 0
  end
  local days = math.floor(whole / DAY)
  local rest = whole - days * DAY
  local text = ("%sT%02d:%02d:%02d"):format(day_text(days), math.floor(rest / 3600),
    math.floor(rest / 60) % 60, rest % 60)
  if milliseconds == 0 then return text .. "Z" end
  return ("%s.%03dZ"):format(text, milliseconds)
end

--- Formats the day of a time in UTC.
---@param seconds number since 1970 UTC
---@return string "2025-04-15"
function dates.to_iso_day(seconds)
  return day_text(math.floor(seconds / DAY))
end

return dates
