--- What a client has beside the resources of the API.

local lazy = require "telnyx.support.lazy"
local mistake = require "telnyx.support.mistake"
local resources = require "telnyx.api.tables"

local suggestion = lazy "telnyx.discovery.suggestion"

local modules = {}

--- The modules that make it.
modules.names = {
  assistants = "telnyx.assistants",
  conversation = "telnyx.conversation",
  webhooks = "telnyx.webhooks",
}

--- What has a name, for one client.
---@param session telnyx.Session
---@param name string
---@return table|function|nil
function modules.of(session, name)
  if not modules.names[name] then return nil end
  local module = require(modules.names[name]).of(session)
  if type(module) ~= "table" then return module end
  -- assistants.create may be meant to be ai.assistants.create
  return setmetatable(module, { __index = function(_, key)
    if type(key) ~= "string" or key:sub(1, 1) == "_" then return nil end
    mistake.fail(("unknown function '%s.%s'%s"):format(name, key,
      suggestion.hint(name, key, module)))
  end })
end

--- The names of these and of the resources.
---@return table<string, any>
function modules.with_resources()
  local all = {}
  for name, value in pairs(resources.names()) do all[name] = value end
  for name, value in pairs(modules.names) do all[name] = value end
  return all
end

return modules
