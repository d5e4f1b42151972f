--- Waiting in copas. Its select takes whatever has the methods of a LuaSocket, so the pool's
-- descriptor goes there as one.

local copas = require "copas"
local core = require "telnyx.core"
local parking = require "telnyx.driver.parking"

local driver = {}

-- How copas lets time pass since version 2; version 1 knows sockets only.
local function with_sleep()
  local pause = copas.pause or copas.sleep
  return {
    after = function(seconds, action)
      local is_taken_back = false
      local thread = copas.addthread(function()
        pause(seconds)
        if not is_taken_back then action() end
      end)
      return function()
        is_taken_back = true
        copas.wakeup(thread)
      end
    end,
    yield = copas.pauseforever or function() copas.sleep(-1) end,
    resume = copas.wakeup,
  }
end

-- What stands for a socket. copas.receive waits until its descriptor is readable, or until it has
-- been touched.
local function new_source(descriptor)
  local is_waiting, is_touched = false, false
  return {
    getfd = function() return descriptor end,
    dirty = function() return is_touched end,
    touch = function() is_touched = true end,
    receive = function()
      is_waiting = not is_waiting
      if is_waiting then return nil, "timeout" end
      is_touched = false
      return true
    end,
    settimeout = function() end,
    close = function() end,
  }
end

local callbacks = copas.sleep and with_sleep() or require "telnyx.driver.copas_timers"
local loop = parking.new(callbacks)

function loop.watch(pool, step)
  local source, take_back, rings_at
  local reference = setmetatable({ pool }, { __mode = "v" })

  local function stop()
    if not source then return end
    source.touch()
    if take_back then take_back() end
    source, take_back, rings_at = nil, nil, nil
  end

  -- Where the clock would ring early anyway, it is left alone.
  local function set_clock(mine)
    local seconds = reference[1]:timeout()
    if seconds == 0 then return mine.touch() end
    local moment = seconds and core.now() + seconds
    if not moment or rings_at and rings_at <= moment then return end
    if take_back then take_back() end
    rings_at = moment
    take_back = callbacks.after(seconds, function()
      take_back, rings_at = nil, nil
      mine.touch()
    end)
  end

  local function pump()
    local mine = source
    while source == mine do
      if not step() then return stop() end
      set_clock(mine)
      copas.receive(mine)
    end
  end

  local function touch()
    if source then return source.touch() end
    source = new_source(reference[1]:fd())
    copas.addthread(pump)
  end

  return { touch = touch, stop = stop }
end

--- The loop, if it is running, which version 1 does not tell: there it has to be named.
---@param is_named boolean
---@return telnyx.Loop|nil
function driver.current(is_named)
  return (is_named or copas.running) and loop or nil
end

return driver
