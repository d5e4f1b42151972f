-- A helper for sorted names.

--- Returns the keys of a table as sorted strings.
---@param map table
---@return string[]
return function(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = tostring(name) end
  table.sort(names)
  return names
end
