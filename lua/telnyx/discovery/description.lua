--- Descriptions of operations, helpers and resources: tables that print as text.

local helper = require "telnyx.api.helpers"
local lazy = require "telnyx.support.lazy"
local lookup = require "telnyx.api.lookup"
local parameters = require "telnyx.api.parameters"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local tree = require "telnyx.api.tree"

local text = lazy "telnyx.discovery.description_text"

local description = {}

---@class telnyx.Description of an operation, a helper or a resource, by `kind`; prints as text
---@field name string "messages.send"; "" for the whole API
---@field kind "operation"|"helper"|"resource"
---@field method string|nil of an operation, like all fields down to `stream`
---@field path string|nil with the names of its ids: "/messages/{id}"
---@field parameters telnyx.ParameterDescription[]|nil of a helper too: those of the path first,
---then the required ones
---@field one_of string[]|nil parameters of which at least one is required
---@field open string[]|nil groups of parameters that take names beyond those listed
---@field whole string|nil a parameter that takes the whole body
---@field page string|nil the kind of pagination; nil if the response is not paged
---@field response string|nil "json", "text", "binary", "none"; "auto": by its Content-Type
---@field auth string|nil "key", "none", "client": the id and secret of an OAuth client, "client?":
---the same if configured
---@field websocket boolean|nil whether it is a WebSocket
---@field idempotent boolean|nil whether it takes an Idempotency-Key
---@field stream boolean|nil whether it can stream
---@field about string|nil what an operation or a helper does
---@field operations string[]|nil of a resource: the names of its own entries
---@field resources string[]|nil
---@field helpers string[]|nil

---@class telnyx.ParameterDescription of one parameter
---@field name string in Lua
---@field wire string in the API
---@field place "path"|"query"|"headers"|"body"|"form"
---@field type string as in endpoint tables: "string", "object[]"
---@field required boolean
---@field nullable boolean whether null is accepted
---@field about string|nil its description
---@field values string[]|nil the documented values; calls do not check them
---@field default string|number|boolean|nil the API's default
---@field minimum number|nil
---@field maximum number|nil
---@field minLength integer|nil in characters
---@field maxLength integer|nil
---@field minItems integer|nil of an array
---@field maxItems integer|nil
---@field format string|nil "uri", "email", "uuid", …
---@field deprecated boolean|nil

local function required_first(a, b)
  if a.required ~= b.required then return a.required end
  if a.name ~= b.name then return a.name < b.name end
  return a.place < b.place
end

--- Returns the parameters of a row: those of the path first, then the required ones.
---@param row table
---@return telnyx.ParameterDescription[]
function description.parameters(row)
  local found, others = {}, {}
  for id in row[2]:gmatch("{([^}]+)}") do
    found[#found + 1] = { name = id, wire = id, place = "path", type = "string", required = true,
      nullable = false }
  end
  local own_names = parameters.own_names(row)
  for _, place in ipairs(resources.PLACES) do
    for wire, type_text in pairs(resources.parameters(row, place)) do
      others[#others + 1] = { name = own_names[wire] or parameters.lua_name(wire), wire = wire,
        place = place, type = type_text:match("^[^!?]+"),
        required = type_text:find("!", 1, true) ~= nil,
        nullable = type_text:find("?", 1, true) ~= nil }
    end
  end
  table.sort(others, required_first)
  for _, parameter in ipairs(others) do found[#found + 1] = parameter end
  return found
end

local function one_of(row)
  if not row.one_of then return nil end
  local own_names, names = parameters.own_names(row), {}
  for index, wire in ipairs(row.one_of) do
    names[index] = own_names[wire] or parameters.lua_name(wire)
  end
  return names
end

-- Returns the details of an operation that are not in its row.
local function add_details(self)
  local details = require("telnyx.details." .. self.name:match("^[^.]+"))[self.name]
  if not details then return end
  self.about = details[1]
  for _, parameter in ipairs(self.parameters) do
    local known = parameter.place ~= "path" and (details[2] or {})[parameter.wire]
    for field, value in pairs(known or {}) do parameter[field] = value end
  end
end

local fill = {}

function fill.operation(self, row)
  self.method, self.path = row[1], row[2]
  self.parameters, self.one_of = description.parameters(row), one_of(row)
  self.open = row.open
  self.whole, self.page, self.response = row.whole, row.page, row.response or "json"
  self.auth, self.websocket = row.auth or "key", row.websocket ~= nil
  self.idempotent, self.stream = row.idempotent or false, row.stream or false
  add_details(self)
end

function fill.helper(self, module)
  self.about, self.parameters = module.about, description.parameters(helper.row(module))
end

function fill.resource(self, rows)
  local beginning = self.name == "" and "" or self.name .. "."
  self.operations, self.resources, self.helpers = {}, {}, {}
  for _, key in ipairs(tree.sorted(rows)) do
    local names = resources.is_operation(rows[key]) and self.operations or self.resources
    names[#names + 1] = beginning .. key
  end
  for _, key in ipairs(tree.sorted(registry.helpers[self.name] or {})) do
    table.insert(self.helpers, beginning .. key)
  end
end

local Description = {}

function Description:__tostring()
  return text[self.kind](self)
end

local function complete(self, entry, kind)
  self.kind = kind
  fill[kind](self, entry)
  return setmetatable(self, Description)
end

--- Describes an entry of an endpoint table, or a helper's module.
---@param entry table
---@param name string
---@param kind "operation"|"helper"|"resource"
---@return telnyx.Description
function description.new(entry, name, kind)
  return complete({ name = name }, entry, kind)
end

-- A description with a name only, completed when another field is read for the first time.
local Later = {}

local function complete_later(self)
  return complete(self, (lookup.find(self.name)), "operation")
end

function Later:__index(field)
  return complete_later(self)[field]
end

function Later:__tostring()
  return tostring(complete_later(self))
end

function Later:__pairs()
  return next, complete_later(self), nil
end

--- Describes an operation lazily, when a field other than its name is read.
---@param name string
---@return telnyx.Description
function description.later(name)
  return setmetatable({ name = name }, Later)
end

return description
