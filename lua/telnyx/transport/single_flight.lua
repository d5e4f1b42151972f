--- Runs a task once for all coroutines that ask for it at the same time.
--
-- The first coroutine does the work; others that ask meanwhile wait and share the result. The work
-- may end without a result: it may raise, or its coroutine may never be resumed. A pcall would
-- catch an error, but PUC 5.1 cannot yield through one. So the waiting coroutines check whether the
-- work is still on its coroutine's stack.

local standard = require "telnyx.support.standard"

local single_flight = {}

---@class telnyx.Flight
---@field owner table weak: { thread } of the coroutine that does the work
---@field carry_out function unique to this flight; on the stack while the work is done
---@field waiting table<telnyx.Condition, boolean> the coroutines that wait in an event loop
---@field ends_by number time of the client's clock after which the work counts as ended
---@field has_landed boolean|nil the result is available
---@field value any
---@field problem any

local getinfo = standard.getinfo

local ALIVE = { normal = true, suspended = true }

-- Lua's own function. nginx's covers the coroutines of the current request only: it reports
-- "running" for waiting ones, and may crash the worker for one whose request is over.
local status_of = rawget(coroutine, "_status") or coroutine.status

-- A coroutine that ended with an error keeps its stack.
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

-- In Lua 5.1 and LuaJIT the main coroutine is not a value: its work counts as ended.
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
    local value, problem, is_private = work()  -- no tail call: this function must stay on the stack
    flight.is_over, flight.has_landed = true, not is_private
    flight.value, flight.problem = value, problem
    if slot.flight == flight then slot.flight = nil end
    for condition in pairs(flight.waiting) do condition:notify() end
    return value, problem
  end
  return flight.carry_out()
end

--- Does the work, or waits for the coroutine that does it and returns its result. If it cannot
-- wait, it does the work as well.
---@param clock telnyx.Clock
---@param slot table holds one flight at a time, in `slot.flight`
---@param work fun(): any, any, boolean|nil value | nil, problem[, true if the problem concerns only
---the caller, and the waiting coroutines should try themselves]
---@param time_limit number maximum of seconds that the work can take
---@param deadline number|nil time of the clock until which to wait
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
