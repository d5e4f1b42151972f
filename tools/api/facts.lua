-- Facts about the values of a schema, beside their type: the default, bounds, the format, and
-- whether it is deprecated.

local FIELDS = { "default", "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems" }

-- Formats that are more specific than a row's type.
local FORMATS = { uri = true, email = true, uuid = true, hostname = true, ipv4 = true, ipv6 = true,
  ["date-time"] = true, date = true, time = true, byte = true }

-- A reference combined with other keywords includes the facts of its target.
local function parts_of(document, schema)
  local parts = { document:resolve(schema) }
  for _, part in ipairs(parts[1].allOf or {}) do parts[#parts + 1] = document:resolve(part) end
  return parts
end

local function is_plain(value)
  return type(value) == "string" and #value <= 60 or type(value) == "number"
    or type(value) == "boolean"
end

-- Converts 40.0 to 40, where Lua distinguishes them.
local function plain(value)
  return type(value) == "number" and value % 1 == 0 and tonumber(("%.0f"):format(value)) or value
end

--- Reads the facts of a schema.
---@param document telnyx.api.Document
---@param schema table|boolean
---@return table|nil facts { default, minimum, maximum, minLength, maxLength, minItems, maxItems,
---format, deprecated }, those that are there; nil where none is
return function(document, schema)
  if type(schema) ~= "table" then return nil end
  local facts = {}
  for _, part in ipairs(parts_of(document, schema)) do
    for _, field in ipairs(FIELDS) do
      if facts[field] == nil and is_plain(part[field]) then facts[field] = plain(part[field]) end
    end
    if FORMATS[part.format] then facts.format = facts.format or part.format end
    if part.deprecated then facts.deprecated = true end
  end
  return next(facts) and facts or nil
end
