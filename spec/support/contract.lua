--[[
Calls of the client for operations of an OpenAPI document.

  local find = contract.finder()
  for _, entry in ipairs(find(operation)) do       -- { name = "ai.assistants.list", row = … }
    local values = contract.values(document, operation, entry.row, everything)
    local parameters, problems = contract.parameters(operation, entry.row, values)
]]

local parameters = require "telnyx.api.parameters"
local resources = require "telnyx.api.tables"
local schema_values = require "spec.support.schema_values"

local contract = {}

-- The locations of parameters in the document, and their names in rows.
local PLACES = { query = "query", header = "headers", cookie = "cookies", body = "body",
  form = "form" }

-- Placeholders may have different names. Rows omit a /v2 that is already in the base URL.
local function key(method, path)
  return method .. " " .. path:gsub("^/v2/", "/"):gsub("{[^}]*}", "{}")
end

local function collect(found, tree, name)
  for child, entry in pairs(tree) do
    local full = name .. "." .. child
    if type(entry[1]) ~= "string" then
      collect(found, entry, full)
    else
      local place = key(entry[1], entry[2])
      found[place] = found[place] or {}
      table.insert(found[place], { name = full, row = entry })
    end
  end
end

--- Finds the rows of operations by method and path.
---@return fun(operation: telnyx.api.DocumentOperation): table[]
function contract.finder()
  local found = {}
  for name in pairs(resources.names()) do collect(found, resources.whole(name), name) end
  return function(operation)
    local entries = found[key(operation.method, operation.path)] or {}
    table.sort(entries, function(a, b) return a.name < b.name end)
    return entries
  end
end

--- Tells whether the response can be streamed, by the document and by the row.
---@param operation telnyx.api.DocumentOperation
---@param row table
---@return boolean
function contract.streams(operation, row)
  local answers = operation.answers or {}
  return row.stream and (row.response == "text" or answers["text/event-stream"] ~= nil) or false
end

-- One of these is required too, which documents cannot express.
local function add_choice(body, row, complete)
  for _, wire in ipairs(row.one_of or {}) do
    if body[wire] ~= nil then return end
  end
  for _, wire in ipairs(row.one_of or {}) do
    body[wire] = complete[wire]
    if body[wire] ~= nil then return end
  end
end

local function body_of(make, operation, row, everything)
  local media = operation.body[row.form and "multipart/form-data" or "application/json"]
    or operation.body[next(operation.body)]
  if not media or not (everything or operation.body_required or row.one_of) then return nil end
  local body = make(media.schema or {}, everything)
  if type(body) ~= "table" then return body end
  if row.one_of then add_choice(body, row, make(media.schema, true)) end
  if body.stream ~= nil then body.stream = everything and contract.streams(operation, row) end
  return body
end

--- Returns the values that the document specifies, by location and by name on the wire.
---@param document telnyx.api.Document
---@param operation telnyx.api.DocumentOperation
---@param row table
---@param everything boolean or only what is required
---@return table values { path, query, header, cookie, body | form }
function contract.values(document, operation, row, everything)
  local make = schema_values(document)
  local values = { path = {}, query = {}, header = {}, cookie = {} }
  for _, parameter in ipairs(operation.parameters) do
    if parameter.required or everything then
      values[parameter["in"]][parameter.name] = make(parameter.schema or {}, everything)
    end
  end
  values[row.form and "form" or "body"] = body_of(make, operation, row, everything)
  return values
end

-- An object whose members are separate parameters, as filter = { name = "x" }.
local function is_group(row, wire)
  for name in pairs(row.query or {}) do
    if name:sub(1, #wire + 1) == wire .. "[" then return true end
  end
end

local function takes(row, place, wire)
  return resources.parameters(row, place)[wire] ~= nil
    or place == "query" and is_group(row, wire)
    or wire == "Idempotency-Key" and row.idempotent
end

local function ids_of(path)
  local ids = {}
  for name in path:gmatch("{([^}]+)}") do ids[#ids + 1] = name end
  return ids
end

-- Some documents call a file a string of base64.
local function argument(row, place, wire, value)
  local kind = resources.parameters(row, place)[wire]
  if type(value) ~= "string" or type(kind) ~= "string" or not kind:find("^file") then
    return value
  end
  return { content = value, filename = "contract.txt" }
end

--- Returns the parameters for a call, by names in Lua.
---@param operation telnyx.api.DocumentOperation
---@param row table
---@param values table
---@return table parameters
---@return string[] problems what the row has no parameter for
function contract.parameters(operation, row, values)
  local given, problems = {}, {}
  local row_ids, own_names = ids_of(row[2]), parameters.own_names(row)
  for index, id in ipairs(ids_of(operation.path)) do
    given[own_names[row_ids[index]] or row_ids[index]] = values.path[id]
  end
  for place, row_place in pairs(PLACES) do
    local members = values[place] or {}
    if type(row[row_place]) == "string" then members = { body = members } end
    for wire, value in pairs(members) do
      if takes(row, row_place, wire) then
        given[own_names[wire] or parameters.lua_name(wire)] = argument(row, row_place, wire, value)
      else
        problems[#problems + 1] = ("the row takes no '%s' (%s)"):format(wire, place)
      end
    end
  end
  table.sort(problems)
  return given, problems
end

return contract
