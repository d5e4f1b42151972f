--- The tree of API names, independent of a client.

local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local tables = require "telnyx.support.tables"

local tree = {}

--- Returns the names in a table, sorted.
---@param map table<string, any>
---@return string[]
function tree.sorted(map)
  local names = {}
  for name in pairs(map) do names[#names + 1] = name end
  table.sort(names)
  return names
end

--- Calls a function for an entry and all entries in it, in the order of their names.
---@param entry table|string of an endpoint table
---@param name string the entry's, "ai.assistants"
---@param visit fun(name: string, row: table|nil) the row of an operation, nil for a resource
function tree.each(entry, name, visit)
  if resources.is_operation(entry) then
    ---@cast entry table
    return visit(name, entry)
  end
  visit(name)
  local rows = resources.rows(entry)
  for _, key in ipairs(tree.sorted(rows)) do
    tree.each(rows[key], name .. "." .. key, visit)
  end
  for _, key in ipairs(tree.sorted(registry.helpers[name] or {})) do visit(name .. "." .. key) end
end

--- Returns the entries of a resource, including its helpers and functions that send nothing.
---@param rows table
---@param name string the resource's
---@return table<string, any>
function tree.with_helpers(rows, name)
  return tables.merge(tables.merge(rows, registry.helpers[name]), registry.offline[name])
end

return tree
