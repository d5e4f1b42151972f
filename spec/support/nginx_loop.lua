--[[
A model of nginx's event loop with OpenResty's patches, on its own clock: timers without delay and
ngx.sleep(0) run last in a turn, and events posted there wait for the next event.

  local loop = require "spec.support.nginx_loop".new()
  loop.ngx, loop.semaphore     replace `ngx` and the module `ngx.semaphore`
  loop.driver()                telnyx.driver.nginx, loaded with these
  loop.start(fn)               runs a function in a light thread
  loop.run()                   returns the milliseconds until no timers are left
]]

local nginx_loop = {}

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")

function nginx_loop.new()
  local loop = { clock = 0, timers = {}, posted = {}, delayed = {} }

  local function resume(thread, ...)
    local ok, problem = coroutine.resume(thread, ...)
    if not ok then error(problem, 0) end
  end

  function loop.start(fn)
    resume(coroutine.create(fn))
  end

  -- Runs it after this many milliseconds; without any, at the end of the turn.
  local function after(milliseconds, action)
    if milliseconds == 0 then
      loop.delayed[#loop.delayed + 1] = action
      return
    end
    local timer = { at = loop.clock + milliseconds, action = action }
    local place = #loop.timers
    while place > 0 and loop.timers[place].at > timer.at do place = place - 1 end
    table.insert(loop.timers, place + 1, timer)
    return timer
  end

  local function milliseconds(seconds)
    return math.floor(seconds * 1000 + 1e-6)
  end

  local Semaphore = {}
  Semaphore.__index = Semaphore

  function Semaphore:wait(seconds)
    if #self.waiting == 0 and self.resources > 0 then
      self.resources = self.resources - 1
      return true
    end
    if milliseconds(seconds) == 0 then return nil, "timeout" end
    local thread = coroutine.running()
    local waiter = { thread = thread }
    self.waiting[#self.waiting + 1] = waiter
    waiter.timer = after(milliseconds(seconds), function()
      for place, other in ipairs(self.waiting) do
        if other == waiter then table.remove(self.waiting, place) end
      end
      resume(thread, nil, "timeout")
    end)
    return coroutine.yield()
  end

  function Semaphore:post()
    self.resources = self.resources + 1
    if #self.waiting == 0 then return end
    loop.posted[#loop.posted + 1] = function()
      local waiter = self.resources > 0 and table.remove(self.waiting, 1)
      if not waiter then return end
      self.resources = self.resources - 1
      waiter.timer.action = nil
      resume(waiter.thread, true)
    end
  end

  function Semaphore:count()
    return self.resources - #self.waiting
  end

  loop.semaphore = {
    new = function() return setmetatable({ resources = 0, waiting = {} }, Semaphore) end,
  }

  loop.ngx = {
    now = function() return loop.clock / 1000 end,
    get_phase = function() return "timer" end,
    sleep = function(seconds)
      local thread = coroutine.running()
      after(milliseconds(seconds), function() resume(thread) end)
      coroutine.yield()
    end,
    timer = {
      at = function(seconds, fn, ...)
        local given = { ... }
        after(milliseconds(seconds), function()
          loop.start(function() fn(false, unpack(given)) end)
        end)
        return true
      end,
    },
    thread = { spawn = loop.start },
  }

  local function run_posted()
    while loop.posted[1] do table.remove(loop.posted, 1)() end
  end

  local function turn()
    local first = loop.timers[1]
    if not loop.delayed[1] then loop.clock = first.at end
    while loop.timers[1] and loop.timers[1].at <= loop.clock do
      local timer = table.remove(loop.timers, 1)
      if timer.action then timer.action() end
    end
    run_posted()
    local delayed = loop.delayed
    loop.delayed = {}
    for _, action in ipairs(delayed) do action() end
  end

  function loop.run()
    run_posted()
    while loop.delayed[1] or loop.timers[1] do turn() end
    return loop.clock
  end

  function loop.driver()
    local outer, loaded = rawget(_G, "ngx"), package.loaded["ngx.semaphore"]
    rawset(_G, "ngx", loop.ngx)
    package.loaded["ngx.semaphore"] = loop.semaphore
    local driver = assert(loadfile("lua/telnyx/driver/nginx.lua"))()
    rawset(_G, "ngx", outer)
    package.loaded["ngx.semaphore"] = loaded
    return driver
  end

  return loop
end

return nginx_loop
