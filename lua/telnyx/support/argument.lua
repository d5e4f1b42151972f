--- The caller's mistakes: raised at the caller's line, in Lua's own words.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local redact = lazy "telnyx.support.redact"

local argument = {}

-- "@/usr/share/lua/5.4/telnyx" out of this file's own name: what begins so is ours.
local home = debug.getinfo(1, "S").source:match("^(.*)[/\\]support[/\\]argument%.lua$")

local function is_ours(source)
  if not home or source:sub(1, #home) ~= home then return false end
  local rest = source:sub(#home + 1)
  return rest == ".lua" or rest:find("^[/\\]") ~= nil
end

-- The level, as seen by the function that calls this one, of the first caller that is not ours.
local function caller_level()
  local level = 3
  while true do
    local info = debug.getinfo(level, "S")
    if not info then return 0 end
    if info.what ~= "C" and info.what ~= "tail" and not is_ours(info.source) then
      return level - 1
    end
    level = level + 1
  end
end

-- A key in the wrong place must not get into a message, nor a line feed.
local function presentable(message)
  return (redact.text(message):gsub("%c", "?"))
end

--- Raises `message` at the line that called the library.
---@param message string
function argument.fail(message)
  error(presentable(message), caller_level())
end

--- Raises `bad argument 'name' to 'where' (problem)`.
---@param name string|integer
---@param where string the function's name
---@param problem string
function argument.bad(name, where, problem)
  local shown = type(name) == "number" and "#%d" or "'%s'"
  local message = ("bad argument " .. shown .. " to '%s' (%s)"):format(name, where, problem)
  error(presentable(message), caller_level())
end

--- Raises for a function that was called with a colon.
---@param name string
function argument.refuse_colon(name)
  argument.fail(("'%s' is a function, not a method: call it with a dot, not a colon"):format(name))
end

--- Raises for a method that was called with a dot.
---@param owner string what it is called on, in examples: "page"
---@param name string
function argument.refuse_dot(owner, name)
  argument.fail(("call '%s' with a colon: %s:%s()"):format(name, owner, name))
end

--- The name of a value's type, as messages have it.
---@param value any
---@return string
function argument.type_name(value)
  if value == core.null then return "null" end
  if value == core.empty_array then return "an empty array" end
  return type(value)
end

--- The words for a value of the wrong type.
---@param expected string
---@param value any
---@return string problem
function argument.expected(expected, value)
  return ("%s expected, got %s"):format(expected, argument.type_name(value))
end

--- The words for a number that does not fit.
---@param expected string
---@param value number
---@return string problem
function argument.unfit(expected, value)
  local shown = value ~= value and "nan" or tostring(value)  -- C's has a sign on some machines
  return ("%s expected, got %s"):format(expected, shown)
end

--- What is wrong with the name of a file that is to be read.
---@param path string
---@return string|nil problem
function argument.file_problem(path)
  if path:find("%z") then return "contains a NUL" end
  local file, message = io.open(path, "rb")
  if file then
    local _
    -- a folder can be opened, but not read; a pipe is not to lose what it holds
    if file:seek() then _, message = file:read(1) end
    file:close()
  end
  if not message then return end
  local reason = message:sub(1, #path + 2) == path .. ": " and message:sub(#path + 3) or message
  return ("readable file expected, got '%s': %s"):format(path, reason)
end

-- How many letters to add, leave out, change or swap with the next (optimal string alignment);
-- given up beyond `limit`.
local function distance(a, b, limit)
  if math.abs(#a - #b) > limit then return limit + 1 end
  local before, previous = nil, {}
  for j = 0, #b do previous[j] = j end
  for i = 1, #a do
    local row, best = { [0] = i }, i
    for j = 1, #b do
      local cost = a:byte(i) == b:byte(j) and 0 or 1
      row[j] = math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
      if before and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        row[j] = math.min(row[j], before[j - 2] + 1)
      end
      best = math.min(best, row[j])
    end
    if best > limit then return limit + 1 end
    before, previous = previous, row
  end
  return previous[#b]
end

--- The candidate that `name` was probably meant to be.
---@param name string
---@param candidates table<string, any> the names are the keys
---@return string|nil
function argument.closest(name, candidates)
  name = tostring(name):lower()
  local limit = math.max(1, math.floor(#name / 3))
  local found, least
  for candidate in pairs(candidates) do
    if type(candidate) == "string" then
      local d = distance(name, candidate:lower(), limit)
      if d <= limit and (not least or d < least or d == least and candidate < found) then
        found, least = candidate, d
      end
    end
  end
  return found
end

--- ", did you mean 'x'?" or nothing.
---@param name string
---@param candidates table<string, any>
---@return string
function argument.hint(name, candidates)
  local found = argument.closest(name, candidates)
  return found and (", did you mean '%s'?"):format(found) or ""
end

return argument
