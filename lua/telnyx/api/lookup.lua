--- Lookup of operations, resources and helpers by name.

local lua_names = require "telnyx.support.lua_names"
local mistake = require "telnyx.support.mistake"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local suggestion = require "telnyx.api.suggestion"
local tree = require "telnyx.api.tree"

local lookup = {}

-- rooms["end"] and rooms.end_ are rooms.end.
local function key_in(rows, key)
  local plain = key:match("^(.+)_$")
  return not rows[key] and plain and rows[plain] and plain or key
end

-- Returns the entry with this name; raises if there is none.
local function child_of(rows, name, key)
  local full_name = name and name .. "." .. key or key
  if not name and resources.names()[key] then
    return resources.rows(key), full_name, "resource"
  elseif name and rows[key] then
    return resources.rows(rows[key]), full_name,
      resources.is_operation(rows[key]) and "operation" or "resource"
  elseif name and (registry.helpers[name] or {})[key] then
    return require(registry.helpers[name][key]), full_name, "helper"
  elseif name and (registry.offline[name] or {})[key] then
    mistake.fail(("'%s' is a local function, not an operation of the API"):format(full_name))
  end
  if not name and registry.features[key] then
    mistake.fail(("'%s' is a module of clients, not a resource of the API%s")
      :format(key, suggestion.hint(nil, key, resources.names())))
  end
  suggestion.fail(name, key, name and tree.with_helpers(rows, name) or resources.names())
end

--- Finds an entry by its name. Raises for an unknown name.
---@param name string "messages.send", 'rooms.sessions.actions["end"]'
---@param where string|nil the name of the function that received it
---@return table entry a row, the rows of a resource, or the module of a helper
---@return string name as shown in error messages
---@return "operation"|"resource"|"helper" kind
function lookup.find(name, where)
  if type(name) ~= "string" then
    mistake.bad("name", where, mistake.expected("string", name))
  end
  local entry, found, kind = resources.names(), nil, "resource"
  for key in (lua_names.dotted(name) .. "."):gmatch("([^.]*)%.") do
    if kind ~= "resource" then
      mistake.fail(("unknown operation or resource '%s': '%s' is not a resource"):format(name,
        found))
    end
    entry, found, kind = child_of(entry, found, key_in(entry, key))
  end
  return entry, found, kind
end

return lookup
