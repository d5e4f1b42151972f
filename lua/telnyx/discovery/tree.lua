--- The API as a tree of names, without a client.

local helper = require "telnyx.api.helpers"
local lazy = require "telnyx.support.lazy"
local lua_key = require "telnyx.support.lua_names"
local modules = require "telnyx.client.features"
local resources = require "telnyx.api.tables"

local mistake = lazy "telnyx.support.mistake"
local suggestion = lazy "telnyx.discovery.suggestion"

local tree = {}

--- The names of a table in order.
---@param map table<string, any>
---@return string[]
function tree.sorted(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- Calls a function for an entry and for all that is in it, in the order of their names.
---@param entry table|string of an endpoint table
---@param name string the entry's, "ai.assistants"
---@param visit fun(name: string, row: table|nil) the row of an operation, nil for what is none
function tree.each(entry, name, visit)
  if resources.is_operation(entry) then return visit(name, entry) end
  visit(name)
  local rows = resources.rows(entry)
  for _, key in ipairs(tree.sorted(rows)) do
    tree.each(rows[key], name .. "." .. key, visit)
  end
  for _, key in ipairs(tree.sorted(helper.modules[name] or {})) do visit(name .. "." .. key) end
end

-- rooms["end"] and rooms.end_ are rooms.end.
local function key_in(rows, key)
  local plain = key:match("^(.+)_$")
  return not rows[key] and plain and rows[plain] and plain or key
end

-- What is called `key` in a resource; raises where nothing is.
local function child_of(rows, name, key)
  local full_name = name and name .. "." .. key or key
  if not name and resources.names()[key] then
    return resources.rows(key), full_name, "resource"
  elseif name and rows[key] then
    return resources.rows(rows[key]), full_name,
      resources.is_operation(rows[key]) and "operation" or "resource"
  elseif name and (helper.modules[name] or {})[key] then
    return require(helper.modules[name][key]), full_name, "helper"
  end
  if not name and modules.names[key] then
    mistake.fail(("'%s' is a module of clients, not a resource of the API%s")
      :format(key, suggestion.hint(nil, key, resources.names())))
  end
  suggestion.fail(name, key, name and helper.among(rows, name) or resources.names())
end

--- What has a name. Raises for a name that is not there.
---@param name string "messages.send", 'rooms.sessions.actions["end"]'
---@param where string the function that it was given to
---@return table entry a row, the rows of a resource, or the module of a helper
---@return string name as error messages have it
---@return "operation"|"resource"|"helper" kind
function tree.find(name, where)
  if type(name) ~= "string" then
    mistake.bad("name", where, mistake.expected("string", name))
  end
  local entry, found, kind = resources.names(), nil, "resource"
  for key in (lua_key.dotted(name) .. "."):gmatch("([^.]*)%.") do
    if kind ~= "resource" then
      mistake.fail(("unknown operation or resource '%s': '%s' has nothing in it"):format(name,
        found))
    end
    entry, found, kind = child_of(entry, found, key_in(entry, key))
  end
  return entry, found, kind
end

return tree
