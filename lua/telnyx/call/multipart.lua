--- Parts of multipart forms (RFC 7578), made from parameters for the core.

local arrays = require "telnyx.support.arrays"
local core = require "telnyx.core"
local mistake = require "telnyx.support.mistake"
local upload = require "telnyx.call.file"

local form = {}

local function is_scalar(value)
  return type(value) ~= "table" or getmetatable(value) == core.integer_mt
end

local function scalar(where, name, value)
  if type(value) == "string" or type(value) == "boolean" then return tostring(value) end
  if type(value) == "table" then return tostring(value) end  -- an integer's digits
  if type(value) == "number" then
    local text, _, problem = core.query { v = value }
    if not text then mistake.bad(name, where, problem) end
    return text:sub(3)
  end
  mistake.bad(name, where, mistake.expected("string, number or boolean", value))
end

local function sorted_names(where, name, value)
  local names = {}
  for key in pairs(value) do
    if type(key) ~= "string" then
      mistake.bad(name, where, "names expected as keys, got others")
    elseif key:find("[\r\n%z]") then
      mistake.bad(name, where, "a name contains CR, LF or NUL")
    end
    names[#names + 1] = key
  end
  table.sort(names)
  return names
end

local add

local function add_items(parts, where, name, value, depth)
  local count, problem = arrays.length(value)
  if not count then mistake.bad(name, where, problem) end
  for index = 1, count do add(parts, where, name .. "[]", value[index], depth) end
end

-- Objects are sent as name[key], arrays as repeated name[]; empty ones are left out.
function add(parts, where, name, value, depth)
  if value == core.empty_array then return end
  if is_scalar(value) then
    parts[#parts + 1] = { name = name, data = scalar(where, name, value) }
    return
  end
  if depth > 16 then mistake.bad(name, where, "nested too deep") end
  if value[1] ~= nil then return add_items(parts, where, name, value, depth + 1) end
  for _, key in ipairs(sorted_names(where, name, value)) do
    add(parts, where, ("%s[%s]"):format(name, key), value[key], depth + 1)
  end
end

--- Makes the parts of a form, in the order of their names.
---@param known table<string, string> types of parameters, as in an endpoint table
---@param values table<string, any> by their names in the API
---@param where string the function's name
---@return telnyx.Part[]
function form.parts(known, values, where)
  local parts = {}
  for _, name in ipairs(sorted_names(where, "body", values)) do
    local type_name = known[name]
    if type_name and type_name:find("^file") then
      parts[#parts + 1] = upload.part(name, where, values[name])
    else
      add(parts, where, name, values[name], 0)
    end
  end
  return parts
end

return form
