--- Letting time pass by blocking: nothing else happens in the program meanwhile.

local core = require "telnyx.core"

local blocking = {}

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
