--- Lookup of the API's operations and resources by programs: their descriptions.

local description = require "telnyx.discovery.description"
local lookup = require "telnyx.api.lookup"
local resources = require "telnyx.api.tables"
local tree = require "telnyx.api.tree"

local discovery = {}

--- Describes an operation, a helper or a resource; see module/functions.lua.
---@param name string|nil
---@return telnyx.Description
function discovery.describe(name)
  if name == nil then return description.new(resources.names(), "", "resource") end
  local entry, found, kind = lookup.find(name, "describe")
  return description.new(entry, found, kind)
end

-- Returns the names of the operations in a resource.
local function names_in(entry, name)
  local names = {}
  tree.each(entry, name, function(full_name, row)
    if row then names[#names + 1] = full_name end
  end)
  return names
end

--- Iterates over operations; see module/functions.lua. A top-level resource is loaded when the
-- iteration reaches it.
---@param prefix string|nil
---@return fun(): string|nil, telnyx.Description|nil
function discovery.operations(prefix)
  local pending = tree.sorted(resources.names())
  local top, at, names = 0, 0, {}
  if prefix ~= nil then
    local entry, found, kind = lookup.find(prefix, "operations")
    pending = {}
    names = kind == "helper" and {} or names_in(entry, found)
  end
  return function()
    at = at + 1
    if not names[at] and pending[top + 1] then
      top, at = top + 1, 1
      names = names_in(pending[top], pending[top])
    end
    if names[at] then return names[at], description.later(names[at]) end
  end
end

return discovery
