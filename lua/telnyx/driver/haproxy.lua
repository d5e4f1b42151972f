--- The driver for HAProxy: waits in its services, actions and tasks.

local mistake = require "telnyx.support.mistake"
local own = require "telnyx.core"

local host = rawget(_G, "core")
local now = own.now

local haproxy = {}

-- The interval in milliseconds at which a waiting coroutine checks its condition: HAProxy resumes
-- coroutines only after a time. A long wait checks less often.
local SHORTEST, LONGEST, GROWTH = 1, 10, 1.05

--- Returns the loop if the running coroutine is HAProxy's and may wait.
---@return telnyx.Loop|nil
function haproxy.current()
  return host.httpclient() and haproxy or nil
end

--- Returns a transport that only raises: libcurl would block HAProxy until the response arrives.
---@return telnyx.Transport
function haproxy.guarded()
  return function()
    mistake.fail("a request through libcurl would stop HAProxy: give telnyx.new the transport of"
      .. " the module 'telnyx.haproxy', or driver = 'blocking' for calls while HAProxy starts")
  end
end

--- Suspends the running coroutine.
---@param seconds number
function haproxy.sleep(seconds)
  host.msleep(math.max(math.ceil(seconds * 1000), 1))
end

--- Runs a function in a task of HAProxy.
---@param task function
---@param ended fun(ok: boolean, ...)
function haproxy.spawn(task, ended)
  host.register_task(function() ended(pcall(task)) end)
end

local Condition = {}
Condition.__index = Condition

--- Makes a condition for one coroutine.
---@return telnyx.Condition
function haproxy.condition()
  return setmetatable({ is_notified = false }, Condition)
end

function Condition:wait(seconds)
  local ends, interval = seconds and now() + seconds or math.huge, SHORTEST
  while not self.is_notified and now() < ends do
    host.msleep(math.floor(interval))
    interval = math.min(interval * GROWTH, LONGEST)
  end
  return self.is_notified
end

function Condition:notify()
  self.is_notified = true
end

return haproxy
