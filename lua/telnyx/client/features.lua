--- The features of a client other than the resources of the API.

local lazy = require "telnyx.support.lazy"
local mistake = require "telnyx.support.mistake"
local registry = require "telnyx.api.registry"
local resources = require "telnyx.api.tables"
local tables = require "telnyx.support.tables"

local suggestion = lazy "telnyx.api.suggestion"

local modules = {}

--- Returns the feature with a name, for one client.
---@param session telnyx.Session
---@param name string
---@return table|function|nil
function modules.of(session, name)
  if not registry.features[name] then return nil end
  local module = require(registry.features[name]).of(session)
  if type(module) ~= "table" then return module end
  -- assistants.create may be meant as ai.assistants.create
  return setmetatable(module, { __index = function(_, key)
    if type(key) ~= "string" or key:sub(1, 1) == "_" then return nil end
    mistake.fail(("unknown function '%s.%s'%s"):format(name, key,
      suggestion.hint(name, key, module)))
  end })
end

--- Returns the names of features and of resources.
---@return table<string, any>
function modules.with_resources()
  return tables.merge(resources.names(), registry.features)
end

return modules
