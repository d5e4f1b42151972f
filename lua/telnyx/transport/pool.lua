--- The transport over a pool of libcurl's connections.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local certificates = lazy "telnyx.transport.certificates"
local driver = lazy "telnyx.driver"
local haproxy = lazy "telnyx.driver.haproxy"
local log = lazy "telnyx.support.log"
local nginx = lazy "telnyx.driver.nginx"
local redirects = lazy "telnyx.transport.redirects"
local transfers = lazy "telnyx.transport.transfer"
local upgrade = lazy "telnyx.transport.upgrade"

-- Explains a failure.
local function failure(request, kind, message, sent, timings)
  local explain = require "telnyx.transport.explain"
  kind, message = explain(kind, message, request.url)
  return nil, kind, message, sent, timings
end

local function explained(request, received, ...)
  if received then return received end
  return failure(request, ...)
end

local running = coroutine.running

-- The core's default.
local MAX_HEADER_BYTES = 256 * 1024

local pool = {}

--- Returns when the transfer may have made progress, or after this many seconds.
---@alias telnyx.Wait
---| fun(pool: telnyx.core.Pool, seconds: number|nil, transfer: telnyx.core.Transfer)

local function open(shared, limits, wanted_log)
  local options = tables.merge(limits, shared.pool_options)
  options.driver = nil  -- not an option of the core
  if shared.ca_text then certificates.replace_file(options, shared.ca_text) end
  shared.pool = core.pool(options)
  if shared.pool_options.insecure then
    log.write(wanted_log, "warning",
      "insecure = true: servers are not verified, anybody on the way can read the key")
  end
  return shared.pool
end

--- Opens a pool and makes its transport.
---@param shared telnyx.Connections its `pool` is set
---@param limits table<string, integer> defaults for requests
---@param wanted_log string|function|nil the option `log`
---@return telnyx.Transport
function pool.transport(shared, limits, wanted_log)
  local self, wanted = open(shared, limits, wanted_log), shared.pool_options.driver
  local start, block = self.start, self.wait
  local function wait_in_loop(_, seconds, transfer)
    driver.wait(self, seconds, transfer, wanted)
  end
  local function send_once(request, call)
    -- may have been closed during a pause or in a hook of this call
    if shared.closed then return nil, "cancelled", "the client was closed", false end
    -- event loops run nothing else in the main coroutine
    local thread, is_main = running()
    local is_main_thread = is_main or not thread
    if not is_main_thread and not core.may_yield() then driver.refuse_to_wait(wanted) end
    if request.channel then
      return explained(request, upgrade.send(self, wait_in_loop, request, call,
        shared.pool_options.max_header_bytes or MAX_HEADER_BYTES))
    end
    if request.stream or request.form or call.options.on_progress then
      -- another coroutine than the one that made the request may read the stream
      return explained(request, transfers.send(self, wait_in_loop, request, call))
    end
    local wait = is_main_thread and block or wait_in_loop
    local transfer, problem = start(self, request)
    if not transfer then return nil, "config", problem, false end
    repeat wait(self, nil, transfer) until transfer:done()
    local status, head, body, sent, timings = transfer:result(true)
    if not status then return failure(request, head, body, sent, timings) end
    return { status = status, head = head, body = body }
  end
  local function send(request, call)
    local received, kind, message, sent, timings = send_once(request, call)
    local status = received and not request.channel and received.status or 0
    if status >= 300 and status <= 399 then
      return redirects.follow(send_once, request, call, received)
    end
    return received, kind, message, sent, timings
  end
  if wanted == "blocking" then return send end
  local ngx, host = rawget(_G, "ngx"), rawget(_G, "core")
  if ngx and ngx.get_phase then return nginx.guarded(send) end
  if type(host) == "table" and host.register_task then return haproxy.guarded() end
  return send
end

--- Closes a pool and wakes the coroutines that wait for its transfers.
---@param self telnyx.core.Pool
function pool.close(self)
  local hub = package.loaded["telnyx.driver.hub"]
  if hub then hub.close(self) else self:close() end
end

return pool
