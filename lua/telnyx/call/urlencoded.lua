--- Urlencoded bodies (application/x-www-form-urlencoded, WHATWG URL section 5), for the TeXML part
-- of the API.

local arrays = require "telnyx.support.arrays"
local core = require "telnyx.core"
local mistake = require "telnyx.support.mistake"

local urlencoded = {}

-- Objects are sent as JSON (OpenAPI 3.1 section 4.8.15).
local function add(pairs_of, where, name, value)
  if value == core.null then
    mistake.bad(name, where, mistake.expected("string, number or boolean", value))
  end
  if type(value) == "table" and getmetatable(value) ~= core.integer_mt then
    local text, problem, place = core.json_encode(value)
    if not text then mistake.bad(place == "" and name or name .. "." .. place, where, problem) end
    value = text
  end
  local text, place, problem = core.query { [name] = value }
  if not text then mistake.bad(place, where, problem) end
  pairs_of[#pairs_of + 1] = text
end

local function is_array(value)
  return value == core.empty_array
    or type(value) == "table" and (value[1] ~= nil or getmetatable(value) == core.array_mt)
end

--- Makes the text of a body, in the order of the names. An array repeats its name for each item.
---@param values table<string, any> by their names in the API
---@param where string the function's name
---@return string
function urlencoded.encode(values, where)
  local names, found = {}, {}
  for name in pairs(values) do
    if type(name) ~= "string" then
      mistake.bad("body", where, "names expected as keys, got others")
    end
    names[#names + 1] = name
  end
  table.sort(names)
  for _, name in ipairs(names) do
    local value = values[name]
    if is_array(value) then
      local count, problem = arrays.length(value == core.empty_array and {} or value)
      if not count then mistake.bad(name, where, problem) end
      for index = 1, count do add(found, where, name, value[index]) end
    else
      add(found, where, name, value)
    end
  end
  return table.concat(found, "&")
end

return urlencoded
