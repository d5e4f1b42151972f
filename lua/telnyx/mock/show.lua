--- Values in Lua syntax, without secrets, for the messages of mocks.

local core = require "telnyx.core"
local lua_key = require "telnyx.support.lua_names"
local redact = require "telnyx.support.redact"

local DEEPEST, LONGEST = 6, 300

local function by_text(a, b)
  return tostring(a) < tostring(b)
end

local function write_key(key)
  return type(key) == "string" and lua_key.key(key) or ("[%s]"):format(tostring(key))
end

local function write(value, depth)
  if type(value) == "string" then return (("%q"):format(value):gsub("\\\n", "\\n")) end
  if value == core.null then return "null" end
  if value == core.empty_array then return "{}" end
  if type(value) ~= "table" or getmetatable(value) == core.integer_mt then
    return type(value) == "function" and "a function" or tostring(value)
  end
  if next(value) == nil then return "{}" end
  if depth > DEEPEST then return "{ … }" end
  local parts, names = {}, {}
  for index, item in ipairs(value) do parts[index] = write(item, depth + 1) end
  local count = #parts
  for key in pairs(value) do
    local is_shown = type(key) == "number" and key >= 1 and key <= count
    if not is_shown then names[#names + 1] = key end
  end
  table.sort(names, by_text)
  for _, key in ipairs(names) do
    parts[#parts + 1] = ("%s = %s"):format(write_key(key), write(value[key], depth + 1))
  end
  return "{ " .. table.concat(parts, ", ") .. " }"
end

--- Shows a value in one line, with sorted names; a long line is truncated.
---@param value any
---@return string
return function(value)
  local text = write(redact.value(value), 1)
  if #text <= LONGEST then return text end
  return text:sub(1, LONGEST):gsub("[\192-\255][\128-\191]*$", "") .. "…"
end
