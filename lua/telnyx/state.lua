--- What is inside a client: its options, and the connections that it shares with the clients
-- derived from it.

local argument = require "telnyx.argument"
local blocking = require "telnyx.driver.blocking"
local config = require "telnyx.config"
local core = require "telnyx.core"
local options = require "telnyx.options"

local state = {}

---@class telnyx.State
---@field given table the options of the client
---@field settings telnyx.Config|nil once resolved
---@field shared table { pool_options, pool, transport, closed }

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

local function with_headers_of(first, second)
  local all = {}
  for name, value in pairs(first or {}) do all[name] = value end
  for name, value in pairs(second or {}) do all[name] = value end
  return all
end

--- The state of a client derived from another one: options are replaced, headers and query are
-- added to.
---@param origin telnyx.State
---@param given table options, checked
---@return telnyx.State
function state.derive(origin, given)
  local all = with_headers_of(origin.given, given)
  all.headers = with_headers_of(origin.given.headers, given.headers)
  all.query = with_headers_of(origin.given.query, given.query)
  return { given = all, shared = origin.shared }
end

--- The settings, put together at the first call.
---@param self telnyx.State
---@return telnyx.Config|nil
---@return string|nil problem
function state.settings(self)
  if self.shared.closed then argument.fail("attempt to use a closed client") end
  if self.settings then return self.settings end
  local settings, problem = config.resolve(self.given)
  if not settings then return nil, problem end
  self.settings = settings
  return settings
end

local function pool_of(shared)
  if not shared.pool then shared.pool = core.pool(shared.pool_options) end
  return shared.pool
end

--- How this client sends.
---@param self telnyx.State
---@return telnyx.Transport
function state.transport(self)
  local shared = self.shared
  if self.given.transport then return self.given.transport end
  if not shared.transport then shared.transport = blocking.transport(pool_of(shared)) end
  return shared.transport
end

--- Lets time pass, as the client's driver does it.
---@param _ telnyx.State
---@param seconds number
function state.sleep(_, seconds)
  blocking.sleep(seconds)
end

--- Closes the connections. The clients derived from this one are closed with it.
---@param self telnyx.State
function state.close(self)
  local shared = self.shared
  shared.closed = true
  shared.transport = nil
  if shared.pool then shared.pool:close() end
end

return state
