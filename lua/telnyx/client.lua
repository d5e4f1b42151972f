--- Clients: the resources of the API with one set of options and connections.

local bind = require "telnyx.support.bind"
local lazy = require "telnyx.support.lazy"
local resource = require "telnyx.api.resource"
local resources = require "telnyx.api.tables"
local sessions = require "telnyx.settings.session"
local tables = require "telnyx.support.tables"

local credentials = lazy "telnyx.settings.credentials"
local derived_session = lazy "telnyx.settings.derived_session"
local dry_run = lazy "telnyx.client.dry_run"
local mistake = lazy "telnyx.support.mistake"
local modules = lazy "telnyx.client.features"
local options = lazy "telnyx.settings.options"
local raw_request = lazy "telnyx.client.raw_request"
local suggestion = lazy "telnyx.api.suggestion"

local client = {}

local NOTHING = tables.NOTHING

local function check_table(value, index, where)
  if value ~= nil and type(value) ~= "table" then
    mistake.bad(index, where, mistake.expected("table", value))
  end
  return value or NOTHING
end

local function check_options(known, opts, where)
  options.check(known, opts, where)
  if opts.client_id or opts.client_secret then credentials.check(opts, where) end
end

-- The annotations of these are in meta/client.lua.
local functions = {}
local most_arguments = { request = 3, with = 1, close = 0, dry_run = math.huge }

function functions.request(session, method, path, opts)
  return raw_request.send(session, method, path, check_table(opts, 3, "request"))
end

function functions.with(session, opts)
  opts = check_table(opts, 1, "with")
  check_options(options.derived, opts, "with")
  return client.wrap(derived_session(session, opts))
end

function functions.dry_run(session, operation, ...)
  return dry_run.perform(session, client.wrap, operation, ...)
end

function functions.close(session)
  session:close()
end

-- Programs that inspect tables look up names with a leading underscore.
local function is_hidden(name)
  return type(name) ~= "string" or name:sub(1, 1) == "_"
end

local function find_resource(session, name)
  if is_hidden(name) then return nil end
  local rows = resources.find(name)
  if rows then return resource.new(rows, name, session) end
  return modules.of(session, name) or suggestion.fail(nil, name, modules.with_resources())
end

--- Makes the client of a session.
---@param session telnyx.Session
---@param self table|nil becomes the client; a new table by default
---@return telnyx.Client
function client.wrap(session, self)
  self = bind(self or {}, functions, most_arguments, session, "")
  session.client = session.client or self
  return setmetatable(self, {
    __index = function(_, name)
      local found = find_resource(session, name)
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
  opts = check_table(opts, 1, "new")
  check_options(options.client, opts, "new")
  return client.wrap(sessions.new(opts))
end

return client
