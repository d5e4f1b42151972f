--- The driver for cqueues: waits in the threads of the running controller.

local auxlib = require "cqueues.auxlib"
local condition = require "cqueues.condition"
local cqueues = require "cqueues"
local refuse = require "telnyx.driver.wrong_resumer"

local driver = {}

-- One telnyx.Loop per controller; weak, so that it does not keep the controller alive.
local loops = setmetatable({}, { __mode = "k" })

-- The coroutines that run inside a thread and pass on what they yield.
local inner = setmetatable({}, { __mode = "k" })

local poll = cqueues.poll

local Condition = {}
Condition.__index = Condition

-- cqueues may end its waits slightly early.
local TOLERANCE = 0.005

-- Raises if a coroutine of the program was resumed by code that does not pass on what it yields.
local function check_resumer(self, seconds, begun)
  local _, is_thread = cqueues.running()
  if is_thread or self.is_notified then return end
  if seconds and cqueues.monotime() - begun >= seconds - TOLERANCE then return end
  refuse("cqueues", "wrap of a controller, or auxlib.wrap")
end

function Condition:wait(seconds)
  if not self.is_notified then
    self.signal = condition.new()
    local begun = cqueues.monotime()
    if seconds then poll(self.signal, seconds) else poll(self.signal) end
    check_resumer(self, seconds, begun)
  end
  return self.is_notified == true
end

function Condition:notify()
  self.is_notified = true
  if self.signal then self.signal:signal() end
end

local function new_condition()
  return setmetatable({}, Condition)
end

local function sleep(seconds)
  new_condition():wait(seconds)
end

local function watch(step, pool)
  local touched, descriptor = condition.new(), nil
  -- weak, so that the loop does not keep the pool alive
  local reference = setmetatable({ pool }, { __mode = "v" })

  local function release()
    if not descriptor then return end
    cqueues.cancel(descriptor)
    descriptor = nil
    touched:signal()
  end

  local function pump()
    local readable = { pollfd = descriptor, events = "r" }
    local left = step()
    while left do
      if left < math.huge then poll(readable, touched, left) else poll(readable, touched) end
      left = descriptor and step()
    end
    release()
  end

  local function touch()
    if descriptor then return touched:signal() end
    descriptor = reference[1]:fd()
    cqueues.running():wrap(pump)
  end

  return touch, release
end

-- Runs the function in its own coroutine: a thread that raises would end the controller's loop, and
-- PUC 5.1 cannot yield through pcall.
local function spawn(task, ended)
  cqueues.running():wrap(function()
    local thread = coroutine.create(function() ended(true, task()) end)
    inner[thread] = true
    repeat
      local ok, problem = auxlib.resume(thread)
      if not ok then ended(false, problem, thread) end
    until coroutine.status(thread) == "dead"
  end)
end

--- Returns the loop of the running coroutine. If the program named the driver, also in one of its
-- own coroutines inside a thread of cqueues; that must pass on what it yields, as cqueues.auxlib
-- does.
---@param is_named boolean
---@return telnyx.Loop|nil
function driver.current(is_named)
  local controller, is_thread = cqueues.running()
  if not controller then return nil end
  if not (is_thread or is_named or inner[coroutine.running()]) then return nil end
  local loop = loops[controller]
  if not loop then
    loop = { condition = new_condition, owns_coroutines = true, sleep = sleep,
      spawn = spawn, watch = watch }
    loops[controller] = loop
  end
  return loop
end

return driver
