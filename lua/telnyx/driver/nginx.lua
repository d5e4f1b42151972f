--- The driver for nginx: callers wait on semaphores, and one pump per pool runs in a timer of the
-- worker.

local mistake = require "telnyx.support.mistake"
local semaphore = require "ngx.semaphore"

local ngx = ngx

local nginx = {}

-- The interval in seconds at which the pump polls the sockets: nginx cannot wait for a descriptor
-- of ours. Long waits are polled less often, which delays them by up to a hundredth.
local SHORTEST, LONGEST, GROWTH = 0.001, 0.01, 1.01

-- How long the pump may take to start, in seconds, and the interval at which each waiting caller
-- does its work if it does not: nginx runs a limited number of timers.
local PATIENCE, INSTEAD = 1, 0.1

-- The resolution of nginx's clock: a shorter sleep would not suspend the thread.
local TICK = 0.001

local get_phase, now, sleep, timer_at = ngx.get_phase, ngx.now, ngx.sleep, ngx.timer.at
local max, min = math.max, math.min

-- The phases in which a light thread may be suspended, and those in which blocking is harmless.
local SUSPENDS = { access = true, content = true, precontent = true, preread = true,
  proxy_ssl_cert = true, proxy_ssl_verify = true, rewrite = true, server_rewrite = true,
  ssl_cert = true, ssl_client_hello = true, ssl_session_fetch = true, timer = true }
local BLOCKS = { exit_worker = true, init = true, init_worker = true }

--- Returns the loop if the running coroutine may wait without blocking. Raises at the caller's line
-- in a phase where a request would block the worker.
---@return telnyx.Loop|nil
function nginx.current()
  local phase = get_phase()
  if SUSPENDS[phase] then return nginx end
  if BLOCKS[phase] then return nil end
  return mistake.fail(("cannot wait in nginx's phase '%s', it would block the worker: do it"
    .. " in a function given to ngx.timer.at(0, ...)"):format(phase))
end

--- Makes a transport that sends nothing in phases where it could not wait. Several of these run in
-- the main coroutine, where blocking would otherwise be allowed.
---@param send telnyx.Transport
---@return telnyx.Transport
function nginx.guarded(send)
  return function(...)
    nginx.current()
    return send(...)
  end
end

--- Suspends the running light thread for at least one tick: nginx warns about shorter sleeps.
---@param seconds number
function nginx.sleep(seconds)
  sleep(max(seconds, TICK))
end

--- Runs a function in a light thread of the request.
---@param task function
---@param ended fun(ok: boolean, ...)
function nginx.spawn(task, ended)
  ngx.thread.spawn(function() ended(pcall(task)) end)
end

-- The time, by nginx's clock, at which the pending timer was set.
local timer_since

local function forget_timer()
  timer_since = nil
end

-- nginx runs its timers first, then resumes the threads whose semaphore was posted. With patches by
-- OpenResty, timers without delay and ngx.sleep(0) run even later: a semaphore posted there waits
-- for the next event, however late that is.
local function ask_for_turn()
  if timer_since and now() - timer_since < PATIENCE then return end
  timer_since = now()
  if not timer_at(TICK, forget_timer) then timer_at(0, forget_timer) end  -- the worker quits
end

local Condition = {}
Condition.__index = Condition

-- Conditions are reused, since a semaphore uses nginx's memory.
local idle = {}

--- Makes a condition for one light thread.
---@return telnyx.Condition
function nginx.condition()
  local self = idle[#idle]
  if not self then return setmetatable({ semaphore = semaphore.new() }, Condition) end
  idle[#idle] = nil
  return self
end

function Condition:wait(seconds)
  local own, ends = self.semaphore, seconds and now() + seconds
  local is_notified, left, patience = false, seconds or PATIENCE, PATIENCE
  while not is_notified and left > 0 do
    self.is_waiting = true
    is_notified = own:wait(max(min(left, patience), TICK)) == true
    self.is_waiting = false
    left = ends and ends - now() or PATIENCE
    if not is_notified and self.transfer then patience = self.watch.touch(true) or PATIENCE end
  end
  self.transfer = nil
  if own:count() == 0 then idle[#idle + 1] = self end
  return is_notified
end

function Condition:notify()
  self.semaphore:post()
  ask_for_turn()
end

-- Tells whether the light thread ended with its request, for example because the browser closed the
-- connection.
function Condition:is_abandoned()
  return self.is_waiting and self.semaphore:count() >= 0
end

--- Starts a pump, which calls `step` as often as necessary.
---@param step telnyx.Step
---@return fun(is_reminder: boolean|nil): number|nil touch returns in how many seconds to touch
---again if there is no pump; a reminder does nothing if there is one
function nginx.watch(step)
  local bell = semaphore.new()
  local called_at, is_absent  -- until the pump has started

  -- Also while the worker exits: its last requests wait for this.
  local function pump()
    if bell:count() < 0 then return end  -- this timer is late: another pump is waiting
    called_at, is_absent = nil, nil
    local interval = SHORTEST
    repeat
      timer_since = now()  -- the pump waits next, also after the last step
      local left = step()
      bell:wait(max(min(left or 0, interval), TICK))
      local is_called = called_at ~= nil  -- the wait may have timed out just before the post
      timer_since, called_at = nil, nil
      interval = is_called and SHORTEST or min(interval * GROWTH, LONGEST)
    until not left and not is_called
  end

  local function call(is_late)
    called_at = now()
    if bell:count() < 0 then return bell:post() end
    is_absent = not timer_at(0, pump) or is_late
  end

  return function(is_reminder)
    if is_reminder and bell:count() < 0 then return nil end
    local is_late = called_at ~= nil and now() - called_at >= PATIENCE
    if not called_at or is_late then call(is_late) end
    if not is_absent then return nil end
    step()
    return INSTEAD
  end
end

return nginx
