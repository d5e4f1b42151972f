--- Runs a task once for all coroutines that ask for it at the same time.
--
-- The first coroutine does the work; others that come meanwhile wait and share the result. The work
-- may end without a result, if it raises or if its coroutine is never resumed. A pcall would notice
-- the former, but PUC 5.1 cannot yield through one. So the waiting coroutines look whether the work
-- is still on its coroutine's stack.

local standard = require "telnyx.support.standard"

local single_flight = {}

---@class telnyx.Flight
---@field owner table weak: { thread } whose coroutine does the work
---@field carry_out function of this flight alone, on the stack while the work is done
---@field waiting table<telnyx.Condition, boolean> those that wait in an event loop
---@field ends_by number of the client's clock; after that it counts as ended
---@field has_landed boolean|nil there is a result to share
---@field value any
---@field problem any

local getinfo = standard.getinfo

local ALIVE = { normal = true, suspended = true }

-- Lua's own function. nginx's is for the coroutines of the current request: it says "running" of
-- waiting ones, and may crash the worker for one whose request is over.
local status_of = rawget(coroutine, "_status") or coroutine.status

-- A coroutine that died by an error keeps its stack.
local function is_at_work(thread, carry_out)
  if not ALIVE[status_of(thread)] then return false end
  if not getinfo then return true end  -- until `ends_by`
  local level = 0
  while true do
    local info = getinfo(thread, level, "f")
    if not info then return false end
    if info.func == carry_out then return true end
    level = level + 1
  end
end

-- In Lua 5.1 and LuaJIT the main coroutine has no value: its work counts as ended.
local function is_under_way(clock, flight)
  local thread = flight.owner[1]
  return thread ~= nil and not flight.is_over and clock:now() < flight.ends_by
    and is_at_work(thread, flight.carry_out)
end

local function fly(clock, slot, work, time_limit)
  local flight = { owner = setmetatable({ (coroutine.running()) }, { __mode = "v" }),
    ends_by = clock:now() + time_limit, waiting = {} }
  slot.flight = flight
  function flight.carry_out()
    local value, problem, is_private = work()  -- no tail call: this function stays on the stack
    flight.is_over, flight.has_landed = true, not is_private
    flight.value, flight.problem = value, problem
    if slot.flight == flight then slot.flight = nil end
    for condition in pairs(flight.waiting) do condition:notify() end
    return value, problem
  end
  return flight.carry_out()
end

--- Does the work, or waits for the coroutine that does it and returns the same. If it cannot wait,
-- it does the work as well.
---@param clock telnyx.Clock
---@param slot table what there is one flight for at a time; `slot.flight` is this module's
---@param work fun(): any, any, boolean|nil value | nil, problem[, true where the problem is the
---caller's own, and those who wait are to try themselves]
---@param time_limit number seconds that the work can take at most
---@param deadline number|nil moment up to which to wait
---@return any value
---@return any problem
function single_flight.join(clock, slot, work, time_limit, deadline)
  local flight = slot.flight
  local function is_over() return not is_under_way(clock, flight) end
  while flight and not is_over() do
    if not clock:wait_until(is_over, deadline, flight.waiting) then return work() end
    if flight.has_landed then return flight.value, flight.problem end
    flight = slot.flight
  end
  return fly(clock, slot, work, time_limit)
end

return single_flight
