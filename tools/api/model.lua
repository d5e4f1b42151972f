-- The API as editors and the documentation see it: the rows of the endpoint tables together with
-- what tools/api/types says of their types.

local description = require "telnyx.discovery.description"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local tree = require "telnyx.api.tree"

local tables = dofile "tools/api/tables.lua"

local model = {}

---@class telnyx.api.Resource
---@field name string "ai.assistants"
---@field operations telnyx.api.Operation[]
---@field helpers string[] the names of what is made of operations
---@field children telnyx.api.Resource[]

---@class telnyx.api.Operation
---@field name string "ai.assistants.create"
---@field row table
---@field ids string[] the parameters of its path
---@field parameters telnyx.api.Parameter[] those of the path first, then the required ones
---@field answer string a type; of a page that of its items

---@class telnyx.api.Parameter
---@field name string in Lua
---@field wire string in the API
---@field place "path"|"query"|"headers"|"body"|"form"
---@field type string as LuaLS writes it, with the names of types/*.lua
---@field required boolean

model.sorted = tree.sorted

--- The names of the top-level resources, which are those of the files of the endpoint tables.
---@return string[]
function model.resource_names()
  return tables.files "lua/telnyx/resources"
end

local LUALS = {
  object = "table", datetime = "telnyx.DateTime", date = "telnyx.Date",
  file = "telnyx.File",
}

local ANSWERS = { text = "string", binary = "string", none = "true" }

local function luals_type(text)
  local name, array = text:match("^(%l+)(.*)$")
  local found = LUALS[name] or name
  if array == "" then return found end
  return (found:find("|", 1, true) and "(" .. found .. ")" or found) .. array
end

local function by_name(a, b)
  return a.name < b.name
end

-- 'better' has the types that are known better than the row has them, by name on the wire.
local function parameters_of(row, better)
  local found = description.parameters(row)
  for _, parameter in ipairs(found) do
    local known = parameter.place ~= "path" and better[parameter.wire]
    parameter.type = known or luals_type(parameter.type)
  end
  return found
end

local function operation(name, row, types)
  local ids = {}
  for id in row[2]:gmatch("{([^}]+)}") do ids[#ids + 1] = id end
  return { name = name, row = row, ids = ids,
    parameters = parameters_of(row, types.parameters[name] or {}),
    answer = types.answers[name] or ANSWERS[row.response] or "table" }
end

local function resource(name, rows, types)
  local self = { name = name, operations = {}, children = {},
    helpers = model.sorted(registry.helpers[name] or {}) }
  for key, entry in pairs(rows) do
    local full_name = name .. "." .. key
    if type(entry[1]) == "string" then
      table.insert(self.operations, operation(full_name, entry, types))
    else
      table.insert(self.children, resource(full_name, entry, types))
    end
  end
  table.sort(self.operations, by_name)
  table.sort(self.children, by_name)
  return self
end

--- A top-level resource.
---@param name string "ai"
---@return telnyx.api.Resource
---@return table<string, table|string> types by name: those of their fields by field, or a type
function model.read(name)
  local path = ("tools/api/types/%s.lua"):format(name)
  local file = io.open(path)
  local types = { answers = {}, parameters = {}, types = {} }
  if file then
    file:close()
    types = dofile(path)
  end
  return resource(name, resources.whole(name), types), types.types
end

--- Calls a function for a resource and all in it.
---@param self telnyx.api.Resource
---@param call fun(resource: telnyx.api.Resource)
function model.each(self, call)
  call(self)
  for _, child in ipairs(self.children) do model.each(child, call) end
end

return model
