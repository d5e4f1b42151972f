-- A comparison of two rows: parameters, types and responses.

local resources = require "telnyx.api.tables"

local sorted = dofile "tools/api/sorted.lua"

-- Types by name in the API; a body that is a single value has none.
local function texts_of(place, entry)
  local texts = {}
  if type(entry) == "string" then
    texts[place] = entry
  else
    for wire, text in pairs(entry or {}) do texts[place .. " " .. wire] = text end
  end
  return texts
end

local function compare_texts(lines, before, after)
  local all = {}
  for what in pairs(before) do all[what] = true end
  for what in pairs(after) do all[what] = true end
  for _, what in ipairs(sorted(all)) do
    local old, new = before[what], after[what]
    if not old then
      lines[#lines + 1] = ("%s: added, %s"):format(what, new)
    elseif not new then
      lines[#lines + 1] = ("%s: removed, was %s"):format(what, old)
    elseif old ~= new then
      lines[#lines + 1] = ("%s: %s, was %s"):format(what, new, old)
    end
  end
end

local function scalar(field, value)
  if field == "response" then return value or "json" end
  return value == nil and "none" or tostring(value)
end

--- The differences between two rows of one operation, a line each; none where they say the same.
---@param before table
---@param after table
---@return string[] lines "body name: string!, was string"
return function(before, after)
  local lines = {}
  for _, field in ipairs { "response", "accept", "content_type", "idempotent" } do
    if before[field] ~= after[field] then
      lines[#lines + 1] = ("%s: %s, was %s"):format(field, scalar(field, after[field]),
        scalar(field, before[field]))
    end
  end
  for _, place in ipairs(resources.PLACES) do
    compare_texts(lines, texts_of(place, before[place]), texts_of(place, after[place]))
  end
  return lines
end
