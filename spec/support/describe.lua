-- A textual form of a value of telnyx.core's JSON, which shows the type of each part on any Lua
-- version.

local HAS_INTEGERS = math.type ~= nil -- luacheck: ignore 143

local function describe_number(number)
  if number ~= number or number - number ~= 0 then return tostring(number) end
  if HAS_INTEGERS and math.type(number) == "integer" then -- luacheck: ignore 143
    return ("%d"):format(number)
  end
  local text
  for precision = 14, 17 do
    text = ("%." .. precision .. "g"):format(number)
    if tonumber(text) == number then break end
  end
  -- Without integers, a whole number needs no mark.
  return HAS_INTEGERS and not text:find("[.e]") and text .. ".0" or text
end

local function describe_string(text)
  return '"' .. text:gsub('[%c"\\]', function(c)
    return (c == '"' or c == "\\") and "\\" .. c or ("\\%03d"):format(c:byte())
  end) .. '"'
end

local function describe_table(core, value, describe)
  local metatable = getmetatable(value)
  if metatable == core.integer_mt then return "<" .. tostring(value) .. ">" end
  local parts = {}
  if metatable == core.array_mt then
    for _, item in ipairs(value) do parts[#parts + 1] = describe(core, item) end
    return "[" .. table.concat(parts, ",") .. "]"
  end
  for key, item in pairs(value) do
    parts[#parts + 1] = ("%s:%s"):format(type(key) == "string" and key or "?" .. tostring(key),
      describe(core, item))
  end
  table.sort(parts)
  return "{" .. table.concat(parts, ",") .. "}"
end

--- `1` is an integer and `1.0` a float where Lua tells them apart, `<1>` a boxed integer,
--- `[...]` a table that is marked as an array, `{...}` any other with its keys in order.
---@param core table  telnyx.core
---@param value any
---@return string
local function describe(core, value)
  if value == core.null then return "null" end
  local kind = type(value)
  if kind == "number" then return describe_number(value) end
  if kind == "string" then return describe_string(value) end
  if kind == "table" then return describe_table(core, value, describe) end
  return tostring(value)
end

return describe
