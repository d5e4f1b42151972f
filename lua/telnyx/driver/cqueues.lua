--- Waiting in cqueues: in the threads of whichever controller is running.

local cqueues = require "cqueues"
local condition = require "cqueues.condition"

local driver = {}

-- One telnyx.Loop per controller, which it does not keep alive.
local loops = setmetatable({}, { __mode = "k" })

local poll = cqueues.poll

local function new_condition()
  local signal, is_notified = condition.new(), false
  return {
    wait = function(seconds)
      if not is_notified then
        if seconds then poll(signal, seconds) else poll(signal) end
      end
      local was_notified = is_notified
      is_notified = false
      return was_notified
    end,
    notify = function()
      is_notified = true
      signal:signal()
    end,
  }
end

local function watch(pool, step)
  local changed, descriptor = condition.new(), nil
  local reference = setmetatable({ pool }, { __mode = "v" })

  local function stop()
    if not descriptor then return end
    cqueues.cancel(descriptor)
    descriptor = nil
    changed:signal()
  end

  local function pump()
    while descriptor and step() do
      local readable = { pollfd = descriptor, events = "r" }
      local seconds = reference[1]:timeout()
      if seconds then poll(readable, changed, seconds) else poll(readable, changed) end
    end
    stop()
  end

  local function touch()
    if descriptor then return changed:signal() end
    descriptor = reference[1]:fd()
    cqueues.running():wrap(pump)
  end

  return { touch = touch, stop = stop }
end

local function spawn(task)
  cqueues.running():wrap(task)
end

--- The loop of the running coroutine. Named, also of one inside a thread of cqueues: whatever
-- resumes it has to hand on what it yields, as cqueues.auxlib does.
---@param is_named boolean
---@return telnyx.Loop|nil
function driver.current(is_named)
  local controller, is_thread = cqueues.running()
  if not controller or not (is_thread or is_named) then return nil end
  local loop = loops[controller]
  if not loop then
    loop = { sleep = cqueues.sleep, spawn = spawn, condition = new_condition, watch = watch }
    loops[controller] = loop
  end
  return loop
end

return driver
