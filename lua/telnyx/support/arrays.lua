--- Lengths of arrays. `#` is not reliable: its result for a table with holes differs between Lua
-- versions.

local arrays = {}

local function problem_of(value)
  local has_positions, has_names = false, false
  for key in pairs(value) do
    if type(key) == "number" then has_positions = true else has_names = true end
  end
  if not has_names then return "array without holes expected, got a sparse one" end
  return has_positions and "array expected, got a table with both positions and names"
    or "array expected, got a table with names"
end

--- Counts the items of an array.
---@param value table
---@return integer|nil
---@return string|nil problem
function arrays.length(value)
  local count = 0
  for _ in pairs(value) do count = count + 1 end
  for index = 1, count do
    if value[index] == nil then return nil, problem_of(value) end
  end
  return count
end

return arrays
