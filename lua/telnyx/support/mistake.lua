--- Errors for mistakes of the caller, raised at the caller's line in the style of Lua's own.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local standard = require "telnyx.support.standard"

local redact = lazy "telnyx.support.redact"

local mistake = {}

-- "@/usr/share/lua/5.4/telnyx", from this file's own name: the prefix of the library's sources.
local getinfo = standard.getinfo
local home = getinfo and getinfo(1, "S").source:match("^(.*)[/\\]support[/\\]mistake%.lua$")

local function is_ours(source)
  if not home or source:sub(1, #home) ~= home then return false end
  local rest = source:sub(#home + 1)
  return rest == ".lua" or rest:find("^[/\\]") ~= nil
end

-- Returns the stack level of the first caller outside of the library, as seen by the calling
-- function.
local function caller_level()
  if not getinfo then return 0 end
  local level = 3
  while true do
    local info = getinfo(level, "S")
    if not info then return 0 end
    if info.what ~= "C" and info.what ~= "tail" and not is_ours(info.source) then
      return level - 1
    end
    level = level + 1
  end
end

-- Messages must not contain a line feed, nor a key that was passed in the wrong place.
local function presentable(message)
  return (redact.text(message):gsub("%c", "?"))
end

--- Raises `message` at the line that called the library.
---@param message string
function mistake.fail(message)
  error(presentable(message), caller_level())
end

--- Raises `bad argument 'name' to 'where' (problem)`.
---@param name string|integer
---@param where string the function's name
---@param problem string
function mistake.bad(name, where, problem)
  local shown = type(name) == "number" and "#%d" or "'%s'"
  local message = ("bad argument " .. shown .. " to '%s' (%s)"):format(name, where, problem)
  error(presentable(message), caller_level())
end

--- Raises for a function that was called with a colon.
---@param name string
function mistake.refuse_colon(name)
  mistake.fail(("'%s' is a function, not a method: call it with a dot, not a colon"):format(name))
end

--- Raises for a method that was called with a dot.
---@param owner string the object in the example: "page"
---@param name string
function mistake.refuse_dot(owner, name)
  mistake.fail(("call '%s' with a colon: %s:%s()"):format(name, owner, name))
end

--- Returns the name of a value's type for messages.
---@param value any
---@return string
function mistake.type_name(value)
  if value == core.null then return "null" end
  if value == core.empty_array then return "an empty array" end
  return type(value)
end

--- Returns the message for a value of the wrong type.
---@param expected string
---@param value any
---@return string problem
function mistake.expected(expected, value)
  return ("%s expected, got %s"):format(expected, mistake.type_name(value))
end

--- Returns the message for a number out of range.
---@param expected string
---@param value number
---@return string problem
function mistake.unfit(expected, value)
  local shown = value ~= value and "nan" or tostring(value)  -- C prints "-nan" on some machines
  return ("%s expected, got %s"):format(expected, shown)
end

return mistake
