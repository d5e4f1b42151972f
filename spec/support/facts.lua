-- What operations must send, as plain descriptions: out of the endpoint tables, and, where the
-- table of API facts is at hand, out of that. The facts are at $TELNYX_FACTS or beside the
-- repository; nothing else in this repository needs them.
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

-- "object[]!?" in a row's words
local function add_parameter(description, place, wire, text, call, keys)
  local name, marks = text:match("^([%l%[%]]+)([!?]*)$")
  table.insert(description.parameters, { call = call or wire, keys = keys, wire = wire,
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

--- Descriptions of all endpoint tables, in the order of their names.
---@return table[]
function facts.of_tables()
  local tree = {}
  for name in pairs(resources.names()) do tree[name] = resources.whole(name) end
  local found = facts.of_rows(tree, "")
  for _, description in ipairs(found) do description.name = description.name:sub(2) end
  return found
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
      local is_moment = name == "datetime" or found == "datetime"  -- which may be text
      if found and found ~= name and not is_moment then return "any" end
      found = is_moment and "datetime" or name
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
    local value = (given(schema.values) or { "" })[1]
    return type(value) == "number" and value % 1 == 0 and "integer" or type(value)
  end
  return name
end

local function is_nullable(fact)
  if given(fact.nullable) then return true end
  for _, member in ipairs(given(fact.of) or {}) do
    if member == "null" or type(member) == "table" and (member.type == "null"
      or is_nullable(member)) then return true end
  end
  return false
end

local function add_list(description, place, list, schemas)
  for _, fact in ipairs(given(list) or {}) do
    add_parameter(description, place, fact.wire, type_of(fact, schemas)
      .. (fact.required and "!" or "") .. (is_nullable(fact) and "?" or ""), fact.name, fact.keys)
  end
end

-- A query parameter with fields is one parameter for each: filter[name], filter[created_at][gt].
-- `keys` leads to it through the tables of a call.
local function leaves(list, found, above)
  for _, fact in ipairs(given(list) or {}) do
    local rest, keys = {}, { fact.name }
    for index = #above, 1, -1 do table.insert(keys, 1, above[index]) end
    for _, member in ipairs(fact.type == "union" and given(fact.of) or { fact }) do
      if type(member) == "table" and given(member.fields) then
        leaves(member.fields, found, keys)
      else rest[#rest + 1] = member
      end
    end
    if rest[1] == fact then
      fact.keys = keys
      found[#found + 1] = fact
    elseif #rest > 0 then
      found[#found + 1] = { name = fact.name, keys = keys, wire = fact.wire,
        required = fact.required, type = "union", of = rest }
    end
  end
  return found
end

local PAGES = {
  DefaultFlatPagination = "flat", DefaultFlatPaginationTopLevelArray = "flat_array",
  DefaultPaginationForLogMessages = "log_messages", DefaultPaginationForQueues = "queues",
  DefaultPaginationForMessagingTollfree = "tollfree", PerPagePagination = "per_page",
  DefaultFlatPaginationForInexplicitNumberOrders = "number_orders",
  PerPagePaginationV2 = "records", CursorFlatPagination = "cursor",
  EmailCursorPagination = "email_cursor", EmailBracketCursorPagination = "email_after",
  CloudfsCursorPagination = "cloudfs",
}

local CONTENTS = { json = "json", multipart = "form", binary = "file" }

local AUTHS = { none = "none", oauthClientAuth = "client", ["oauthClientAuth|none"] = "client?" }

local function add_headers(description, fact)
  for _, header in ipairs(given(fact.headers) or {}) do
    if header.wire == "Idempotency-Key" then
      description.idempotent = true
    else
      add_parameter(description, "headers", header.wire, type_of(header, {}), header.name)
    end
  end
end

local function add_body(description, fact, schemas)
  local place = description.content == "form" and "form" or "body"
  add_list(description, place, fact.body, schemas)
  add_list(description, place, fact.body_unexposed, schemas)
  if given(fact.body_param) and #given(fact.body) == 0 then
    local whole = type(fact.body_type) == "table" and fact.body_type or { type = fact.body_type }
    add_parameter(description, "body", "body",
      type_of(whole, schemas) .. (fact.body_required and "!" or ""), fact.body_param)
    description.is_whole = true
  else
    description.whole = given(fact.body_param)
  end
end

-- The official clients send JSON where the API's document has nothing but plain forms.
local function set_content(description, fact)
  local types = given(fact.spec_body_types) or {}
  description.content = CONTENTS[fact.body_kind]
  description.content_type = given(fact.content_type)
  if #types == 1 and types[1] == URLENCODED then
    description.content, description.content_type = "urlencoded", URLENCODED
  end
end

local function from_fact(fact, schemas)
  local page, base = given(fact.pagination), given(fact.base_url)
  local path = fact.double_v2 and fact.path:gsub("^/v2", "") or fact.path
  local description = { name = fact.resource .. "." .. fact.name, method = fact.method,
    path = path, ids = ids_of(path), parameters = {}, response = fact.response,
    accept = given(fact.accept) or "application/json",
    page = page and assert(PAGES[page], page), idempotent = false,
    stream = given(fact.stream_param) or false,
    auth = given(fact.security) and assert(AUTHS[fact.security], fact.security),
    root = base and not base:find("/v2$") or nil, websocket = given(fact.websocket) }
  set_content(description, fact)
  add_headers(description, fact)
  add_list(description, "query", leaves(fact.query, {}, {}), schemas)
  add_body(description, fact, schemas)
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
      if field == "body" then description.content = "json" end
    elseif field == 2 then
      description.path = change
    else
      description[field] = change
    end
  end
end

--- Descriptions out of the table of facts, corrected as tools/api/overlay.lua says, in the order of
--- their names; nil where there is no such table.
---@param resource string|nil only of this one, "ai"
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
    if not resource or fact.resource:match("^[^.]+") == resource then
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
