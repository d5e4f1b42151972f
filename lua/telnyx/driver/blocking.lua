--- Waiting that blocks the whole program.

local core = require "telnyx.core"

local blocking = {}

--- Returns the seconds of a monotonic clock.
---@return number
blocking.now = core.now

--- Sleeps.
---@param seconds number
function blocking.sleep(seconds)
  local ends = core.now() + seconds
  repeat  -- a signal interrupts the sleep, so that Lua can handle it
    core.sleep(ends - core.now())
  until core.now() >= ends
end

return blocking
