-- Writes what editors and the documentation know about types: what operations answer with, and
-- what is inside their parameters. Run in the top folder:
--
--   lua tools/api/import_types.lua [-o FOLDER] FACTS.json OPENAPI.json RESOURCE...
--
-- Makes FOLDER/RESOURCE.lua (tools/api/types by default), which says itself how it is read. The
-- facts, those of import.lua, tell the parameters; the OpenAPI document, which belongs to the API,
-- tells the answers. Only names, types and permitted values are taken, no words of description.

local cjson = require "cjson"

local write_types = dofile "tools/api/format_types.lua"
local merge_equal = dofile "tools/api/merge_types.lua"

local page_items = {}
for kind, how in pairs(require("telnyx.page").KINDS) do page_items[kind] = how.items or "items" end

local PLAIN = {
  string = "string", integer = "integer", number = "number", boolean = "boolean", any = "any",
  object = "table", datetime = "string", date = "string", file = "string",
}

local function fail(message, ...)
  io.stderr:write("import_types: ", message:format(...), "\n")
  os.exit(1)
end

local function given(field)
  if field == cjson.null then return nil end
  return field
end

-- ------------------------------------------------------------------------------ type texts

-- LuaLS has no literals of other numbers.
local function literal(value)
  if type(value) == "string" then return "'" .. value:gsub("[\\']", "\\%0") .. "'" end
  if type(value) ~= "number" then return tostring(value) end
  return value % 1 == 0 and ("%.0f"):format(value) or "number"
end

-- Several types as one text, each of them once.
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

