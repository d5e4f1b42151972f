-- Copies of data.

--- Returns a deep copy of a value.
---@param value any
---@return any
local function copy(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for key, inner in pairs(value) do result[key] = copy(inner) end
  return result
end

return copy
