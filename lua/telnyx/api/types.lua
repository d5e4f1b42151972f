--- The types of parameters: their notation in endpoint tables, the values they accept, and the
-- values that are sent.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local arrays = lazy "telnyx.support.arrays"
local dates = lazy "telnyx.support.dates"
local mistake = lazy "telnyx.support.mistake"

local types = {}

local array_mt, null = core.array_mt, core.null

-- A year outside 0..9999 has no ISO 8601 form.
local FIRST_MOMENT, LAST_MOMENT = -62167219200, 253402300799

-- The range of 64-bit integers; NaN and the infinities are outside.
local function is_integer(value)
  return value >= -2 ^ 63 and value < 2 ^ 63 and value == math.floor(value)
end

local function is_moment(value)
  return value >= FIRST_MOMENT and value <= LAST_MOMENT
end

-- 'format' is a function of dates.lua.
local function date_checker(expected, format)
  return function(value)
    if type(value) == "string" then return value end
    if type(value) ~= "number" then return nil, mistake.expected(expected, value) end
    if not is_moment(value) then
      return nil, mistake.unfit(expected, value)
    end
    return dates[format](value)
  end
end

local function type_checker(name)
  return function(value)
    if type(value) == name then return value end
    return nil, mistake.expected(name, value)
  end
end

-- Accepts an integer that this Lua cannot hold: its digits, or a box of them.
local function long_integer(value)
  if getmetatable(value) == core.integer_mt then return value end
  if type(value) == "string" and value:find("^%-?[1-9]%d*$") and #value > 15 then
    return core.integer(value)
  end
  return nil, mistake.expected("integer", value)
end

local function check_integer(value)
  if type(value) ~= "number" then return long_integer(value) end
  if is_integer(value) then return value end
  return nil, mistake.unfit("integer", value)
end

local function check_object(value)
  if type(value) ~= "table" then return nil, mistake.expected("table", value) end
  if value[1] ~= nil or getmetatable(value) == array_mt then
    return nil, "table with names expected, got an array"
  end
  return value
end

-- Checks by type. Each returns the value to send, or nil and a problem.
local CHECKERS = {
  any = function(value) return value end,
  string = type_checker("string"),
  boolean = type_checker("boolean"),
  number = type_checker("number"),
  integer = check_integer,
  object = check_object,
  datetime = date_checker("date-time (ISO 8601 text or Unix time)", "to_iso"),
  date = date_checker("date (ISO 8601 text or Unix time)", "to_iso_day"),
  file = function(value) return value end,  -- checked by call/file.lua
  ["function"] = type_checker("function"),
}

local function check_items(value, count, check)
  local sent
  for index = 1, count do
    local item = value[index]
    if item ~= null then
      local converted, problem = check(item)
      if problem then return nil, problem, ("[%d]"):format(index) end
      if converted ~= item then
        if not sent then
          sent = {}
          for i = 1, count do sent[i] = value[i] end
        end
        sent[index] = converted
      end
    end
  end
  return sent or value
end

-- Sent as [] in a body, and as an empty value in a query.
local EMPTY = setmetatable({}, array_mt)

local function array_checker(check)
  return function(value)
    if value == core.empty_array then return EMPTY end
    if type(value) ~= "table" then return nil, mistake.expected("array", value) end
    local count, problem = arrays.length(value)
    if not count then return nil, problem end
    if count == 0 then return EMPTY end
    return check_items(value, count, check)
  end
end

for name in pairs { any = 1, string = 1, boolean = 1, number = 1, integer = 1, object = 1,
  datetime = 1, date = 1, file = 1 } do
  CHECKERS[name .. "[]"] = array_checker(CHECKERS[name])
end

---@class telnyx.Type
---@field name string "string", "integer[]", …
---@field required boolean
---@field check fun(value: any): any, string|nil, string|nil value to send | nil, problem, place

local parsed = {}

--- Parses the notation of a type in endpoint tables: a name, `[]` for an array, `!` for required,
-- `?` where the API documents null.
---@param text string "string!", "object[]", "string[]?"
---@return telnyx.Type
function types.parse(text)
  local found = parsed[text]
  if found then return found end
  local name, marks = text:match("^([%a]+%[?%]?)([!?]*)$")
  found = {
    name = name,
    required = marks:find("!", 1, true) ~= nil,
    check = CHECKERS[name],
  }
  parsed[text] = found
  return found
end

return types
