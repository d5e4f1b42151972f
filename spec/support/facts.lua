-- Descriptions of operations: the requests that they must send, from the endpoint tables, and the
-- facts of an official client if they are beside the repository.
--
-- A description is { name, method, path, ids, parameters, content, content_type, response, accept,
-- page, idempotent, stream, one_of, auth, root, websocket, whole, is_whole }; a parameter { call,
-- wire, place, type, required, nullable }, `call` being its name in Lua and `keys`, where it is in
-- a group, the names that lead to it; `content` is "json", "urlencoded", "form", "file" or nil;
-- `is_whole` says that the only parameter of the body is all of it.

local cjson = require "cjson"
local resources = require "telnyx.api.tables"

local facts = {}

local URLENCODED = "application/x-www-form-urlencoded"

local function by_wire(a, b)
  return a.place .. a.wire < b.place .. b.wire
end

-- filter[created_at][gt] may be given as filter = { created_at = { gt = ... } }.
local function keys_of(wire)
  local keys = {}
  for key in wire:gmatch("[^%[%]]+") do keys[#keys + 1] = key end
  return keys[2] and wire:find("%]$") and keys or nil
end

-- parses a type such as "object[]!?"
local function add_parameter(description, place, wire, text)
  local name, marks = text:match("^([%l%[%]]+)([!?]*)$")
  table.insert(description.parameters, { call = wire, wire = wire,
    keys = place == "query" and keys_of(wire) or nil,
    place = place, type = name, required = marks:find("!", 1, true) ~= nil,
    nullable = marks:find("?", 1, true) ~= nil })
end

local function ids_of(path)
  local ids = {}
  for name in path:gmatch("{([^}]+)}") do ids[#ids + 1] = name end
  return ids
end

local function content_of(row)
  if row.body == "file!" then return "file" end
  if row.content_type == URLENCODED then return "urlencoded" end
  return row.form and "form" or row.body and "json" or nil
end

local function from_row(name, row)
  local description = { name = name, method = row[1], path = row[2], ids = ids_of(row[2]),
    parameters = {}, content = content_of(row), content_type = row.content_type,
    auth = row.auth, root = row.root, websocket = row.websocket, whole = row.whole,
    is_whole = type(row.body) == "string" or nil,
    response = row.response or "json", page = row.page, idempotent = row.idempotent or false,
    accept = row.accept or row.response == "none" and "*/*" or "application/json",
    stream = row.stream or false, one_of = row.one_of, names = row.names }
  for _, place in ipairs(resources.PLACES) do
    for wire, text in pairs(resources.parameters(row, place)) do
      add_parameter(description, place, wire, text)
    end
  end
  table.sort(description.parameters, by_wire)
  return description
end

--- Returns descriptions of all endpoint tables, in the order of their names.
---@return table[]
function facts.of_tables()
  local tree = {}
  for name in pairs(resources.names()) do tree[name] = resources.whole(name) end
  local found = facts.of_rows(tree, "")
  for _, description in ipairs(found) do description.name = description.name:sub(2) end
  return found
end

--- Returns descriptions of an endpoint table, in the order of their names.
---@param resource table
---@param name string "ai"
---@param found table[]|nil
---@return table[]
function facts.of_rows(resource, name, found)
  found = found or {}
  for child, entry in pairs(resource) do
    local full = name .. "." .. child
    if type(entry[1]) == "string" then
      found[#found + 1] = from_row(full, entry)
    else
      facts.of_rows(entry, full, found)
    end
  end
  table.sort(found, function(a, b) return a.name < b.name end)
  return found
end

-- ------------------------------------------------------------------------- an official client

local CLIENT = "../shared/api/node-7.24.0.json"

--- Returns the operations of an official client, read from its sources; nil if those are missing.
---@return table|nil { ops, schemas }
function facts.client()
  local file = io.open(CLIENT, "rb")
  if not file then return nil end
  local all = cjson.decode(file:read("*a"))
  file:close()
  return all
end

local function given(value)
  if value == cjson.null then return nil end
  return value
end

local function resolve(all, schema)
  while schema["$ref"] do schema = all.schemas[schema["$ref"]:match("[^/]+$")] end
  return schema
end

-- { string, null } is a string that may be null.
local function plain_type(schema)
  if type(schema.type) ~= "table" then return schema.type or "any" end
  return schema.type[1] == "null" and schema.type[2] or schema.type[1]
end

-- Converts a TypeScript type, which distinguishes neither integers nor dates.
local function coarse_type(all, schema)
  schema = resolve(all, schema)
  if schema.anyOf then
    local found
    for _, member in ipairs(schema.anyOf) do
      local name = coarse_type(all, member)
      if found and name ~= "null" and found ~= name then return "any" end
      if name ~= "null" then found = name end
    end
    return found or "any"
  elseif plain_type(schema) == "array" then
    return coarse_type(all, schema.items or {}) .. "[]"
  end
  return schema.format == "binary" and "file" or plain_type(schema)
end

-- Converts filter to filter[name] and filter[created_at][gt]; an object without fields stays as it
-- is.
local function add_query(all, found, wire, schema, required)
  local plain = {}
  for _, variant in ipairs(resolve(all, schema).anyOf or { schema }) do
    local object = resolve(all, variant)
    local properties, needed = object.properties, {}
    if not (properties and next(properties)) then plain[#plain + 1] = variant end
    for _, name in ipairs(object.required or {}) do needed[name] = required end
    for name, inner in pairs(properties or {}) do
      add_query(all, found, ("%s[%s]"):format(wire, name), inner, needed[name] or false)
    end
  end
  if plain[1] then
    found["query " .. wire] = { type = coarse_type(all, { anyOf = plain }), required = required }
  end
end

-- Returns the fields of an object, or of all alternatives; required if each alternative requires
-- them.
local function add_fields(all, found, schema)
  local variants = schema.anyOf or { schema }
  for _, variant in ipairs(variants) do
    variant = resolve(all, variant)
    local required = {}
    for _, wire in ipairs(variant.required or {}) do required[wire] = true end
    for wire, inner in pairs(variant.properties) do
      local known = found["body " .. wire] or { type = coarse_type(all, inner), count = 0 }
      known.count = known.count + (required[wire] and 1 or 0)
      known.required = known.count == #variants
      found["body " .. wire] = known
    end
  end
end

-- A body that is a single value has one parameter, "body".
local function add_body(all, found, operation)
  local whole = given(operation.bodyWhole)
  for wire, each in pairs(given(operation.body) or {}) do
    found["body " .. wire] = { type = coarse_type(all, each.schema), required = each.required }
  end
  if not whole then return end
  local schema = resolve(all, whole)
  local first = schema.anyOf and resolve(all, schema.anyOf[1]) or schema
  if first.properties then return add_fields(all, found, schema) end
  found.body = { type = coarse_type(all, schema), required = true }
end

--- Returns the parameters of a client's operation, by place and name: "body name", "query
-- filter[status]".
---@param all table of facts.client
---@param operation table
---@return table<string, { type: string, required: boolean }>
function facts.client_parameters(all, operation)
  local found = {}
  for wire, each in pairs(operation.query) do
    add_query(all, found, wire, each.schema, each.required)
  end
  add_body(all, found, operation)
  return found
end

return facts
