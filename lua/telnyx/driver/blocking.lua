--- Waiting by blocking: one request at a time, on a pool that keeps its connections.

local core = require "telnyx.core"

local blocking = {}

--- Makes the transport of a pool.
---@param pool userdata
---@return telnyx.Transport
function blocking.transport(pool)
  return function(request)
    -- a pool raises only before anything is sent
    local started, transfer = pcall(pool.start, pool, request)
    if not started then return nil, "config", transfer, false end
    while not transfer:done() do pool:wait() end
    local status, fields, body, timings = transfer:result()
    if not status then return nil, fields, body, timings end
    return { status = status, headers = fields, body = body, timings = timings }
  end
end

--- Lets time pass.
---@param seconds number
function blocking.sleep(seconds)
  core.sleep(seconds)
end

return blocking
