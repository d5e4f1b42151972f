-- Values as Lua source, on one line where they fit, otherwise with one field per line.

local lua_names = require "telnyx.support.lua_names"
local sorted = dofile "tools/api/sorted.lua"

local write

local function write_all(fields, width, indent)
  local parts, length = {}, 4
  for index, field in ipairs(fields) do
    local start = field.name and lua_names.key(field.name) .. " = " or ""
    parts[index] = start .. write(field.value, width - #start - 2, indent .. "  ")
    length = length + #parts[index] + 2
  end
  local is_long = length > width or table.concat(parts):find("\n", 1, true)
  if not is_long then return "{ " .. table.concat(parts, ", ") .. " }" end
  local lines = {}
  for index, field in ipairs(fields) do
    local start = field.name and lua_names.key(field.name) .. " = " or ""
    lines[index] = ("%s  %s%s,\n"):format(indent, start,
      write(field.value, 94 - #indent - #start, indent .. "  "))
  end
  return "{\n" .. table.concat(lines) .. indent .. "}"
end

function write(value, width, indent)
  if type(value) == "string" then return (("%q"):format(value):gsub("\\\n", "\\n")) end
  if type(value) ~= "table" then return tostring(value) end
  local fields = {}
  if value[1] ~= nil then
    for index, item in ipairs(value) do fields[index] = { value = item } end
  else
    for index, name in ipairs(sorted(value)) do
      fields[index] = { name = name, value = value[name] }
    end
  end
  if not fields[1] then return "{}" end
  return write_all(fields, width, indent)
end

local write_value = {}

--- Writes a list of { name, value } as a table.
---@param fields table[]
---@param width integer how many characters are left on the line
---@return string
function write_value.fields(fields, width)
  return write_all(fields, width, "")
end

--- Writes a value.
---@param value any
---@return string
return setmetatable(write_value, { __call = function(_, value) return write(value, 96, "") end })
