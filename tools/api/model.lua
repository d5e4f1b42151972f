-- A model of the API for editors and the documentation: the rows of the endpoint tables, with the
-- types in tools/api/types.

local description = require "telnyx.discovery.description"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local tree = require "telnyx.api.tree"
local value_words = require "telnyx.discovery.value_words"

local tables = dofile "tools/api/tables.lua"
local summary = dofile "tools/api/summary.lua"
local type_files = dofile "tools/api/type_files.lua"
local field_names = dofile "tools/api/words/fields.lua"
local names = dofile "tools/api/words/names.lua"

local model = {}

---@class telnyx.api.Resource
---@field name string "ai.assistants"
---@field operations telnyx.api.Operation[]
---@field helpers string[] the names of what is made of operations
---@field offline string[] the names of functions that send nothing
---@field children telnyx.api.Resource[]

---@class telnyx.api.Operation
---@field name string "ai.assistants.create"
---@field row table
---@field ids string[] the parameters of its path
---@field parameters telnyx.api.Parameter[] those of the path first, then the required ones
---@field answer string a type; of a page that of its items
---@field summary string what it does, in one line

---@class telnyx.api.Parameter
---@field name string in Lua
---@field wire string in the API
---@field place "path"|"query"|"headers"|"body"|"form"
---@field type string as LuaLS writes it, with the names of types/*.lua
---@field required boolean
---@field words string|nil what it is, and what is known of its values
---@field facts table|nil

---@class telnyx.api.Types all types
---@field types table<string, table|string> by name: those of their fields by field, or a type
---@field owners table<string, string> the resource that each is of, or "shared"
---@field facts table<string, table> by "operation parameter" or "type.field"

model.sorted = tree.sorted

--- Returns the names of the helpers of a resource that open its WebSockets, as a set.
---@param self telnyx.api.Resource
---@return table<string, true>
function model.sockets_of(self)
  local found = {}
  for _, each in ipairs(self.operations) do
    if each.row.websocket then found[each.row.websocket] = true end
  end
  return found
end

--- Returns the names of the top-level resources, which are the names of the endpoint files.
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

-- Returns our description of a parameter of an operation, or a field of a type; `place` is its
-- longer name.
local function own_words(resource, place, name)
  local own = names.here[place]
  if own or not names.RESOURCES[resource] then return own or names.everywhere[name] end
  return names.here[name] or names.everywhere[name]
end

--- Returns our description of a field of a type.
---@param types telnyx.api.Types
---@param name string of the type
---@param field string
---@return string|nil
function model.field_about(types, name, field)
  local owner = types.owners[name]
  return own_words(owner, name .. "." .. field, field)
    or names.RESOURCES[owner] and field_names[field] or nil
end

-- Returns the description of a value: our text, and the facts.
local function with_facts(text, facts, name)
  local known = value_words(facts or {}, name)
  if not (text and known) then return text or known end
  return text .. "; " .. known
end

--- Returns the description of a field of a type, with what is known of its values.
---@param types telnyx.api.Types
---@param name string of the type
---@param field string
---@return string|nil
function model.field_words(types, name, field)
  local place = name .. "." .. field
  return with_facts(model.field_about(types, name, field), types.facts[place], field)
end

-- More precise types than the row's are in types.parameters, by name on the wire.
local function parameters_of(name, row, types)
  local found, better = description.parameters(row), types.parameters[name] or {}
  for _, parameter in ipairs(found) do
    local known = parameter.place ~= "path" and better[parameter.wire]
    parameter.text = known or nil
    parameter.type = known or luals_type(parameter.type)
    local place = name .. " " .. parameter.wire
    parameter.facts = types.facts[place]
    parameter.about = own_words(name:match("^[^.]+"), place, parameter.wire)
    parameter.words = with_facts(parameter.about, parameter.facts, parameter.wire)
  end
  return found
end

local function operation(name, row, types)
  local ids = {}
  for id in row[2]:gmatch("{([^}]+)}") do ids[#ids + 1] = id end
  return { name = name, row = row, ids = ids, summary = summary(name, row),
    parameters = parameters_of(name, row, types),
    answer = types.answers[name] or ANSWERS[row.response] or "table" }
end

local function resource(name, rows, types)
  local self = { name = name, operations = {}, children = {},
    helpers = model.sorted(registry.helpers[name] or {}),
    offline = model.sorted(registry.offline[name] or {}) }
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

--- Returns all types.
---@return telnyx.api.Types
function model.types()
  local all = type_files.read "tools/api/types"
  all.owners = {}
  for _, name in ipairs(tables.files "tools/api/types") do
    for each in pairs(dofile(("tools/api/types/%s.lua"):format(name)).types) do
      all.owners[each] = name
    end
  end
  return all
end

--- Returns a top-level resource.
---@param name string "ai"
---@param types telnyx.api.Types
---@return telnyx.api.Resource
function model.read(name, types)
  return resource(name, resources.whole(name), types)
end

--- Returns the names of the types of a resource, in order.
---@param types telnyx.api.Types
---@param owner string "ai", "shared"
---@return string[]
function model.types_of(types, owner)
  local found = {}
  for name, each in pairs(types.owners) do
    if each == owner then found[#found + 1] = name end
  end
  table.sort(found)
  return found
end

--- Calls a function for a resource and all in it.
---@param self telnyx.api.Resource
---@param call fun(resource: telnyx.api.Resource)
function model.each(self, call)
  call(self)
  for _, child in ipairs(self.children) do model.each(child, call) end
end

return model
