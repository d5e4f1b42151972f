--[[
Sample values for the schemas of an OpenAPI document.

  local values = schema_values(document)            -- as tools/api/document.lua reads one
  values(schema)          the minimum: no optional members, the first of alternatives
  values(schema, true)    everything: all members, the last of alternatives

Returns nil for a schema that contains itself.
]]

local pattern_text = require "spec.support.pattern_text"
local telnyx = require "telnyx"

local TEXTS = {
  ["date-time"] = "2025-04-15T13:07:28Z",
  date = "2025-04-15",
  time = "13:07:28Z",
  duration = "PT1H",
  email = "somebody@example.com",
  hostname = "example.com",
  ipv4 = "192.0.2.1",
  ipv6 = "2001:db8::1",
  uri = "https://example.com/a",
  url = "https://example.com/a",
  uuid = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
  byte = "dGV4dA==",
}

-- Sample files, and the bodies of forms.
local FILE = { content = "RIFF\0\0", filename = "contract.wav" }

local Maker = {}
Maker.__index = Maker

-- ---------------------------------------------------------------------------- composition

local function joined(first, second)
  local all = {}
  for _, item in ipairs(first) do all[#all + 1] = item end
  for _, item in ipairs(second) do all[#all + 1] = item end
  return all
end

local both

local function both_members(first, second)
  local merged = {}
  for name, schema in pairs(first) do merged[name] = schema end
  for name, schema in pairs(second) do
    merged[name] = first[name] and both(first[name], schema) or schema
  end
  return merged
end

local MERGED = { properties = both_members, required = joined, allOf = joined }

-- Merges two schemas. Where they differ, the second, narrower one wins.
function both(first, second)
  local merged = {}
  for key, value in pairs(first) do merged[key] = value end
  for key, value in pairs(second) do
    local merge = first[key] ~= nil and MERGED[key]
    merged[key] = merge and merge(first[key], value) or value
  end
  return merged
end

local function without(schema, name)
  local rest = {}
  for key, value in pairs(schema) do
    if key ~= name then rest[key] = value end
  end
  return rest
end

-- Calls `use` with the referenced schema; nil if it is recursive.
function Maker:follow(schema, use)
  local ref = schema["$ref"]
  if not ref then return use(schema) end
  if self.open[ref] then return nil end
  self.open[ref] = true
  local target = self.document:resolve { ["$ref"] = ref }
  local value = use(both(target, without(schema, "$ref")))
  self.open[ref] = nil
  return value
end

-- Returns a value for a schema and all its parts, starting with one of them.
function Maker:add(schema, parts, index)
  if not parts[index] then return self:make(schema) end
  return self:follow(parts[index], function(found)
    return self:add(both(schema, without(found, "allOf")), joined(parts, found.allOf or {}),
      index + 1)
  end)
end

-- Returns a value for the first possible alternative, or the last.
function Maker:choose(schema, name)
  local rest, choices = without(schema, name), schema[name]
  for turn = 1, #choices do
    local choice = choices[self.everything and #choices + 1 - turn or turn]
    if choice.type ~= "null" then
      local value = self:follow(choice, function(found) return self:make(both(rest, found)) end)
      if value ~= nil then return value end
    end
  end
end

-- --------------------------------------------------------------------------------- kinds

-- Returns a sample from the document, if it has the right type.
local function sample(schema, kind)
  for _, value in ipairs { schema.example or false, (schema.examples or {})[1] or false,
    schema.default or false } do
    if type(value) == kind then return value end
  end
end

local KINDS = {}

function KINDS.string(_, schema)
  if schema.format == "binary" then return FILE end
  local found = TEXTS[schema.format] or sample(schema, "string")
    or schema.pattern and pattern_text(schema.pattern) or "text"
  local least, most = schema.minLength or 0, schema.maxLength or math.huge
  if #found < least then found = found .. ("x"):rep(least - #found) end
  return #found > most and found:sub(1, most) or found
end

-- Returns bounds as numbers, or, as in OpenAPI 3.0, with a separate boolean.
local function bounds(schema, step)
  local least, most = schema.minimum or -math.huge, schema.maximum or math.huge
  local above, below = schema.exclusiveMinimum, schema.exclusiveMaximum
  if above == true then above = least end
  if below == true then below = most end
  if above then least = math.max(least, above + step) end
  if below then most = math.min(most, below - step) end
  return least, most
end

local function number(schema, step)
  local least, most = bounds(schema, step)
  local found = sample(schema, "number") or 1
  if found < least or found > most then found = least > -math.huge and least or most end
  local unit = schema.multipleOf
  return unit and math.ceil(found / unit) * unit or found
end

function KINDS.number(_, schema)
  return number(schema, 0.5)
end

function KINDS.integer(_, schema)
  return math.ceil(number(schema, 1))
end

function KINDS.boolean(self)
  return self.everything
end

function KINDS.null()
  return telnyx.null
end

-- Two items if they may be equal, since a single item is a plain value in a query.
local function item_count(schema, everything)
  local count = math.max(everything and not schema.uniqueItems and 2 or 1, schema.minItems or 0)
  return math.min(count, schema.maxItems or count)
end

function KINDS.array(self, schema)
  local items = telnyx.array {}
  for index = 1, item_count(schema, self.everything) do
    local item = self:make(schema.items or {})
    if schema.uniqueItems and index > 1 then
      local choices = schema.items.enum
      item = choices and choices[index] or type(item) == "number" and item + index - 1
        or type(item) == "string" and item .. index or item
    end
    items[index] = item
  end
  return items
end

local function names(map)
  local sorted = {}
  for name in pairs(map or {}) do sorted[#sorted + 1] = name end
  table.sort(sorted)
  return sorted
end

function KINDS.object(self, schema)
  local required, made, count = {}, {}, 0
  local all = names(schema.properties)
  for _, name in ipairs(schema.required or {}) do required[name] = true end
  local function add(name)
    made[name] = self:make(schema.properties[name])
    if made[name] ~= nil then count = count + 1 end
  end
  for _, name in ipairs(all) do
    local member = schema.properties[name]
    if required[name] or self.everything and not self.document:resolve(member).readOnly then
      add(name)
      if required[name] and made[name] == nil then return nil end
    end
  end
  for _, name in ipairs(all) do
    if count >= (schema.minProperties or 0) then break end
    if made[name] == nil then add(name) end
  end
  local other = schema.additionalProperties
  if type(other) == "table" and not schema.properties
    and (self.everything or (schema.minProperties or 0) > 0) then
    made.key = self:make(other)
  end
  return made
end

-- ------------------------------------------------------------------------------- schemas

-- Returns the type, or the one that other keywords imply.
local function kind_of(schema)
  local kind = schema.type
  if type(kind) == "table" then kind = kind[1] ~= "null" and kind[1] or kind[2] end
  return kind or schema.properties and "object" or schema.items and "array"
    or (schema.minimum or schema.maximum) and "number" or "string"
end

local function enumerated(schema, everything)
  local first, last
  for _, value in ipairs(schema.enum) do
    if value ~= telnyx.null then first, last = first == nil and value or first, value end
  end
  if everything then return last end
  return first
end

--- Returns a value for a schema.
---@param schema table|true anything
---@return any
function Maker:make(schema)
  if schema == true then schema = {} end
  if schema["$ref"] then
    return self:follow(schema, function(found) return self:make(found) end)
  end
  if schema.allOf then return self:add(without(schema, "allOf"), schema.allOf, 1) end
  for _, name in ipairs { "oneOf", "anyOf" } do
    if schema[name] then return self:choose(schema, name) end
  end
  if schema.const ~= nil then return schema.const end
  if schema.enum then return enumerated(schema, self.everything) end
  return KINDS[kind_of(schema)](self, schema)
end

---@param document telnyx.api.Document
---@return fun(schema: table, everything: boolean|nil): any
return function(document)
  return function(schema, everything)
    return setmetatable({ document = document, open = {}, everything = everything or false },
      Maker):make(schema)
  end
end
