--- Suggestions for misspelt names.

local spelling = {}

-- Returns the edit distance, counting swapped neighbours as one edit (optimal string alignment);
-- stops beyond `limit`.
local function distance(a, b, limit)
  if math.abs(#a - #b) > limit then return limit + 1 end
  local before, previous = nil, {}
  for j = 0, #b do previous[j] = j end
  for i = 1, #a do
    local row, best = { [0] = i }, i
    for j = 1, #b do
      local cost = a:byte(i) == b:byte(j) and 0 or 1
      row[j] = math.min(previous[j] + 1, row[j - 1] + 1, previous[j - 1] + cost)
      if before and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        row[j] = math.min(row[j], before[j - 2] + 1)
      end
      best = math.min(best, row[j])
    end
    if best > limit then return limit + 1 end
    before, previous = previous, row
  end
  return previous[#b]
end

--- Returns the candidate closest to `name`, if it is close enough.
---@param name string
---@param candidates table<string, any> the names are the keys
---@return string|nil
function spelling.closest(name, candidates)
  name = tostring(name):lower()
  local limit = math.max(1, math.floor(#name / 3))
  local found, least
  for candidate in pairs(candidates) do
    if type(candidate) == "string" then
      local d = distance(name, candidate:lower(), limit)
      if d <= limit and (not least or d < least or d == least and candidate < found) then
        found, least = candidate, d
      end
    end
  end
  return found
end

--- Returns ", did you mean 'x'?", or an empty string.
---@param name string
---@param candidates table<string, any>
---@return string
function spelling.hint(name, candidates)
  local found = spelling.closest(name, candidates)
  return found and (", did you mean '%s'?"):format(found) or ""
end

return spelling
