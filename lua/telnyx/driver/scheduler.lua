--- The event loop for programs without one: it runs coroutines, called tasks, until all have ended.
--
-- Each run has its own loop, which becomes garbage if the run ends with an error. A task may yield
-- at any time to let others run. A coroutine that a task creates and resumes itself, such as an
-- iterator, is not a task: its calls block.

local core = require "telnyx.core"
local timers = require "telnyx.driver.timers"
local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"

local scheduler = {}

local create, resume, running = coroutine.create, coroutine.resume, coroutine.running
local yield = coroutine.yield
local now = core.now

---@class telnyx.Scheduler : telnyx.Loop
---@field count integer tasks that have not ended
---@field ended table<thread, function> the callbacks for the end of each task
---@field tasks table<thread, function> tasks that have not started
---@field idle thread[] threads of ended tasks, reused because their stacks have grown already
---@field queue table<integer, thread> threads that can continue, from `first` to `last`
---@field first integer
---@field last integer
---@field timers telnyx.Timers
---@field steps table<telnyx.core.Pool, telnyx.Step> by pool

-- The longest wait in seconds: a signal that arrives just before a wait is handled after it.
local LONGEST = 1

-- Yielded by a task that only its condition may resume.
local PARKED = {}

-- Yielded by its thread, with the results, when a task ends.
local ENDED = {}

-- The loops by thread; weak, since the run keeps both alive.
local loops = setmetatable({}, { __mode = "kv" })

local function push(self, thread)
  self.last = self.last + 1
  self.queue[self.last] = thread
end

local Condition = {}
Condition.__index = Condition

function Condition:wait(seconds)
  local loop = self.loop
  if not self.is_notified and not (seconds and seconds <= 0) then
    self.thread = running()
    if seconds then self.timer = loop.timers:add(now() + seconds, self) end
    yield(PARKED)
  end
  return self.is_notified
end

local function go_on(self)
  local thread = self.thread
  if not thread then return end
  self.thread = nil
  if self.loop.ended[thread] then push(self.loop, thread) end  -- unless it could not yield
end

function Condition:notify()
  self.is_notified = true
  if self.timer then self.loop.timers:remove(self.timer) end
  go_on(self)
end

-- Lua's own message does not say what to do.
local function explained(err)
  if type(err) ~= "string" or not err:find("attempt to yield across", 1, true) then return err end
  return err .. " (a call cannot wait inside a callback of a C function, such as table.sort, nor, "
    .. "in Lua 5.1, inside pcall or the iterator of a for loop: call 'read' or 'next_page' in a "
    .. "while loop)"
end

local function perform(task)
  while true do task = yield(ENDED, task()) end
end

local function settle(self, thread, ok, first, ...)
  if ok and first == PARKED then return end
  if ok and first ~= ENDED then return push(self, thread) end
  local ended = self.ended[thread]
  self.ended[thread], loops[thread] = nil, nil
  self.count = self.count - 1
  if not ok then return ended(false, explained(first), thread) end
  self.idle[#self.idle + 1] = thread
  ended(true, ...)
end

local function continue(self, thread)
  local task = self.tasks[thread]
  if not task then return settle(self, thread, resume(thread)) end
  self.tasks[thread] = nil
  settle(self, thread, resume(thread, task))
end

-- Threads queued in the meantime wait for the next round.
local function run_queue(self)
  local queue = self.queue
  for index = self.first, self.last do
    local thread = queue[index]
    queue[index] = nil
    self.first = index + 1
    continue(self, thread)
  end
end

local function run_timers(self)
  local timer = self.timers:first()
  if not timer then return end
  local time = now()
  while timer and timer.at <= time do
    self.timers:remove(timer)
    go_on(timer.value)
    timer = self.timers:first()
  end
end

-- Tells whether a pool still has active transfers.
local function drive(self, patience)
  local steps = self.steps
  local pool, step = next(steps)
  if not step then return false end
  if next(steps, pool) == nil then return step(patience) ~= nil end
  local pools = {}
  for each, step_of_each in pairs(steps) do
    if step_of_each() then pools[#pools + 1] = each end
  end
  if #pools > 0 and self.first > self.last then core.poll(pools, patience) end
  return #pools > 0
end

local function time_left(self)
  if self.first <= self.last then return 0 end
  local timer = self.timers:first()
  return timer and math.max(timer.at - now(), 0) or math.huge
end

local function run(self)
  while self.count > 0 do
    run_queue(self)
    if self.count == 0 then return end
    local patience = time_left(self)
    if not drive(self, math.min(patience, LONGEST)) and self.first > self.last then
      if patience == math.huge then
        mistake.fail(("deadlock: all tasks (%d) wait, and nothing can wake them")
          :format(self.count))
      end
      core.sleep(math.min(patience, LONGEST))
    end
    run_timers(self)
  end
end

--- Makes a loop. `run` returns when all spawned tasks have ended; it raises in a deadlock.
---@return telnyx.Scheduler
function scheduler.new()
  local self = { count = 0, ended = {}, tasks = {}, idle = {}, queue = {}, first = 1, last = 0,
    timers = timers.new(), steps = setmetatable({}, { __mode = "k" }), owns_coroutines = true }

  function self.condition()
    -- fields are preallocated in the constructor
    return setmetatable({ loop = self, thread = nil, is_notified = nil, transfer = nil,
      watch = nil }, Condition)
  end

  function self.sleep(seconds)
    if seconds <= 0 then return yield() end
    self.condition():wait(seconds)
  end

  function self.spawn(task, ended)
    local idle = self.idle
    local thread = idle[#idle] or create(perform)
    idle[#idle] = nil
    self.count = self.count + 1
    self.tasks[thread], self.ended[thread], loops[thread] = task, ended, self
    push(self, thread)
  end

  -- A waiting loop computes its timeout anew in each round.
  local function touch() end

  function self.watch(step, pool)
    self.steps[pool] = step
    return touch
  end

  function self.run()
    run(self)
  end

  return self
end

--- Returns the loop whose task is the running coroutine.
---@return telnyx.Scheduler|nil
function scheduler.current()
  return loops[running()]
end

return scheduler
