--- The length of an array. `#` is not reliable: its result for a table with holes differs between
-- Lua versions.

--- Counts the items of an array.
---@param value table
---@return integer|nil
---@return string|nil problem
return function(value)
  local count, names = 0, 0
  for key in pairs(value) do
    count = count + 1
    if type(key) ~= "number" then names = names + 1 end
  end
  if names > 0 then
    return nil, names == count and "array expected, got a table with names"
      or "array expected, got a table with both positions and names"
  end
  for index = 1, count do
    if value[index] == nil then return nil, "array without holes expected, got a sparse one" end
  end
  return count
end
