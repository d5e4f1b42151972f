-- A reader of sources of the API: OpenAPI 3.0 and 3.1 documents, in JSON or in YAML, and the
-- operations of an official client, in JSON.

local cjson = require "cjson"

local client_document = dofile "tools/api/client_document.lua"
local sorted = dofile "tools/api/sorted.lua"

local document = {}

---@class telnyx.api.Document
---@field kind "document"|"client"
---@field operations telnyx.api.DocumentOperation[] in the order of paths and methods
---@field schemas table<string, table>
---@field events table<string, { name: string, schema: table }> bodies of webhooks by event type
---@field hash string|nil SHA-256 of the file; nil for a document that was read from a text
local Document = {}
Document.__index = Document

---@class telnyx.api.DocumentOperation
---@field method string "POST"
---@field path string as the document has it, with placeholders of its own
---@field id string|nil operationId
---@field name string|nil what an official client calls it, in snake case
---@field page string|nil the kind of pages of an official client
---@field is_paged boolean|nil nil where the source does not tell
---@field deprecated boolean|nil
---@field parameters table[] those of its path among them
---@field body table<string, table> media types by name
---@field body_required boolean
---@field answers table<string, table>|nil media types of the first success; nil if there is none

local METHODS = { "get", "post", "put", "patch", "delete" }

local function fail(message, ...)
  error(message:format(...), 0)
end

-- Converts any representation of null to nil.
local function without_null(value, null)
  if value == null then return nil end
  if type(value) ~= "table" then return value end
  for key, inner in pairs(value) do value[key] = without_null(inner, null) end
  return value
end

local function parse_yaml(text, name)
  local found, lyaml = pcall(require, "lyaml")
  if not found then
    fail("'%s' is YAML, which is read through lyaml, and that is not installed: get it with "
      .. "'luarocks install lyaml' or 'apt-get install lua-yaml', or give the document as JSON",
      name)
  end
  local read, result = pcall(lyaml.load, text)
  if not read then fail("'%s' is not YAML: %s", name, tostring(result)) end
  return result, lyaml.null
end

local function parse(text, name)
  if not text:find("^%s*{") then return parse_yaml(text, name) end
  local read, result = pcall(cjson.decode, text)
  if not read then fail("'%s' is not JSON: %s", name, tostring(result)) end
  return result, cjson.null
end

-- ---------------------------------------------------------------------------- references

--- Resolves a reference; returns other nodes unchanged.
---@param node table|boolean a schema of 3.1 may be true, for anything
---@return table
function Document:resolve(node)
  if type(node) ~= "table" then return {} end
  local seen = {}
  while node["$ref"] do
    local ref, found = node["$ref"], self.root
    if seen[ref] then fail("'%s' refers to itself", ref) end
    seen[ref] = true
    local pointer = ref:match("^#(/.*)$") or fail("'%s' is outside of the document", ref)
    for part in pointer:gmatch("/([^/]*)") do
      found = type(found) == "table" and found[(part:gsub("~1", "/"):gsub("~0", "~"))]
    end
    node = found or fail("'%s' is not in the document", ref)
  end
  return node
end

-- ---------------------------------------------------------------------------- operations

-- Parameters of the path, except those that the operation overrides.
function Document:parameters(shared, own)
  local list, places = {}, {}
  for _, group in ipairs { shared or {}, own or {} } do
    for _, parameter in ipairs(group) do
      parameter = self:resolve(parameter)
      local key = parameter["in"] .. " " .. parameter.name
      places[key] = places[key] or #list + 1
      list[places[key]] = parameter
    end
  end
  return list
end

-- Returns the media types of the first success status with content, or of any.
function Document:answers(responses)
  local found
  for _, status in ipairs(sorted(responses or {})) do
    if status:find("^2") then
      local response = self:resolve(responses[status] or responses[tonumber(status)])
      if response.content and next(response.content) then return response.content end
      found = found or {}
    end
  end
  return found
