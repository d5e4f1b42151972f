--- Copying and merging of tables.

local tables = {}

--- An empty table for omitted parameters and options. It is shared, so it must not be changed.
tables.NOTHING = {}

--- Makes a shallow copy, without the metatable.
---@param source table
---@return table
function tables.copy(source)
  local copy = {}
  for name, value in pairs(source) do copy[name] = value end
  return copy
end

--- Makes a table with the fields of both; those of the second take precedence.
---@param first table|nil
---@param second table|nil
---@return table
function tables.merge(first, second)
  local all = {}
  if first then
    for name, value in pairs(first) do all[name] = value end
  end
  if second then
    for name, value in pairs(second) do all[name] = value end
  end
  return all
end

return tables
