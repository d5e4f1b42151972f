-- The parameters and response of an operation in an OpenAPI document, by location.

local document_fields = {}

---@class telnyx.api.Fields
---@field query table<string, telnyx.api.Field>
---@field open string[]|nil groups of the query that take names beyond those in it
---@field headers table<string, telnyx.api.Field>
---@field body table<string, telnyx.api.Field>|nil
---@field form table<string, telnyx.api.Field>|nil
---@field content_type string|nil of the body, where that is neither JSON nor multipart
---@field whole telnyx.api.Field|nil a body that has no fields
---@field idempotent boolean takes an Idempotency-Key
---@field answer table|nil the schema of a JSON answer
---@field answer_type string|nil the media type of the answer; nil where nothing comes

---@class telnyx.api.Field
---@field schema table
---@field required boolean

local function is_among(list, value)
  for _, each in ipairs(list or {}) do
    if each == value then return true end
  end
  return false
end

-- page with number and size is page[number] and page[size], as far down as that goes; required is
-- what a required object requires. What may be a plain value as well is also a parameter by itself.
local function add_object(document, fields, wire, schema, required)
  local resolved = document:resolve(schema)
  local plain, query = {}, fields.query
  for _, variant in ipairs(resolved.oneOf or resolved.anyOf or { schema }) do
    local object = document:resolve(variant)
    local properties = object.properties
    if not (properties and next(properties)) then plain[#plain + 1] = variant end
    if object.additionalProperties then
      fields.open = fields.open or {}
      table.insert(fields.open, wire)
    end
    for name, inner in pairs(properties or {}) do
      add_object(document, fields, ("%s[%s]"):format(wire, name), inner,
        required and is_among(object.required, name))
    end
  end
  if plain[1] == schema or #plain > 1 then
    query[wire] = { schema = plain[1] == schema and schema or { oneOf = plain },
      required = required }
  elseif plain[1] then
    query[wire] = { schema = plain[1], required = required }
  end
end

-- `page` and `filter` are always encoded as page[size] and filter[name], even if a document omits
-- the style.
local function is_deep(document, parameter)
  if parameter.style then return parameter.style == "deepObject" end
  local schema = document:resolve(parameter.schema or {})
  return parameter.explode == true and schema.type == "object" and schema.properties ~= nil
end

local function add_parameter(document, fields, parameter)
  local wire, schema = parameter.name, parameter.schema or {}
  local required = parameter.required or false
  if parameter["in"] == "query" and is_deep(document, parameter) then
    add_object(document, fields, wire, schema, required)
  elseif parameter["in"] == "query" then
    fields.query[wire] = { schema = schema, required = required }
  elseif parameter["in"] == "header" and wire:lower() == "idempotency-key" then
    fields.idempotent = true
  elseif parameter["in"] == "header" then
    fields.headers[wire] = { schema = schema, required = required }
  end
end

-- Collects the fields of an object and of its parts. All variants contribute fields; a field is
-- required if every variant requires it.
local function add_properties(document, schema, found, required)
  schema = document:resolve(schema)
  for wire, inner in pairs(schema.properties or {}) do found[wire] = found[wire] or inner end
  for _, wire in ipairs(schema.required or {}) do required[wire] = true end
  for _, part in ipairs(schema.allOf or {}) do add_properties(document, part, found, required) end
  local variants, times = schema.oneOf or schema.anyOf or {}, {}
  for _, variant in ipairs(variants) do
    local own = {}
    add_properties(document, variant, found, own)
    for wire in pairs(own) do times[wire] = (times[wire] or 0) + 1 end
  end
  for wire, count in pairs(times) do
    if count == #variants then required[wire] = true end
  end
end

local function body_fields(document, schema)
  local found, required, fields = {}, {}, {}
  add_properties(document, schema, found, required)
  for wire, inner in pairs(found) do
    if not document:resolve(inner).readOnly then
      fields[wire] = { schema = inner, required = required[wire] or false }
    end
  end
  return next(fields) and fields
end

-- Returns the first in the order of preference, then of the alphabet.
local function choose(content, preferred)
  for _, name in ipairs(preferred) do
    if content[name] then return name end
  end
  local first
  for name in pairs(content) do
    if not first or name < first then first = name end
  end
  return first
end

local JSON, FORM = "application/json", "multipart/form-data"

-- A body that may also be a form has the fields of both; those required by both are required.
local function add_form(fields, form)
  for wire, each in pairs(fields) do
    if not (form[wire] and form[wire].required) then each.required = false end
  end
  for wire, each in pairs(form) do
    fields[wire] = fields[wire] or { schema = each.schema, required = false }
  end
end

local function set_body(document, fields, operation, present)
  local content = operation.body
  local name = choose(content, present.form and { FORM, JSON } or { JSON, FORM })
  if not name then return end
  local is_usual = name == JSON or name == FORM or name:find("*", 1, true)
  fields.content_type = not is_usual and name or nil
  local schema = content[name].schema or {}
  local found = body_fields(document, schema)
  if not found then
    fields.whole = { schema = schema, required = operation.body_required }
    return
  end
  if name == JSON and content[FORM] then
    add_form(found, body_fields(document, content[FORM].schema or {}) or {})
  end
  fields[name == FORM and "form" or "body"] = found
end

local function set_answer(fields, operation, present)
  local content = operation.answers
  if not content then
    fields.answer_type = JSON
    return
  end
  -- which type it is, "*" leaves open
  local name = choose(content, { present.accept or JSON, JSON })
  fields.answer_type = name and name:find("*", 1, true) and (present.accept or JSON) or name
  fields.answer = content[JSON] and content[JSON].schema
end

--- Reads an operation. Of several types of answers, or a form instead of JSON, the present row says
--- which.
---@param document telnyx.api.Document
---@param operation telnyx.api.DocumentOperation
---@param present table|nil the row
---@return telnyx.api.Fields
function document_fields.of(document, operation, present)
  local fields = { query = {}, headers = {}, idempotent = false }
  for _, parameter in ipairs(operation.parameters) do add_parameter(document, fields, parameter) end
  set_body(document, fields, operation, present or {})
  set_answer(fields, operation, present or {})
  return fields
end

return document_fields
