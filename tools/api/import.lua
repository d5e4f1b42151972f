-- Writes endpoint tables from a JSON file of API facts. Run in the top folder:
--
--   lua tools/api/import.lua [-o FOLDER] FACTS.json RESOURCE...
--   lua tools/api/import.lua [-o FOLDER] FACTS.json --all
--
-- Makes FOLDER/RESOURCE.lua (lua/telnyx/resources by default) for every top-level resource
-- named; a large one is split into files for its sub-resources, in a folder of its name.
-- Corrections come from overlay.lua, beside this file.
--
-- The facts are an object with `operations`, an array with one object for each (KNOWN, below,
-- lists its fields), and `schemas`, the types that operations refer to by name.

local cjson = require "cjson"

local write_source = dofile "tools/api/format.lua"
local overlay = dofile "tools/api/overlay.lua"

-- Pagination, by the official clients' names.
local PAGES = {
  CloudfsCursorPagination = "cloudfs",
  CursorFlatPagination = "cursor",
  DefaultFlatPagination = "flat",
  DefaultFlatPaginationForInexplicitNumberOrders = "number_orders",
  DefaultFlatPaginationTopLevelArray = "flat_array",
  DefaultPaginationForLogMessages = "log_messages",
  DefaultPaginationForMessagingTollfree = "tollfree",
  DefaultPaginationForQueues = "queues",
  EmailBracketCursorPagination = "email_after",
  EmailCursorPagination = "email_cursor",
  PerPagePagination = "per_page",
  PerPagePaginationV2 = "records",
}

local AUTH = {
  none = "none",
  oauthClientAuth = "client",
  ["oauthClientAuth|none"] = "client?",
}

-- Types of the facts that rows write in the same way.
local SAME = {
  string = true, integer = true, number = true, boolean = true, datetime = true, date = true,
  object = true, file = true, any = true,
}

-- Fields of an operation that rows express, or that they need not: names and documentation,
-- and what follows from the rest. Anything else in the facts stops the import.
local KNOWN = {}
for field in ([[
  resource name method path query body headers body_kind response accept pagination body_param
  body_type body_unexposed body_alt fixed_query double_v2 base_url websocket security
  stream_param
  path_params path_wire path_types positional envelope stream deprecated hidden in_spec in_api_md
  spec_path spec_body_types spec_response_types file_fields extra_headers content_type
  body_required]]):gmatch("%S+") do
  KNOWN[field] = true
end

local HEADER = [[
-- The endpoints of `%s`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.]]

-- A resource of more operations than this is split; a branch of fewer than that is not.
local LARGE, SMALL_BRANCH = 60, 5

local function fail(message, ...)
  io.stderr:write("import: ", message:format(...), "\n")
  os.exit(1)
end

-- A field of the facts, JSON null being absent.
local function given(field)
  if field == cjson.null then return nil end
  return field
end

-- ---------------------------------------------------------------------------------- types

local function enum_type(values)
  local kind
  for _, v in ipairs(values or { "" }) do
    local k = type(v)
    if k == "number" then k = v % 1 == 0 and "integer" or "number" end
    if kind and kind ~= k then return "any" end
    kind = k
  end
  return kind
end

local type_of

-- Adds every type that `schema` admits to the set `kinds`.
local function collect(kinds, schema, schemas, operation)
  if type(schema) == "string" then schema = { type = schema } end
  if given(schema.nullable) then kinds.null = true end
  local name = schema.type
  local item = name:match("^array<(.*)>$")
  if item then
    local kind = type_of({ type = item, of = schema.of, ref = schema.ref, values = schema.values },
      schemas, operation)
    kinds[kind:find("[]", 1, true) and "any[]" or kind .. "[]"] = true
  elseif name == "union" then
    local members = given(schema.of) or schemas[schema.ref].of
    for _, member in ipairs(members) do collect(kinds, member, schemas, operation) end
  elseif name == "enum" then
    kinds[enum_type(given(schema.values))] = true
  elseif name == "null" or SAME[name] then
    kinds[name] = true
  else
    fail("%s: type '%s' is not known", operation, name)
  end
end

