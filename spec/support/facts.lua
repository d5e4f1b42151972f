-- What operations must send, as plain descriptions: out of the endpoint tables, and, where the
-- table of API facts is at hand, out of that. The facts are at $TELNYX_FACTS or beside the
-- repository; nothing else in this repository needs them.
--
-- A description is { name, method, path, ids, parameters, content, response, accept, page,
-- idempotent, stream, one_of }; a parameter { call, wire, place, type, required, nullable },
-- `call` being its name in Lua; `content` is "json", "form" or nil.

local cjson = require "cjson"
local resources = require "telnyx.resources"

local facts = {}

local PLACES = { "query", "headers", "body", "form" }

local function by_wire(a, b)
  return a.place .. a.wire < b.place .. b.wire
end

-- "object[]!?" in a row's words
local function add_parameter(description, place, wire, text, call)
  local name, marks = text:match("^([%l%[%]]+)([!?]*)$")
  table.insert(description.parameters, { call = call or wire, wire = wire, place = place,
    type = name, required = marks:find("!", 1, true) ~= nil,
    nullable = marks:find("?", 1, true) ~= nil })
end

local function ids_of(path)
  local ids = {}
  for name in path:gmatch("{([^}]+)}") do ids[#ids + 1] = name end
  return ids
end

local function from_row(name, row)
  local description = { name = name, method = row[1], path = row[2], ids = ids_of(row[2]),
    parameters = {}, content = row.form and "form" or row.body and "json",
    response = row.response or "json", page = row.page, idempotent = row.idempotent or false,
    accept = row.accept or row.response == "none" and "*/*" or "application/json",
    stream = row.stream or false, one_of = row.one_of, names = row.names }
  for _, place in ipairs(PLACES) do
    for wire, text in pairs(resources.parameters(row, place)) do
      add_parameter(description, place, wire, text)
    end
  end
  table.sort(description.parameters, by_wire)
  return description
end

--- Descriptions of an endpoint table, in the order of their names.
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

local function given(value)
  if value == cjson.null then return nil end
  return value
end

local type_of

local function members_type(members, schemas)
  local found
  for _, member in ipairs(members) do
    local name = type_of(type(member) == "string" and { type = member } or member, schemas)
    if name ~= "null" then
      if found and found ~= name then return "any" end
      found = name
    end
  end
  return found
end

function type_of(schema, schemas)
  local name = schema.type
  local item = name:match("^array<(.*)>$")
  if item then
    return type_of({ type = item, of = schema.of, ref = schema.ref, values = schema.values },
      schemas) .. "[]"
  elseif name == "union" then
    return members_type(given(schema.of) or schemas[schema.ref].of, schemas)
  elseif name == "enum" then
    return type((given(schema.values) or { "" })[1])
  end
  return name
end

local function add_list(description, place, list, schemas)
  for _, fact in ipairs(given(list) or {}) do
    add_parameter(description, place, fact.wire, type_of(fact, schemas)
      .. (fact.required and "!" or "") .. (given(fact.nullable) and "?" or ""), fact.name)
  end
end

local PAGES = { DefaultFlatPagination = "flat", DefaultFlatPaginationTopLevelArray = "flat_array" }

local function from_fact(fact, schemas)
  local page = given(fact.pagination)
  local description = { name = fact.resource .. "." .. fact.name, method = fact.method,
    path = fact.path, ids = ids_of(fact.path), parameters = {}, response = fact.response,
    accept = given(fact.accept) or "application/json",
    content = ({ json = "json", multipart = "form" })[fact.body_kind],
    page = page and assert(PAGES[page], page), idempotent = false,
    stream = given(fact.stream_param) or false }
  for _, header in ipairs(given(fact.headers) or {}) do
    assert(header.wire == "Idempotency-Key", header.wire)
    description.idempotent = true
  end
  add_list(description, "query", fact.query, schemas)
  add_list(description, description.content == "form" and "form" or "body", fact.body, schemas)
  return description
end

local function replace_parameter(description, place, wire, text)
  for index, parameter in ipairs(description.parameters) do
    if parameter.place == place and parameter.wire == wire then
      table.remove(description.parameters, index)
      break
    end
  end
  if text then add_parameter(description, place, wire, text) end
end

-- The documented exceptions.
local function correct(description, set)
  for field, change in pairs(set) do
    if field == "query" or field == "body" or field == "form" or field == "headers" then
      for wire, text in pairs(change) do replace_parameter(description, field, wire, text) end
    else
      description[field] = change
    end
  end
end

--- Descriptions of a resource out of the table of facts, corrected as tools/api/overlay.lua
--- says, in the order of their names; nil where there is no such table.
---@param resource string "ai"
---@return table[]|nil descriptions
---@return table|nil source  the conventions of the official clients
function facts.load(resource)
  local path = os.getenv("TELNYX_FACTS") or "../shared/api/telnyx-api.json"
  local file = io.open(path, "rb")
  if not file then
    assert(not os.getenv("TELNYX_FACTS"), "TELNYX_FACTS does not name a file that can be read")
    return nil
  end
  local all = cjson.decode(file:read("*a"))
  file:close()
  local overlay = dofile("tools/api/overlay.lua")
  local found = {}
  for _, fact in ipairs(all.operations) do
    if fact.resource:match("^[^.]+") == resource then
      local description = from_fact(fact, all.schemas)
      local exception = overlay[description.name]
      if exception then correct(description, exception.set) end
      table.sort(description.parameters, by_wire)
      found[#found + 1] = description
    end
  end
  table.sort(found, function(a, b) return a.name < b.name end)
  return found, all.source
end

return facts
