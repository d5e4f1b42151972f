--- The caller's mistakes: raised at the caller's line, in Lua's own words.

local argument = {}

-- "@/usr/share/lua/5.4/telnyx" out of this file's own name: what begins so is ours.
local home = debug.getinfo(1, "S").source:match("^(.*)[/\\]argument%.lua$")

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

--- Raises `message` at the line that called the library.
---@param message string
function argument.fail(message)
  error(message, caller_level())
end

--- Raises `bad argument 'name' to 'where' (problem)`.
---@param name string|integer
---@param where string the function's name
---@param problem string
function argument.bad(name, where, problem)
  if type(name) == "number" then
    error(("bad argument #%d to '%s' (%s)"):format(name, where, problem), caller_level())
  end
  error(("bad argument '%s' to '%s' (%s)"):format(name, where, problem), caller_level())
end

--- The words for a value of the wrong type.
---@param expected string
---@param value any
---@return string problem
function argument.expected(expected, value)
  return ("%s expected, got %s"):format(expected, type(value))
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
