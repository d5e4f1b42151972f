-- A generator of endpoint rows from the operations of an OpenAPI document.

local parameters = require "telnyx.api.parameters"

local document_row = {}

-- ------------------------------------------------------------------------------ types

local PLAIN = { string = true, integer = true, number = true, boolean = true, object = true }
local FORMATS = { ["date-time"] = "datetime", date = "date", binary = "file" }

local kind_of

local function kind_of_value(value)
  if type(value) == "number" then return value % 1 == 0 and "integer" or "number" end
  return type(value) == "table" and "object" or type(value)
end

local function kind_of_type(document, schema, name)
  if name == "array" then
    local item = kind_of(document, schema.items or {})
    return item:find("[]", 1, true) and "any[]" or item .. "[]"
  elseif name == "string" then
    return FORMATS[schema.format] or "string"
  end
  return (PLAIN[name] or name == "null") and name or "any"
end

local collect

-- Schemas that add to each other are what the one says that is not open.
local function collect_together(document, schemas, kinds)
  local all = {}
  for _, part in ipairs(schemas) do collect(document, part, all) end
  if next(all, next(all)) then all.any = nil end
  for kind in pairs(all) do kinds[kind] = true end
end

-- Adds every kind that a schema allows to the set `kinds`.
function collect(document, schema, kinds)
  schema = document:resolve(schema)
  if schema.nullable then kinds.null = true end
  local variants = schema.oneOf or schema.anyOf
  if schema.const ~= nil then
    kinds[kind_of_value(schema.const)] = true
  elseif schema.properties then
    kinds.object = true
  elseif variants then
    for _, variant in ipairs(variants) do collect(document, variant, kinds) end
  elseif schema.allOf then
    collect_together(document, schema.allOf, kinds)
  elseif type(schema.type) == "table" then
    for _, name in ipairs(schema.type) do kinds[kind_of_type(document, schema, name)] = true end
  elseif schema.type == nil and schema.enum then
    for _, value in ipairs(schema.enum) do kinds[kind_of_value(value)] = true end
  else
    kinds[kind_of_type(document, schema, schema.type)] = true
  end
end

--- Returns the narrowest row type that allows everything a schema does.
---@param document telnyx.api.Document
---@param schema table
---@return string kind "string[]"
---@return boolean nullable
function kind_of(document, schema)
  local kinds = {}
  collect(document, schema, kinds)
  local nullable = kinds.null or false
  kinds.null = nil
  if kinds.datetime then kinds.string = nil end  -- which it accepts as well
  local kind = next(kinds)
  if kind == nil then return "any", nullable end
  if next(kinds, kind) == nil then return kind, nullable end
  for other in pairs(kinds) do
    if not other:find("[]", 1, true) then return "any", nullable end
  end
  return "any[]", nullable
end

local function type_text(document, field)
  local kind, nullable = kind_of(document, field.schema)
  return kind .. (field.required and "!" or "") .. (nullable and "?" or "")
end

local function type_texts(document, fields)
  if not (fields and next(fields)) then return nil end
  local texts = {}
  for wire, field in pairs(fields) do texts[wire] = type_text(document, field) end
  return texts
end

-- ------------------------------------------------------------------------------- rows

-- Media types without "json" in their names that are text.
local TEXT = { ["application/xml"] = true, ["application/yaml"] = true }

local function set_answer(row, name)
  if not name then
    row.response = "none"
  elseif not name:find("json", 1, true) then
    row.response = (name:find("^text/") or TEXT[name]) and "text" or "binary"
    row.accept = name
  end
end

--- Converts a path to the format of rows: the base URL already ends in /v2, and placeholders are in
-- snake case.
---@param path string
---@return string
function document_row.path(path)
  return (path:gsub("^/v2/", "/"):gsub("{([^}]*)}", function(name)
    return "{" .. parameters.lua_name(name) .. "}"
  end))
end

--- Converts an operation of the document to a row.
---@param document telnyx.api.Document
---@param operation telnyx.api.DocumentOperation
---@param fields telnyx.api.Fields those of the operation
---@return table row
function document_row.of(document, operation, fields)
  local row = { operation.method, document_row.path(operation.path),
    query = type_texts(document, fields.query), headers = type_texts(document, fields.headers),
    form = type_texts(document, fields.form), body = type_texts(document, fields.body),
    open = fields.open, content_type = fields.content_type, idempotent = fields.idempotent or nil }
  if fields.whole then row.body = type_text(document, fields.whole) end
  set_answer(row, fields.answer_type)
  return row
end

return document_row
