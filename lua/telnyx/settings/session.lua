--- Sessions: the options of a client, and the state that it shares with clients derived from it.

local lazy = require "telnyx.support.lazy"
local options = require "telnyx.settings.options"
local tables = require "telnyx.support.tables"

local certificates = lazy "telnyx.transport.certificates"
local clock = lazy "telnyx.driver.clock"
local config = lazy "telnyx.settings.config"
local credentials = lazy "telnyx.settings.credentials"
local mistake = lazy "telnyx.support.mistake"
local pool = lazy "telnyx.transport.pool"

local session = {}

---@class telnyx.Session
---@field given table the options of the client
---@field settings telnyx.Settings from the first call on
---@field transport telnyx.Transport|nil from the first call on
---@field client telnyx.Client|nil the first client made over the session
---@field shared telnyx.Connections
local Session = {}
Session.__index = Session

---@class telnyx.Connections shared by a client and those derived from it
---@field pool_options table
---@field ca_text string|nil the contents of the option `ca_file`
---@field pool telnyx.core.Pool|nil from the first use on
---@field transport telnyx.Transport|nil from the first use on
---@field clock telnyx.Clock|nil from the first use on
---@field accounts table<string, telnyx.Account>|nil of OAuth clients
---@field closed boolean|nil

local function split_off_pool_options(given)
  local rest, pool_options = {}, {}
  for name, value in pairs(given) do
    local target = options.pool[name] and pool_options or rest
    target[name] = value
  end
  return rest, pool_options
end

--- Makes a session that uses existing connections.
---@param given table options, checked, without those of connections
---@param shared telnyx.Connections
---@return telnyx.Session
function session.over(given, shared)
  return setmetatable({ given = given, shared = shared }, Session)
end

--- Checks the options of a client; raises at the caller's line.
---@param known table<string, function> those of the function, from settings/options
---@param opts table|nil
---@param where "new"|"with" the function's name
---@return table opts
function session.check_options(known, opts, where)
  if opts == nil then return tables.NOTHING end
  if type(opts) ~= "table" then mistake.bad(1, where, mistake.expected("table", opts)) end
  options.check(known, opts, where)
  if opts.client_id or opts.client_secret then credentials.check(opts, where) end
  return opts
end

--- Makes the session of a new client. Raises at the caller's line for options that are invalid.
---@param opts telnyx.ClientOptions|nil
---@return telnyx.Session
function session.new(opts)
  local given = session.check_options(options.client, opts, "new")
  local rest, pool_options = split_off_pool_options(given)
  local shared = { pool_options = pool_options }
  if pool_options.ca_file then
    shared.ca_text = certificates.read(pool_options.ca_file)
  end
  return session.over(rest, shared)
end

--- Raises at the caller's line if the client was closed.
function Session:check_open()
  if self.shared.closed then mistake.fail("attempt to use a closed client") end
end

--- Returns the settings, combined at the first call.
---@return telnyx.Settings|nil
---@return string|nil problem
function Session:resolve()
  if self.settings and not self.shared.closed then return self.settings end
  self:check_open()
  local settings, problem = config.resolve(self.given, self.shared.pool_options)
  if not settings then return nil, problem end
  self.settings = settings
  return settings
end

--- Returns the clock of the session.
---@return telnyx.Clock
function Session:clock()
  local shared = self.shared
  if not shared.clock then
    shared.clock = clock.new(self.given.transport, shared.pool_options.driver)
  end
  return shared.clock
end

--- Closes the connections of all clients that share them.
function Session:close()
  local shared = self.shared
  shared.closed = true
  shared.transport = nil
  if shared.pool then pool.close(shared.pool) end
end

return session
