-- The API's named ranges of dates, in UTC. Weeks begin on Monday.

local text = require "telnyx.emulator.text"

local DAY = 86400

local function month(now, offset)
  local date = os.date("!*t", now)
  local count = date.year * 12 + date.month - 1 + offset
  return text.parse_time(("%04d-%02d-01"):format(math.floor(count / 12), count % 12 + 1))
end

-- 1970-01-01 was a Thursday.
local function week(now)
  local day = math.floor(now / DAY)
  return (day - (day + 3) % 7) * DAY
end

local UNITS = {
  day = function(now, offset) return (math.floor(now / DAY) + offset) * DAY end,
  week = function(now, offset) return week(now) + offset * 7 * DAY end,
  month = month,
}

local NAMES = {
  yesterday = { "day", -1 }, today = { "day", 0 }, tomorrow = { "day", 1 },
  last_week = { "week", -1 }, this_week = { "week", 0 }, next_week = { "week", 1 },
  last_month = { "month", -1 }, this_month = { "month", 0 }, next_month = { "month", 1 },
}

-- Today, and the days before it.
local function last_days(count, now)
  return UNITS.day(now, -count), UNITS.day(now, 1)
end

--- Returns the limits of a range.
---@param name string "today", "last_month", "last_7_days"
---@param now number Unix time
---@return number|nil from nil if there is no range of this name
---@return number|nil before
return function(name, now)
  local days = name:match("^last_([1-9]%d?%d?)_days$")
  if days then return last_days(tonumber(days), now) end
  local found = NAMES[name]
  if not found then return nil end
  local unit = UNITS[found[1]]
  return unit(now, found[2]), unit(now, found[2] + 1)
end