end

function Document:operation(path, method, item, fields)
  local body = fields.requestBody and self:resolve(fields.requestBody) or {}
  return { method = method:upper(), path = path, id = fields.operationId,
    parameters = self:parameters(item.parameters, fields.parameters),
    body = body.content or {}, body_required = body.required or false,
    answers = self:answers(fields.responses), deprecated = fields.deprecated }
end

function Document:read_operations()
  for _, path in ipairs(sorted(self.root.paths or {})) do
    local item = self:resolve(self.root.paths[path])
    for _, method in ipairs(METHODS) do
      if item[method] then
        table.insert(self.operations, self:operation(path, method, item, item[method]))
      end
    end
  end
end

-- Collects the kinds of events that a field of a schema lists.
function Document:event_types(schema, name, found)
  schema = self:resolve(schema)
  local field = self:resolve((schema.properties or {})[name])
  for _, value in ipairs(field.enum or { field.const }) do found[#found + 1] = value end
  for _, part in ipairs(schema.allOf or {}) do self:event_types(part, name, found) end
  return found
end

-- Returns the document's name of an event without event_type.
local function own_name(name)
  return (name:gsub("(%l)(%u)", "%1_%2"):lower())
end

-- Reads the bodies of webhooks, by the kind of event.
function Document:read_events()
  for _, name in ipairs(sorted(self.root.webhooks or {})) do
    local body = self:resolve((self.root.webhooks[name].post or {}).requestBody or {})
    local schema = ((body.content or {})["application/json"] or {}).schema
    if schema then
      local properties = self:resolve(schema).properties or {}
      local types = self:event_types(schema, "event_type",
        self:event_types(properties.data or {}, "event_type", {}))
      -- those of meetings
      if not types[1] then types = self:event_types(schema, "event", {}) end
      for _, event_type in ipairs(types[1] and types or { own_name(name) }) do
        self.events[event_type] = { name = name, schema = schema }
      end
    end
  end
end

-- The operations of a client, and its webhooks if tools/api/client_webhooks.js has added them.
local function of_client(root)
  root.components = { schemas = root.schemas or {} }
  local self = setmetatable({ kind = "client", root = root, schemas = root.components.schemas,
    events = {}, operations = client_document.operations(root) }, Document)
  self:read_events()
  return self
end

--- Parses a document. Raises an error when it is invalid.
---@param text string JSON or YAML
---@param name string what to call it in messages
---@return telnyx.api.Document
function document.of_text(text, name)
  local root, null = parse(text, name)
  root = without_null(root, null)
  if type(root) == "table" and type(root.ops) == "table" then return of_client(root) end
  if type(root) ~= "table" or not tostring(root.openapi):find("^3%.[01]") then
    fail("'%s' is neither an OpenAPI document of version 3.0 or 3.1 nor the operations of a client",
      name)
  end
  local self = setmetatable({ kind = "document", root = root, operations = {},
    events = {}, schemas = root.components and root.components.schemas or {} }, Document)
  self:read_operations()
  self:read_events()
  return self
end

-- --------------------------------------------------------------------------------- files

local function sha256(path)
  local quoted = "'" .. path:gsub("'", "'\\''") .. "'"
  local pipe = assert(io.popen(("sha256sum %s 2>/dev/null || shasum -a 256 %s")
    :format(quoted, quoted)))
  local hash = pipe:read("*a"):match("^\\?(%x+)")
  pipe:close()
  return hash or fail("neither sha256sum nor shasum works here, one of which is needed")
end

--- Reads a file. Raises an error when it cannot be read.
---@param path string
---@return telnyx.api.Document
function document.read(path)
  local file, err = io.open(path, "rb")
  if not file then fail("%s", err) end
  local text = file:read("*a")
  file:close()
  local self = document.of_text(text, path)
  self.hash = sha256(path)
  return self
end

return document
