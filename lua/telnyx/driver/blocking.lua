--- Waiting by blocking: one request at a time, on a pool that keeps its connections.

local core = require "telnyx.core"
local lazy = require "telnyx.lazy"

local exchange = lazy "telnyx.exchange"

local blocking = {}

--- Makes the transport of a pool.
---@param pool userdata
---@return telnyx.Transport
function blocking.transport(pool)
  local start, wait = pool.start, pool.wait
  local function wait_for(_, seconds) wait(pool, seconds) end
  return function(request, _, options, deadline)
    if request.stream or request.form or options.on_progress then
      return exchange.send(pool, wait_for, request, options, deadline)
    end
    local transfer, problem = start(pool, request)
    if not transfer then return nil, "config", problem, false end
    repeat wait(pool) until transfer:done()
    local status, head, body, sent, timings = transfer:result(true)
    if not status then return nil, head, body, sent, timings end
    return { status = status, head = head, body = body, attempts = nil }
  end
end

--- Seconds of a clock that only goes forward.
---@return number
blocking.now = core.now

--- Lets time pass.
---@param seconds number
function blocking.sleep(seconds)
  local ends = core.now() + seconds
  repeat  -- a signal ends a sleep, so that Lua can act on it
    core.sleep(ends - core.now())
  until core.now() >= ends
end

return blocking
