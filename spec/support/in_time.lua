-- A helper for time limits in specs, on machines of any speed: repeats a step with more and more
-- time, until the machine is fast enough.
--
--   local in_time = require "spec.support.in_time"
--   local err = in_time(0.1, function(seconds)
--     server:reset():script { "read", "wait_close" }
--     local _, err = list { timeout = seconds }
--     return server:count() == 1 and err        -- the request arrived before the timeout
--   end)

local ATTEMPTS = 7

--- Calls the function, with twice the time whenever it returns false or nil.
---@param seconds number  the first time
---@param try fun(seconds: number): any
---@return any  what it returned; raises when it was never in time
return function(seconds, try)
  for _ = 1, ATTEMPTS do
    local result = try(seconds)
    if result then return result end
    seconds = 2 * seconds
  end
  error(("not in time, even with %g seconds"):format(seconds / 2), 2)
end
