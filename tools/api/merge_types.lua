-- Makes one set of types out of two that describe the same API in parts: what has the same name is
-- one type, and so is what has the same structure, so that an answer can be given back as a
-- parameter.

-- Replaces every name of a type in a text; what stands in quotes is no name.
local function replace_names(text, replacement)
  return (text:gsub("([^']*)('?[^']*'?)", function(types, quoted)
    return types:gsub("%f[%w_]%u[%w_]*", replacement) .. quoted
  end))
end

local function sorted_union(text)
  local parts = {}
  for part in text:gmatch("[^|]+") do parts[#parts + 1] = part end
  table.sort(parts)
  return table.concat(parts, "|")
end

-- A text in which equal types read the same: `ids` stand for names, unions are in order.
local function canonical(text, types, ids)
  text = text:gsub("!$", "")
  text = replace_names(text, function(name)
    if type(types[name]) == "string" then
      return "(" .. canonical(types[name], types, ids) .. ")"
    end
    return types[name] and "#" .. ids[name] or name
  end)
  text = text:gsub("%b()", function(inner) return "(" .. sorted_union(inner:sub(2, -2)) .. ")" end)
  return sorted_union((text:gsub("^%(([^()]*)%)$", "%1")))
end

local function signature(fields, types, ids)
  local parts = {}
  for name, text in pairs(fields) do
    parts[#parts + 1] = name .. " " .. canonical(text, types, ids)
  end
  table.sort(parts)
  return table.concat(parts, "\n")
end

-- The objects of `types`, numbered so that those of equal structure have the same number: all the
-- same at first, then told apart by their fields until no more differ.
local function number_structures(types)
  local ids, count = {}, 1
  for name in pairs(types) do ids[name] = 1 end
  repeat
    local before, by_signature, following = count, {}, {}
    count = 0
    for name, fields in pairs(types) do
      if type(fields) == "table" then
        local text = signature(fields, types, ids)
        if not by_signature[text] then
          count = count + 1
          by_signature[text] = count
        end
        following[name] = by_signature[text]
      end
    end
    ids = following
  until count == before
  return ids
end

local function merge_fields(first, second)
  local merged = {}
  for name, text in pairs(first) do
    merged[name] = second[name] and second[name]:sub(-1) == "!" and text or text:gsub("!$", "")
  end
  for name, text in pairs(second) do
    if not merged[name] then merged[name] = text:gsub("!$", "") end
  end
  return merged
end

local function same_names(first, second)
  local types = {}
  for name, fields in pairs(second) do types[name] = fields end
  for name, fields in pairs(first) do
    local both = type(fields) == "table" and type(types[name]) == "table"
    types[name] = both and merge_fields(fields, types[name]) or fields
  end
  return types
end

-- Names that others come to stand for: first those of `second`, then those of `first`, the invented
-- last; the shorter the better.
local function is_better(name, other, first, second, invented)
  local function rank(candidate)
    if second[candidate] ~= nil and not invented[candidate] then return 1 end
    return first[candidate] ~= nil and 2 or 3
  end
  if rank(name) ~= rank(other) then return rank(name) < rank(other) end
  if #name ~= #other then return #name < #other end
  return name < other
end

-- What to call the types that have an equal with a better name.
local function equals(types, first, second, invented)
  local ids, best, renamed = number_structures(types), {}, {}
  for name, id in pairs(ids) do
    if not best[id] or is_better(name, best[id], first, second, invented) then best[id] = name end
  end
  for name, id in pairs(ids) do
    local own = second[name] ~= nil and not invented[name]
    if name ~= best[id] and not own then renamed[name] = best[id] end
  end
  return renamed
end

local function rename(value, renamed)
  if type(value) == "string" then return replace_names(value, renamed) end
  local copy = {}
  for key, inner in pairs(value) do copy[key] = rename(inner, renamed) end
  return copy
end

-- The types that `value` leads to.
local function reach(value, types, reached)
  if type(value) == "table" then
    for _, inner in pairs(value) do reach(inner, types, reached) end
    return reached
  end
  replace_names(value, function(name)
    if types[name] and not reached[name] then
      reached[name] = types[name]
      reach(types[name], types, reached)
    end
  end)
  return reached
end

--- Merges.
---@param roots table texts, at any depth, that use types
---@param first table<string, table|string> types by name: texts by field, or a text
---@param second table<string, table|string> whose names win
---@param invented table<string, true> but for these
---@return table roots in the names of the result
---@return table<string, table|string> types that the roots lead to
return function(roots, first, second, invented)
  local types = same_names(first, second)
  local renamed = equals(types, first, second, invented)
  for name, into in pairs(renamed) do types[into] = merge_fields(types[into], types[name]) end
  for name in pairs(renamed) do types[name] = nil end
  roots, types = rename(roots, renamed), rename(types, renamed)
  return roots, reach(roots, types, {})
end
