--- The driver for copas. Its select accepts any object with the methods of a LuaSocket, so the
-- pool's descriptor is wrapped in one.

local copas = require "copas"
local core = require "telnyx.core"
local parking = require "telnyx.driver.callback_loop"
local refuse = require "telnyx.driver.wrong_resumer"

local driver = {}

-- A stand-in for a socket. copas.receive waits until its descriptor is readable, or until it is
-- touched.
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

-- Timers of copas since version 2; version 1 has only sockets.
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

local callbacks = copas.sleep and with_sleep() or require "telnyx.driver.copas_timers"

function callbacks.start(task, ended)
  copas.addthread(function()
    copas.setErrorHandler(function(problem, thread) ended(false, problem, thread) end)
    ended(true, task())
  end)
end

function callbacks.refuse()
  refuse("copas", "copas.addthread")
end

local loop = parking.new(callbacks)

function loop.watch(step, pool)
  local source, take_back, rings_at
  -- weak, so that the loop does not keep the pool alive
  local reference = setmetatable({ pool }, { __mode = "v" })

  local function release()
    if not source then return end
    source.touch()
    if take_back then take_back() end
    source, take_back, rings_at = nil, nil, nil
  end

  -- A timer that would fire earlier anyway is kept.
  local function set_clock(mine, left)
    if left == 0 then return mine.touch() end
    local moment = core.now() + left
    if left == math.huge or rings_at and rings_at <= moment then return end
    if take_back then take_back() end
    rings_at = moment
    take_back = callbacks.after(left, function()
      take_back, rings_at = nil, nil
      mine.touch()
    end)
  end

  local function pump()
    local mine = source
    while source == mine do
      local left = step()
      if source ~= mine then return end
      if not left then return release() end
      set_clock(mine, left)
      copas.receive(mine)
    end
  end

  local function touch()
    if source then return source.touch() end
    source = new_source(reference[1]:fd())
    copas.addthread(pump)
  end

  return touch, release
end

-- Version 1 does not tell whether it is running, so the program must name it once.
local is_known = false

--- Returns the loop, if it is running.
---@param is_named boolean
---@return telnyx.Loop|nil
function driver.current(is_named)
  if is_named and copas.running == nil then is_known = true end
  return (is_named or is_known or copas.running) and loop or nil
end

return driver
