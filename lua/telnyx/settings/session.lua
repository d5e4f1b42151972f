--- What is inside a client: its options, and the connections that it shares with the clients
-- derived from it.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local config = lazy "telnyx.settings.config"
local custom = lazy "telnyx.transport.custom"
local driver = lazy "telnyx.driver"
local headers = lazy "telnyx.support.headers"
local log = lazy "telnyx.support.log"
local mistake = lazy "telnyx.support.mistake"
local oauth = lazy "telnyx.transport.oauth"
local options = lazy "telnyx.settings.options"
local transport = lazy "telnyx.transport.pool"

local state = {}

---@class telnyx.State
---@field given table the options of the client
---@field settings telnyx.Config|nil once resolved
---@field transport telnyx.Transport|nil once used
---@field shared table { pool_options, pool, transport, accounts, closed }

local function split_off_pool_options(given)
  local rest, pool_options = {}, {}
  for name, value in pairs(given) do
    local target = options.pool[name] and pool_options or rest
    target[name] = value
  end
  return rest, pool_options
end

--- The state of a new client.
---@param given table options, checked
---@return telnyx.State
function state.new(given)
  local rest, pool_options = split_off_pool_options(given)
  return { given = rest, shared = { pool_options = pool_options } }
end

local function same(name) return name end

local function merged(first, second, spelling)
  local all = {}
  for name, value in pairs(first or {}) do all[spelling(name)] = value end
  for name, value in pairs(second or {}) do all[spelling(name)] = value end
  return all
end

--- The state of a client derived from another one: options are replaced, headers and query are
-- added to.
---@param origin telnyx.State
---@param given table options, checked
---@return telnyx.State
function state.derive(origin, given)
  local all = merged(origin.given, given, same)
  all.headers = merged(origin.given.headers, given.headers, headers.canonical)
  all.query = merged(origin.given.query, given.query, same)
  if given.api_key then all.client_id, all.client_secret = nil, nil end
  if given.client_id then all.api_key = nil end
  return { given = all, shared = origin.shared }
end

local function check_open(shared)
  if shared.closed then mistake.fail("attempt to use a closed client") end
end

--- The settings, put together at the first call.
---@param self telnyx.State
---@return telnyx.Config|nil
---@return string|nil problem
function state.settings(self)
  if self.settings and not self.shared.closed then return self.settings end
  check_open(self.shared)
  local settings, problem = config.resolve(self.given)
  if not settings then return nil, problem end
  self.settings = settings
  return settings
end

local function pool_of(self)
  local shared = self.shared
  if shared.pool then return shared.pool end
  local pool_options = merged(options.limits, shared.pool_options, same)
  pool_options.driver = nil  -- which is not libcurl's business
  shared.pool = core.pool(pool_options)
  if shared.pool_options.insecure then
    log.write(self.given.log, "warning",
      "insecure = true: servers are not verified, anybody on the way can read the key")
  end
  return shared.pool
end

--- How this client sends, once it has its settings.
---@param self telnyx.State
---@return telnyx.Transport
function state.transport(self)
  local shared = self.shared
  check_open(shared)  -- a page may have outlived its client
  if not self.transport then
    local own, send = self.given.transport, shared.transport
    send = send or own and custom.transport(own)
      or transport.new(pool_of(self), shared.pool_options.driver, shared)
    shared.transport = send
    self.transport = self.settings.client_id and oauth.transport(self, send) or send
  end
  return self.transport
end

-- A transport of the user's own may have a clock of its own.
local function own_clock(self, name)
  local own = self.given.transport
  return type(own) == "table" and own[name] or nil
end

--- Seconds of a clock that only goes forward.
---@param self telnyx.State
---@return number
function state.now(self)
  return (own_clock(self, "now") or core.now)()
end

--- Lets time pass.
---@param self telnyx.State
---@param seconds number
function state.sleep(self, seconds)
  local own = own_clock(self, "sleep")
  if own then return own(seconds) end
  driver.sleep(seconds, self.shared.pool_options.driver)
end

--- Lets the program's other coroutines go on until one of them has done something.
---@param self telnyx.State
---@param is_done fun(): boolean
---@param deadline number|nil of `state.now`
---@param waiting table<telnyx.Condition, boolean> to be notified by whoever does it
---@return boolean done false where the deadline passed, or where nobody can go on
function state.wait_until(self, is_done, deadline, waiting)
  return driver.wait_until(is_done, own_clock(self, "now") or core.now, deadline, waiting,
    self.shared.pool_options.driver)
end

--- Closes the connections. The clients derived from this one are closed with it.
---@param self telnyx.State
function state.close(self)
  local shared = self.shared
  shared.closed = true
  shared.transport = nil
  if not shared.pool then return end
  local hub = package.loaded["telnyx.driver.hub"]
  if hub then hub.close(shared.pool) else shared.pool:close() end
end

return state
