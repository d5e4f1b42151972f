--- JSON for people and version control: indented, with sorted names.

local core = require "telnyx.core"

local INDENT = "  "

local write

local function sorted_names(value)
  local names = {}
  for name in pairs(value) do names[#names + 1] = name end
  table.sort(names)
  return names
end

local function write_list(value, indent)
  local lines = {}
  for index = 1, #value do
    lines[index] = indent .. INDENT .. write(value[index], indent .. INDENT)
  end
  return "[\n" .. table.concat(lines, ",\n") .. "\n" .. indent .. "]"
end

local function write_object(value, indent)
  local lines = {}
  for index, name in ipairs(sorted_names(value)) do
    lines[index] = ("%s%s: %s"):format(indent .. INDENT, core.json_encode(name),
      write(value[name], indent .. INDENT))
  end
  return "{\n" .. table.concat(lines, ",\n") .. "\n" .. indent .. "}"
end

function write(value, indent)
  if type(value) ~= "table" or value == core.null or next(value) == nil
    or getmetatable(value) == core.integer_mt then
    return core.json_encode(value)
  elseif value[1] ~= nil then
    return write_list(value, indent)
  end
  return write_object(value, indent)
end

--- Writes a value decoded from JSON.
---@param value any
---@return string
return function(value)
  return write(value, "")
end
