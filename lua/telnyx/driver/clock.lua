--- The clock of a client: time, delays, and waits for other coroutines.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"

local driver = lazy "telnyx.driver"

local clock = {}

---@class telnyx.Clock
---@field read fun(): number
---@field pause nil|fun(seconds: number) of the user's transport
---@field wanted string|nil the option `driver`
local Clock = {}
Clock.__index = Clock

--- Makes a clock.
---@param own table|function|nil the user's transport; a table may have a `now` and a `sleep`
---@param wanted string|nil the option `driver`
---@return telnyx.Clock
function clock.new(own, wanted)
  own = type(own) == "table" and own or {}
  return setmetatable({ read = own.now or core.now, pause = own.sleep, wanted = wanted }, Clock)
end

--- Returns the seconds of a monotonic clock.
---@return number
function Clock:now()
  return self.read()
end

--- Waits; in an event loop, other coroutines run meanwhile.
---@param seconds number
function Clock:sleep(seconds)
  if self.pause then return self.pause(seconds) end
  driver.sleep(seconds, self.wanted)
end

--- Lets other coroutines run until a condition is true.
---@param is_done fun(): boolean
---@param deadline number|nil of this clock
---@param waiting table<telnyx.Condition, boolean> to be notified when `is_done` may be true
---@return boolean done false if the deadline passed, or if no other coroutine can run
function Clock:wait_until(is_done, deadline, waiting)
  return driver.wait_until(is_done, self.read, deadline, waiting, self.wanted)
end

return clock