local function enumeration(values, open)
  local texts = {}
  for i, value in ipairs(values) do
    texts[i] = value == cjson.null and "nil" or literal(value)
  end
  if open then texts[#texts + 1] = "string" end
  return union(texts)
end

-- A field that may be null is one that may be absent.
local function field(text, required)
  if text == "nil" then return "any" end
  local present, nullable = text:gsub("|nil%f[^%w]", ""):gsub("^nil|", "")
  if present ~= text or nullable > 0 then return present end
  return text .. (required and "!" or "")
end

local function array(text)
  return (text:find("|", 1, true) and "(" .. text .. ")" or text) .. "[]"
end

local function map(text)
  return text == "any" and "table" or "table<string, " .. text .. ">"
end

-- ----------------------------------------------------------------------------------- facts

-- inference-embedding_Assistant and InferenceEmbeddingAssistant are Assistant, Rule-Output is Rule,
-- where that is free; `schemas` are those of the document.
local function plain_name(name, schemas)
  local plain = name:gsub("^[%w-]*_", ""):gsub("%-Output$", ""):gsub("%-", "")
  local short = plain:match("^InferenceEmbedding(.+)$")
  return short and not schemas[short] and short or plain
end

-- Parameters that answers have under another name, with some more fields.
local SAME = {
  ConversationFlowReq = "ConversationFlow", ExternalLlmReq = "ExternalLLM",
  FallbackConfigReq = "FallbackConfig", FlowNodeReq = "FlowNode",
  InferenceEmbeddingWebhookToolParams = "WebhookTool", ObservabilityReq = "Observability",
  PostConversationSettingsReq = "PostConversationSettings", SendMessage = "SendMessageTool",
  SpeakNodeReq = "SpeakNode", ToolNodeReq = "ToolNode", Transfer = "TransferTool",
  TransferTransfer = "TransferToolParams", Webhook = "WebhookToolParams",
}

local Facts = {}
Facts.__index = Facts

function Facts:text(schema)
  if type(schema) == "string" then schema = { type = schema } end
  local name = schema.type
  local item = name:match("^array<(.*)>$")
  if item then
    return array(self:text { type = item, ref = schema.ref, of = schema.of, values = schema.values,
      open = schema.open, additional = schema.additional })
  elseif name == "enum" then
    return enumeration(given(schema.values) or {}, given(schema.open))
  elseif name == "null" then
    return "nil"
  elseif given(schema.ref) and self.schemas[schema.ref] then
    return self:add(schema.ref)
  elseif name == "union" then
    local texts = {}
    for _, member in ipairs(given(schema.of) or {}) do texts[#texts + 1] = self:text(member) end
    return union(texts)
  end
  return PLAIN[name] or fail("type '%s' is not known", name)
end

-- Notes a schema of the facts under its name, and returns that.
function Facts:add(ref)
  local name, schema = SAME[ref] or plain_name(ref, self.taken), self.schemas[ref]
  if self.types[name] ~= nil then return name end
  self.types[name] = false
  if schema.type ~= "object" then
    self.types[name] = self:text(schema)
  elseif not given(schema.fields) then
    self.types[name] = "table"
  else
    local fields = {}
    for _, inner in ipairs(schema.fields) do
      local text = self:text(inner) .. (given(inner.nullable) and "|nil" or "")
      fields[given(inner.wire) or inner.name] = field(text, inner.required)
    end
    self.types[name] = fields
  end
  return name
end

-- What the facts say of an operation's parameters beyond what its row says.
function Facts:parameters(fact)
  local found
  for _, place in ipairs { "query", "body" } do
    for _, parameter in ipairs(given(fact[place]) or {}) do
      local text = self:text(parameter)
      if text:find("['%u<(]") then
        found = found or {}
        found[parameter.wire] = text
      end
    end
  end
  return found
end

-- --------------------------------------------------------------------------------- answers

local Document = {}
Document.__index = Document

function Document:reference(ref)
  local full = ref:match("[^/]+$")
  local name, schema = plain_name(full, self.schemas), self.schemas[full]
  if self.types[name] == nil then
    self.types[name] = false
    local text = self:text(schema, name)
    if text ~= name then self.types[name] = text end
    self.invented[name] = nil
  end
  return name
end

local function is_object(schema)
  return given(schema.properties) and next(schema.properties) ~= nil
end

-- The fields of an object, and of all that it is put together from.
function Document:fields(schema, name, fields)
  if schema["$ref"] then schema = self.schemas[schema["$ref"]:match("[^/]+$")] end
  local required = {}
  for _, wire in ipairs(given(schema.required) or {}) do required[wire] = true end
  for wire, inner in pairs(schema.properties or {}) do
    local inner_name = name .. wire:gsub("^%l", string.upper):gsub("_(%w)", string.upper)
    fields[wire] = field(self:text(inner, inner_name), required[wire])
  end
  for _, part in ipairs(schema.allOf or {}) do self:fields(part, name, fields) end
  return fields
end

--- The text of a schema; an object becomes a type of its own called `name`.
function Document:text(schema, name)
  if schema["$ref"] then return self:reference(schema["$ref"]) end
  if given(schema.const) ~= nil then return literal(schema.const) end
  if schema.enum then return enumeration(schema.enum) end
  local variants = schema.oneOf or schema.anyOf
  if variants and not is_object(schema) then
    local texts = {}
    for i, variant in ipairs(variants) do
      texts[i] = self:text(variant, name .. i)
    end
    return union(texts)
  end
  if schema.allOf and #schema.allOf == 1 and not is_object(schema) then
    return self:text(schema.allOf[1], name)
  end
  if is_object(schema) or schema.allOf then
    self.types[name] = self:fields(schema, name, {})
    self.invented[name] = true
    return name
  end
  local kind = schema.type
  if type(kind) == "table" then
    local texts = {}
    for i, one in ipairs(kind) do texts[i] = self:kind(one, schema, name) end
    return union(texts)
  end
  return self:kind(kind, schema, name)
end

function Document:kind(kind, schema, name)
  if kind == "array" then return array(self:text(schema.items or {}, name .. "Item")) end
  if kind == "object" then
    local additional = schema.additionalProperties
    if type(additional) ~= "table" then return "table" end
    return map(self:text(additional, name .. "Value"))
  end
  if kind == "null" then return "nil" end
  return PLAIN[kind or "any"] or fail("type '%s' is not known", kind)
end

local function shape(path)
  return (path:gsub("{[^}]*}", "{}"))
end

function Document:answer(fact, row)
  local found = self.paths[shape(given(fact.spec_path) or fact.path)]
  local operation = found and found[fact.method:lower()]
  for status, response in pairs(operation and operation.responses or {}) do
    local content = status:find("^2") and response.content
    local schema = content and content["application/json"] and content["application/json"].schema
    if schema and next(schema) and (row.response or "json") == "json" then
      return self:text(schema, self.title(fact) .. "Answer")
    end
  end
end

-- AssistantsToolsTest for ai.assistants.tools.test
function Document.title(fact)
  local name = (fact.resource .. "." .. fact.name):gsub("^%w+%.", "")
  return (name:gsub("^%l", string.upper):gsub("[._](%w)", string.upper))
end

-- The type of a page's items, out of that of the answer.
function Document:items(text, page)
  local fields = self.types[text]
  if type(fields) == "table" then text = fields[page_items[page]] or "" end
  if type(fields) == "string" then text = fields end
  return text:match("^%(?(.-)%)?%[%]!?$") or "any"
end

-- ------------------------------------------------------------------------------------ main

local function read(file)
  local handle, err = io.open(file, "rb")
  if not handle then fail("%s", err) end
  local decoded = cjson.decode(handle:read("*a"))
  handle:close()
  return decoded
end

local function find_row(rows, name)
  for part in name:gmatch("[^.]+") do rows = rows and rows[part] end
  return rows
end

local function types_of(facts, document, resource)
  local rows = { [resource] = require("telnyx.resources").whole(resource) }
  local answers, parameters = {}, {}
  local api = setmetatable({ types = {}, schemas = document.components.schemas, paths = {},
    invented = {} }, Document)
  for path, methods in pairs(document.paths) do api.paths[shape(path)] = methods end
  local own = setmetatable({ types = {}, schemas = facts.schemas, taken = api.schemas }, Facts)
  for _, fact in ipairs(facts.operations) do
    local name = fact.resource .. "." .. fact.name
    if name:match("^[^.]+") == resource then
      local row = find_row(rows, name) or fail("there is no operation '%s'", name)
      local answer = api:answer(fact, row)
      if answer and row.page then answer = api:items(answer, row.page) end
      answers[name] = answer ~= "any" and answer ~= "table" and answer or nil
      parameters[name] = own:parameters(fact)
    end
  end
  local roots = { answers = answers, parameters = parameters }
  return merge_equal(roots, own.types, api.types, api.invented)
end

local function main(...)
  local words, folder = { ... }, "tools/api/types"
  if words[1] == "-o" then
    folder = table.remove(words, 2)
    table.remove(words, 1)
  end
  if #words < 3 then
    fail("usage: lua tools/api/import_types.lua [-o FOLDER] FACTS.json OPENAPI.json RESOURCE...")
  end
  local facts, document = read(table.remove(words, 1)), read(table.remove(words, 1))
  for _, resource in ipairs(words) do
    local path = ("%s/%s.lua"):format(folder, resource)
    local file, err = io.open(path, "wb")
    if not file then fail("%s", err) end
    file:write(write_types(resource, types_of(facts, document, resource)))
    file:close()
  end
end

main(...)
