--- How a request is sent over a pool, however one waits for it.

local lazy = require "telnyx.support.lazy"

local driver = lazy "telnyx.driver"
local exchange = lazy "telnyx.transport.transfer"
local nginx = lazy "telnyx.driver.nginx"

local running = coroutine.running

local transport = {}

--- Returns when the transfer may have something new, or the time is over.
---@alias telnyx.Wait fun(pool: userdata, seconds: number|nil, transfer: userdata)

--- Makes the transport of a pool.
---@param pool userdata
---@param wanted string|nil the option `driver`
---@param shared table whose `closed` says that the pool is
---@return telnyx.Transport
function transport.new(pool, wanted, shared)
  local start, block = pool.start, pool.wait
  local function wait_in_loop(_, seconds, transfer)
    driver.wait(pool, seconds, transfer, wanted)
  end
  local function send(request, _, options, deadline)
    -- while the call waited for another attempt or a token, or in a hook
    if shared.closed then return nil, "cancelled", "the client was closed", false end
    if request.stream or request.form or options.on_progress then
      -- another coroutine may read what this one asked for
      return exchange.send(pool, wait_in_loop, request, options, deadline)
    end
    -- no event loop runs anything in the main coroutine: there is none to look for
    local thread, is_main = running()
    local wait = (is_main or not thread) and block or wait_in_loop
    local transfer, problem = start(pool, request)
    if not transfer then return nil, "config", problem, false end
    repeat wait(pool, nil, transfer) until transfer:done()
    local status, head, body, sent, timings = transfer:result(true)
    if not status then return nil, head, body, sent, timings end
    return { status = status, head = head, body = body, attempts = nil }
  end
  local ngx = rawget(_G, "ngx")
  return ngx and ngx.get_phase and wanted ~= "blocking" and nginx.guarded(send) or send
end

return transport
