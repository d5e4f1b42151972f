--- Checks for options and fields: functions that take a value and return a problem, or nil.

local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"
local spelling = lazy "telnyx.support.spelling"
local utf8 = lazy "telnyx.support.utf8"

local check = {}

local LARGEST_COUNT = 2 ^ 53

--- Makes a check for a Lua type.
---@param name string "boolean"
---@return fun(value: any): string|nil
function check.has_type(name)
  return function(value)
    if type(value) ~= name then return mistake.expected(name, value) end
  end
end

--- Checks a duration.
---@param value any
---@return string|nil problem
function check.seconds(value)
  if type(value) ~= "number" then return mistake.expected("number of seconds", value) end
  if value > 0 and value < math.huge then return end
  return mistake.unfit("number of seconds above 0", value)
end

--- Checks a duration that may be 0, or without end.
---@param value any
---@return string|nil problem
function check.seconds_from_0(value)
  if type(value) ~= "number" then return mistake.expected("number of seconds", value) end
  if value >= 0 then return end
  return mistake.unfit("number of seconds from 0", value)
end

--- Makes a check for whole numbers.
---@param least integer
---@param most number|nil 2^53 by default
---@return fun(value: any): string|nil
function check.whole_number(least, most)
  most = most or LARGEST_COUNT
  local expected = ("whole number from %d"):format(least)
  if most < LARGEST_COUNT then expected = ("%s to %d"):format(expected, most) end
  return function(value)
    if type(value) ~= "number" then return mistake.expected("whole number", value) end
    if value >= least and value <= most and value == math.floor(value) then return end
    return mistake.unfit(expected, value)
  end
end

--- Checks a count: a whole number from 0. Returns the problem, or nil.
---@type fun(value: any): string|nil
check.count = check.whole_number(0)

--- Checks a text without control characters.
---@param value any
---@return string|nil problem
function check.plain_text(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  if value:find("[%c\127]") then return "contains a control character" end
end

--- Checks a text in UTF-8.
---@param value any
---@return string|nil problem
function check.utf8(value)
  if type(value) ~= "string" then return mistake.expected("string", value) end
  if utf8.invalid_at(value) then return "UTF-8 expected" end
end

--- Checks a text without control characters that is not empty.
---@param value any
---@return string|nil problem
function check.filled_text(value)
  return value == "" and "must not be empty" or check.plain_text(value)
end

--- Makes a check for one of several strings.
---@param ... string
---@return fun(value: any): string|nil
function check.one_of(...)
  local allowed = { ... }
  local expected = ("one of '%s'"):format(table.concat(allowed, "', '"))
  return function(value)
    if type(value) ~= "string" then return mistake.expected(expected, value) end
    for _, candidate in ipairs(allowed) do
      if value == candidate then return end
    end
    return ("%s expected, got '%s'"):format(expected, value)
  end
end

--- Checks the options of a function; raises at the caller's line.
---@param known table<string, fun(value: any): string|nil> checks by the names of the options
---@param opts table
---@param where string the function's name
---@param explain nil|fun(known: table, name: any, where: string): string returns the text after
---"unknown option 'x' to 'where'"; a suggestion by default
function check.options(known, opts, where, explain)
  for name, value in pairs(opts) do
    local problem_of = known[name]
    if not problem_of then
      local hint = explain and explain(known, name, where) or spelling.hint(name, known)
      mistake.fail(("unknown option '%s' to '%s'%s"):format(tostring(name), where, hint))
    end
    local problem = problem_of(value)
    if problem then mistake.fail(("bad option '%s' to '%s' (%s)"):format(name, where, problem)) end
  end
end

return check