-- The narrowest type of the row format that admits every value that `schema` does, and
-- whether it admits null as well.
function type_of(schema, schemas, operation)
  local kinds = {}
  collect(kinds, schema, schemas, operation)
  local nullable = kinds.null or false
  kinds.null = nil
  if kinds.datetime then kinds.string = nil end  -- which it takes as well
  local kind = next(kinds)
  if kind == nil then return "any", nullable end
  if next(kinds, kind) == nil then return kind, nullable end
  for other in pairs(kinds) do
    if not other:find("[]", 1, true) then return "any", nullable end
  end
  return "any[]", nullable
end

-- ----------------------------------------------------------------------------------- rows

-- filter = { a = ..., b = { c = ... } } is filter[a] and filter[b][c] on the wire. Where b may be a
-- plain value as well, so is filter[b].
local function flatten(list, found)
  for _, parameter in ipairs(given(list) or {}) do
    local plain = {}
    for _, member in ipairs(parameter.type == "union" and given(parameter.of) or { parameter }) do
      if type(member) == "table" and given(member.fields) then
        flatten(member.fields, found)
      else
        plain[#plain + 1] = member
      end
    end
    if plain[1] == parameter then
      found[#found + 1] = parameter
    elseif plain[1] then
      found[#found + 1] = { name = parameter.name, wire = parameter.wire, type = "union",
        of = plain, required = given(parameter.required) }
    end
  end
  return found
end

-- The Lua name that the client derives from a name on the wire.
local function derived(wire)
  local name = wire:gsub("%[%]$", ""):gsub("%]", ""):gsub("%->", "_"):gsub("[%[%-%.]", "_")
  return (name:gsub("([%l%d])(%u)", "%1_%2"):lower())
end

-- Parameters by wire name; their unusual Lua names go to row.names.
local function parameters(row, list, schemas, operation)
  local map
  for _, parameter in ipairs(given(list) or {}) do
    local wire = parameter.wire
    local kind, nullable = type_of(parameter, schemas, operation)
    map = map or {}
    map[wire] = kind .. (parameter.required and "!" or "") .. (nullable and "?" or "")
    local name = derived(wire)
    if not wire:find("[", 1, true) and parameter.name ~= name and parameter.name ~= name .. "_" then
      row.names = row.names or {}
      row.names[parameter.name] = wire
    end
  end
  return map
end

local function set_headers(row, fact, schemas, operation)
  local headers = {}
  for _, header in ipairs(given(fact.headers) or {}) do
    if header.wire == "Idempotency-Key" then
      row.idempotent = true
    else
      headers[#headers + 1] = header
    end
  end
  row.headers = parameters(row, headers, schemas, operation)
end

local function set_body(row, fact, schemas, operation)
  if fact.body_kind == "none" then return end
  local body = parameters(row, fact.body, schemas, operation)
  local files = parameters(row, fact.body_unexposed, schemas, operation)
  for wire, kind in pairs(files or {}) do
    body = body or {}
    body[wire] = kind
  end
  if fact.body_kind == "multipart" then
    row.form = body
  elseif body then
    row.body = body
  elseif given(fact.body_type) then
    row.body = type_of(fact.body_type, schemas, operation) .. (fact.body_required and "!" or "")
    if fact.body_param ~= "body" then row.names = { [fact.body_param] = "body" } end
    return
  else
    fail("%s: it has a body but the facts do not say of what type", operation)
  end
  row.whole = given(fact.body_param)
end

local function set_response(row, fact)
  local usual = "application/json"
  if fact.response ~= "json" then row.response = fact.response end
  if fact.response == "none" then usual = "*/*" end
  local accept = given(fact.accept)
  if accept ~= usual then row.accept = accept end
end

local function translated(map, field, what, operation)
  local word = given(field)
  if word == nil then return nil end
  return map[word] or fail("%s: %s '%s' is not known", operation, what, word)
end

local function row_of(fact, schemas)
  local operation = fact.resource .. "." .. fact.name
  for field in pairs(fact) do
    if not KNOWN[field] then fail("%s: field '%s' is not known", operation, field) end
  end
  -- The base URL ends in /v2 already.
  local path = given(fact.double_v2) and fact.path:gsub("^/v2/", "/") or fact.path
  local row = { fact.method, path }
  set_headers(row, fact, schemas, operation)
  set_body(row, fact, schemas, operation)
  set_response(row, fact)
  row.query = parameters(row, flatten(fact.query, {}), schemas, operation)
  row.content_type = given(fact.content_type)
  row.stream = given(fact.stream_param)
  row.websocket = given(fact.websocket)
  -- Not below the API's version prefix, but at the top of its host.
  if (given(fact.base_url) or "/v2"):sub(-3) ~= "/v2" then row.root = true end
  row.page = translated(PAGES, fact.pagination, "pagination", operation)
  row.auth = translated(AUTH, fact.security, "security", operation)
  return row
end

-- -------------------------------------------------------------------------------- overlay

-- Lays `changes` over `row`.
local function lay_over(row, changes)
  for field, change in pairs(changes) do
    if type(change) == "table" and type(row[field]) == "table" then
      lay_over(row[field], change)
    else
      if change == false then change = nil end
      row[field] = change
    end
  end
end

local function correct(rows, resource)
  for operation, correction in pairs(overlay) do
    if operation:match("^[^.]+") == resource then
      local row = rows[operation]
      if not row then fail("overlay: operation '%s' is not in the facts", operation) end
      if not correction.reason then fail("overlay: '%s' has no reason", operation) end
      lay_over(row, correction.set)
    end
  end
end

-- --------------------------------------------------------------------------------- output

-- The rows of one top-level resource as a tree, and how many they are.
local function tree_of(facts, resource)
  local rows, tree, count = {}, {}, 0
  for _, fact in ipairs(facts.operations) do
    if fact.resource:match("^[^.]+") == resource then
      local operation = fact.resource .. "." .. fact.name
      if rows[operation] then fail("operation '%s' is there twice", operation) end
      rows[operation] = row_of(fact, facts.schemas)
      count = count + 1
    end
  end
  correct(rows, resource)
  for operation, row in pairs(rows) do
    local node = tree
    for part in operation:match("%..*$"):gmatch("([^.]+)%.") do
      node[part] = node[part] or {}
      node = node[part]
    end
    local name = operation:match("[^.]+$")
    if node[name] or type(node[1]) == "string" then
      fail("'%s' is both an operation and a resource", operation)
    end
    node[name] = row
  end
  return tree, count
end

local function size_of(tree)
  if type(tree[1]) == "string" then return 1 end
  local count = 0
  for _, entry in pairs(tree) do count = count + size_of(entry) end
  return count
end

local function read_facts(file)
  local handle, err = io.open(file, "rb")
  if not handle then fail("%s", err) end
  local facts = cjson.decode(handle:read("*a"))
  handle:close()
  return facts
end

local function write(file, text)
  local handle, err = io.open(file, "wb")
  if not handle then fail("%s", err) end
  handle:write(text)
  handle:close()
end

local function all_resources(facts)
  local seen, names = {}, {}
  for _, fact in ipairs(facts.operations) do
    local name = fact.resource:match("^[^.]+")
    if not seen[name] then
      seen[name] = true
      names[#names + 1] = name
    end
  end
  table.sort(names)
  return names
end

-- What of a tree stays in its file, when its larger branches get files of their own.
local function split(tree, count, resource)
  if count <= LARGE then return tree, {} end
  local rest, branches = {}, {}
  for name, entry in pairs(tree) do
    local own = type(entry[1]) ~= "string" and size_of(entry) >= SMALL_BRANCH
    rest[name] = own and resource .. "." .. name or entry
    if own then branches[name] = entry end
  end
  return rest, branches
end

local function write_table(folder, resource, tree)
  local file = ("%s/%s.lua"):format(folder, (resource:gsub("%.", "/")))
  write(file, write_source(HEADER:format(resource), tree))
end

local function write_resource(folder, resource, tree, count)
  local rest, branches = split(tree, count, resource)
  write_table(folder, resource, rest)
  if next(branches) then os.execute(("mkdir -p '%s/%s'"):format(folder, resource)) end
  for name, branch in pairs(branches) do
    write_table(folder, resource .. "." .. name, branch)
  end
end

local function main(...)
  local words, folder = { ... }, "lua/telnyx/resources"
  if words[1] == "-o" then
    folder = table.remove(words, 2)
    table.remove(words, 1)
  end
  if #words < 2 then
    fail("usage: lua tools/api/import.lua [-o FOLDER] FACTS.json (--all | RESOURCE...)")
  end
  local facts = read_facts(table.remove(words, 1))
  local resources = words[1] == "--all" and all_resources(facts) or words
  for _, resource in ipairs(resources) do
    local tree, count = tree_of(facts, resource)
    if count == 0 then fail("resource '%s' is not in the facts", resource) end
    write_resource(folder, resource, tree, count)
    print(("%s: %d operations"):format(resource, count))
  end
end

main(...)
