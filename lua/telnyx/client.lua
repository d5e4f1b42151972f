--- Clients: the resources of the API with one set of options and connections.

local lazy = require "telnyx.support.lazy"
local resource = require "telnyx.api.resource"
local resources = require "telnyx.api.tables"
local sessions = require "telnyx.settings.session"

local functions = lazy "telnyx.client.functions"
local mistake = lazy "telnyx.support.mistake"
local modules = lazy "telnyx.client.features"
local options = lazy "telnyx.settings.options"
local suggestion = lazy "telnyx.api.suggestion"

local client = {}

--- The names of a client's functions apart from those of the API; they are made at their first use.
client.FUNCTIONS = { close = true, dry_run = true, request = true, with = true }

-- Programs that inspect tables look up names with a leading underscore.
local function is_hidden(name)
  return type(name) ~= "string" or name:sub(1, 1) == "_"
end

local function find(self, session, name)
  if is_hidden(name) then return nil end
  if client.FUNCTIONS[name] then return functions.make(name, self, session, client.wrap) end
  local rows = resources.find(name)
  if rows then return resource.new(rows, name, session) end
  return modules.of(session, name) or suggestion.fail(nil, name, modules.with_resources())
end

--- Makes the client of a session.
---@param session telnyx.Session
---@param self table|nil becomes the client; a new table by default
---@return telnyx.Client
function client.wrap(session, self)
  self = self or {}
  session.client = session.client or self
  return setmetatable(self, {
    __name = "telnyx.Client",
    __index = function(_, name)
      local found = find(self, session, name)
      if found then rawset(self, name, found) end
      return found
    end,
    __newindex = function(_, name, value)
      if options.client[name] then
        mistake.fail(("attempt to set '%s': it is an option, give it to telnyx.new or client.with")
          :format(name))
      end
      rawset(self, name, value)
    end,
    __pairs = function()
      local all = modules.with_resources()
      return function(_, name)
        local following = next(all, name)
        if following then return following, self[following] end
      end, self, nil
    end,
    __tostring = function()
      local base = session.settings and session.settings.base_url or session.given.base_url
      return ("telnyx client (%s)"):format(base or "not used yet")
    end,
  })
end

--- Makes a client.
---@param opts telnyx.ClientOptions|nil
---@return telnyx.Client
function client.new(opts)
  return client.wrap(sessions.new(opts))
end

return client
