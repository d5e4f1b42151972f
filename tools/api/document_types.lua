-- A reader of types, and facts about values, in a source of the API. It takes only names, types and
-- facts, no descriptions.

local document_types = {}

local facts_of = dofile "tools/api/facts.lua"

local page_items = {}
for kind, how in pairs(require("telnyx.response.page").KINDS) do
  page_items[kind] = how.items or "items"
end

local PLAIN = {
  string = "string", integer = "integer", number = "number", boolean = "boolean",
  object = "table", null = "nil",
}

local Reader = {}
Reader.__index = Reader

-- ------------------------------------------------------------------------------ type texts

-- LuaLS has no literals of other numbers.
local function literal(value)
  if type(value) == "string" then return "'" .. value:gsub("[\\']", "\\%0") .. "'" end
  if type(value) ~= "number" then return tostring(value) end
  return value % 1 == 0 and ("%.0f"):format(value) or "number"
end

-- Joins types to one union, without duplicates.
local function union(texts)
  local seen, parts = {}, {}
  for _, text in ipairs(texts) do
    if text == "any" then return "any" end
    if not seen[text] then
      seen[text] = true
      parts[#parts + 1] = text
    end
  end
  return #parts > 0 and table.concat(parts, "|") or "any"
end

local function enumeration(values)
  local texts = {}
  for i, value in ipairs(values) do texts[i] = literal(value) end
  return union(texts)
end

local function without_nil(text)
  return (text:gsub("|nil%f[^%w]", ""):gsub("^nil|", ""))
end

-- A nullable field is optional.
local function field(text, required)
  if text == "nil" then return "any" end
  local present = without_nil(text)
  return present .. (required and present == text and "!" or "")
end

local function array(text)
  return (text:find("|", 1, true) and "(" .. text .. ")" or text) .. "[]"
end

local function map(text)
  return text == "any" and "table" or "table<string, " .. text .. ">"
end

local function title(text)
  return (text:gsub("^%l", string.upper):gsub("[._%[]+(%w)", string.upper):gsub("%W", ""))
end

-- inference-embedding_Assistant and InferenceEmbeddingAssistant are Assistant, Rule-Output is Rule,
-- where that is free; otherwise it keeps its words.
function Reader:plain_name(full)
  local known = self.names[full]
  if known then return known end
  local plain = full:gsub("%-Output$", "")
  if self.document.kind == "document" then plain = plain:gsub("^[%w-]*_", "") end
  plain = title(plain:gsub("%W", " "):gsub(" (%w)", string.upper):gsub(" ", ""))
  local short = plain:match("^InferenceEmbedding(.+)$")
  if short and not self.document.schemas[short] and not self.taken[short] then plain = short end
  if self.taken[plain] then plain = title((full:gsub("%W", "_"))) end
  while self.taken[plain] do plain = plain .. "_" end
  self.taken[plain], self.names[full] = true, plain
  return plain
end

-- --------------------------------------------------------------------------------- schemas

function Reader:reference(ref)
  local full = ref:match("[^/]+$")
  local name = self:plain_name(full)
  if self.types[name] == nil then
    self.types[name] = false
    local text = self:text(self.document:resolve { ["$ref"] = ref }, name)
    if text ~= name then self.types[name] = text end
  end
  return name
end

local function is_object(schema)
  return schema.properties and next(schema.properties) ~= nil
end

-- Collects the fields of an object, and of all its parts.
function Reader:fields(schema, name, fields)
  schema = self.document:resolve(schema)
  local required = {}
  for _, wire in ipairs(schema.required or {}) do required[wire] = true end
  for wire, inner in pairs(schema.properties or {}) do
    fields[wire] = field(self:text(inner, name .. title(wire)), required[wire])
    self.facts[name .. "." .. wire] = facts_of(self.document, inner)
  end
  for _, part in ipairs(schema.allOf or {}) do self:fields(part, name, fields) end
  return fields
end

function Reader:texts(schemas, name)
  local texts = {}
  for i, schema in ipairs(schemas) do texts[i] = self:text(schema, name .. i) end
  return union(texts)
end

function Reader:type_text(kind, schema, name)
  if kind == "array" then return array(self:text(schema.items or {}, name .. "Item")) end
  if kind == "object" and type(schema.additionalProperties) == "table" then
    return map(self:text(schema.additionalProperties, name .. "Value"))
  end
  return PLAIN[kind] or "any"
end

-- Returns the text of a schema, without null; an object becomes a type called `name`.
function Reader:present_text(schema, name)
  if schema.const ~= nil then return literal(schema.const) end
  if schema.enum then return enumeration(schema.enum) end
  local variants = schema.oneOf or schema.anyOf
  if variants and not is_object(schema) then return self:texts(variants, name) end
  if schema.allOf and #schema.allOf == 1 and not is_object(schema) then
    return self:text(schema.allOf[1], name)
  end
  if is_object(schema) or schema.allOf then
    self.types[name] = self:fields(schema, name, {})
    return name
  end
  if type(schema.type) ~= "table" then return self:type_text(schema.type, schema, name) end
  local texts = {}
  for i, kind in ipairs(schema.type) do texts[i] = self:type_text(kind, schema, name) end
  return union(texts)
end

function Reader:text(schema, name)
  if type(schema) ~= "table" then return "any" end
  if schema["$ref"] then return self:reference(schema["$ref"]) end
  local text = self:present_text(schema, name)
  return schema.nullable and union { text, "nil" } or text
end

-- ------------------------------------------------------------------------------ operations

-- Returns the type of a page's items, from the type of the response.
function Reader:items(text, page)
  local fields = self.types[text]
  if type(fields) == "table" then text = fields[page_items[page]] or "" end
  if type(fields) == "string" then text = fields end
  return text:match("^%(?(.-)%)?%[%]!?$") or "any"
end

-- CallsActionsSpeak for calls.actions.speak, AssistantsToolsTest for ai.assistants.tools.test
local function title_of(operation)
  return title((operation:gsub("^ai%.", "")))
end

function Reader:answer(covered)
  local schema, row = covered.fields.answer, covered.row
  if not schema or row.response and row.response ~= "auto" then return nil end
  local text = without_nil(self:text(schema, title_of(covered.name) .. "Answer"))
  return row.page and self:items(text, row.page) or text
end

function Reader:parameters(covered)
  local found = {}
  for _, place in ipairs { "query", "body", "form" } do
    for wire, each in pairs(covered.fields[place] or {}) do
      found[wire] = without_nil(self:text(each.schema, title_of(covered.name) .. title(wire)))
      self.facts[covered.name .. " " .. wire] = facts_of(self.document, each.schema)
    end
  end
  return found
end

--- Reads the types of operations.
---@param document telnyx.api.Document
---@param covered telnyx.api.Covered[]
---@param events table<string, { name: string, schema: table }> bodies of webhooks by event type
---@return table types { answers, parameters, types, facts } as in tools/api/types
function document_types.of(document, covered, events)
  local self = setmetatable({ document = document, types = {}, facts = {},
    names = {}, taken = {} }, Reader)
  local answers, parameters = {}, {}
  for _, each in ipairs(covered) do
    answers[each.name] = self:answer(each)
    parameters[each.name] = self:parameters(each)
  end
  for event_type, event in pairs(events) do
    answers["webhooks." .. event_type] = self:text(event.schema, title(event.name) .. "Event")
  end
  return { answers = answers, parameters = parameters, types = self.types, facts = self.facts }
end

return document_types
