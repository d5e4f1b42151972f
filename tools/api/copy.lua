-- Copies of data.

--- A copy of a value, whose tables are other ones at every depth.
---@param value any
---@return any
local function copy(value)
  if type(value) ~= "table" then return value end
  local result = {}
  for key, inner in pairs(value) do result[key] = copy(inner) end
  return result
end

return copy
