--- Timers for copas 1, which has only sockets: one descriptor becomes readable when the next timer
-- is due.

local copas = require "copas"
local core = require "telnyx.core"
local refuse = require "telnyx.driver.wrong_resumer"

local alarm = core.alarm()

-- Pairs { time, action }, the next one last.
local timers = {}

local function set_alarm()
  if not alarm:fd() then
    error("copas 1 has no timers, and this system offers none: use copas 2 or later", 0)
  end
  local first = timers[#timers]
  alarm:set(first and math.max(first.moment - core.now(), 0) or nil)
end

-- Timers added by actions wait for the next round.
local function run_due()
  local now, due = core.now(), {}
  while timers[1] and timers[#timers].moment <= now do
    due[#due + 1] = table.remove(timers)
  end
  for _, timer in ipairs(due) do
    if timer.action then timer.action() end
  end
  set_alarm()
end

local source = { getfd = function() return alarm:fd() end, settimeout = function() end,
  close = function() end }
local is_waiting = false

function source.receive()
  is_waiting = not is_waiting
  if is_waiting then return nil, "timeout" end
  return true
end

local thread

local function wait_for_alarm()
  while true do
    copas.receive(source)
    run_due()
  end
end

local function after(seconds, action)
  local timer = { moment = core.now() + seconds, action = action }
  local place = #timers
  while place > 0 and timers[place].moment <= timer.moment do place = place - 1 end
  table.insert(timers, place + 1, timer)
  if timers[#timers] == timer then set_alarm() end
  thread = thread or copas.addthread(wait_for_alarm)
  return function() timer.action = nil end
end

local function refuse_use()
  refuse("copas", "copas.addthread")
end

-- Replaces the queue in which copas would put a coroutine that waits for a socket; these wait for
-- none. Raises if anything but copas receives and uses it.
local parked = setmetatable({ insert = function() end, push = function() end },
  { __index = refuse_use, __concat = refuse_use, __call = refuse_use })

return {
  after = after,
  yield = function() coroutine.yield(parked, parked) end,
  resume = copas.addthread,
}
