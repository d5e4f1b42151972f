--- Waiting inside nginx: callers on semaphores, and one pump per pool in a timer of the worker.

local argument = require "telnyx.argument"
local semaphore = require "ngx.semaphore"

local ngx = ngx

local nginx = {}

-- How often the pump looks whether sockets are ready: nginx cannot wait for a descriptor of ours.
local INTERVAL = 0.001

-- Semaphores want a limit.
local LONGEST = 86400

-- How long a timer may take to begin before another one is tried.
local START = 1

local get_phase, now, timer_at = ngx.get_phase, ngx.now, ngx.timer.at
local min = math.min

-- Where a light thread may be suspended, and where the worker serves nobody else anyway.
local SUSPENDS = { access = true, content = true, preread = true, rewrite = true,
  server_rewrite = true, ssl_cert = true, ssl_client_hello = true, ssl_session_fetch = true,
  timer = true }
local BLOCKS = { exit_worker = true, init = true, init_worker = true }

--- The loop, where the running coroutine may wait without blocking. Raises at the caller's line in
-- a phase where a request would stop the worker.
---@return telnyx.Loop|nil
function nginx.current()
  local phase = get_phase()
  if SUSPENDS[phase] then return nginx end
  if BLOCKS[phase] then return nil end
  return argument.fail(("cannot send a request in nginx's phase '%s', it would block the worker: "
    .. "do it in a function given to ngx.timer.at(0, ...)"):format(phase))
end

--- A transport that sends nothing in the phases where it could not wait: several of them run in
-- the main coroutine, as if blocking were all right there.
---@param send telnyx.Transport
---@return telnyx.Transport
function nginx.guarded(send)
  return function(...)
    nginx.current()
    return send(...)
  end
end

--- Lets time pass for the running light thread.
---@param seconds number
nginx.sleep = ngx.sleep

--- Runs a function in a light thread of the request.
---@param task function
---@param ended fun(ok: boolean, ...)
function nginx.spawn(task, ended)
  ngx.thread.spawn(function() ended(pcall(task)) end)
end

local Condition = {}
Condition.__index = Condition

-- Conditions are used again: a semaphore is memory of nginx's.
local idle = {}

--- What one light thread waits for, once.
---@return telnyx.Condition
function nginx.condition()
  local self = idle[#idle]
  if not self then return setmetatable({ semaphore = semaphore.new() }, Condition) end
  idle[#idle] = nil
  return self
end

function Condition:wait(seconds)
  local is_notified = self.semaphore:wait(min(seconds or LONGEST, LONGEST))
  self.transfer = nil
  if self.semaphore:count() == 0 then idle[#idle + 1] = self end
  return is_notified == true
end

function Condition:notify()
  self.semaphore:post()
end

-- The light thread ended with its request, as when the browser has gone.
function Condition:is_abandoned()
  return self.semaphore:count() >= 0
end

--- Calls `step` as often as it has to be called.
---@param step fun(): number|nil
---@return fun() touch
function nginx.watch(step)
  local bell = semaphore.new()
  local is_running, asked_at = false, nil

  -- Also while the worker quits: requests that are being answered wait for this.
  local function pump()
    if is_running then return end
    is_running, asked_at = true, nil
    local left = step()
    while left do
      bell:wait(min(left, INTERVAL))
      left = step()
    end
    is_running = false
  end

  return function()
    if is_running then
      if bell:count() < 0 then bell:post() end
    elseif not asked_at or now() - asked_at > START then
      asked_at = now()
      assert(timer_at(0, pump))
    end
  end
end

return nginx
