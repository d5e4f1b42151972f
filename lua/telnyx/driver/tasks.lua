--- Concurrent tasks: `telnyx.run` and `telnyx.spawn`.

local driver = require "telnyx.driver"
local lazy = require "telnyx.support.lazy"
local standard = require "telnyx.support.standard"

local mistake = lazy "telnyx.support.mistake"
local scheduler = lazy "telnyx.driver.scheduler"

local tasks = {}

local unpack = rawget(table, "unpack") or rawget(_G, "unpack")

local function pack(...)
  return { n = select("#", ...), ... }
end

---@class telnyx.Task a spawned function
---@field has_ended boolean|nil
---@field values table|nil its results
---@field err any the error that it raised
---@field waiting telnyx.Condition[] of the coroutines that wait for it
---@field is_awaited boolean|nil its result was requested
local Task = {}
Task.__index = Task

--- Checks a function.
---@param value any
---@return string|nil problem
function tasks.problem(value)
  if type(value) ~= "function" then return mistake.expected("function", value) end
end

--- What was raised, if only that nothing was.
---@param value any
---@return any
function tasks.raised(value)
  if value == nil then return "nil was raised" end
  return value
end

local function check(fn, where)
  local problem = tasks.problem(fn)
  if problem then mistake.bad(1, where, problem) end
end

local function end_task(self, ok, ...)
  self.has_ended = true
  if ok then self.values = pack(...) else self.err = tasks.raised(...) end
  for _, condition in ipairs(self.waiting) do condition:notify() end
end

--- Waits until the function has ended. May be called again, and by many.
---@return any ... what it returned; nil and what it raised, where it did
---@return any err
function Task:wait()
  if getmetatable(self) ~= Task then mistake.refuse_dot("task", "wait") end
  if not self.has_ended then
    local loop = driver.current()
    if not loop then mistake.fail("cannot wait for a task here: no loop runs this coroutine") end
    ---@cast loop -nil
    local condition = loop.condition()
    self.waiting[#self.waiting + 1] = condition
    condition:wait()
  end
  self.is_awaited = true
  if self.values then return unpack(self.values, 1, self.values.n) end
  return nil, self.err
end

--- Starts a function, which runs whenever the others wait.
---@param fn function
---@param ... any its arguments
---@return telnyx.Task
function tasks.spawn(fn, ...)
  check(fn, "spawn")
  local loop = driver.current()
  if not loop then
    mistake.fail("no event loop runs here: call 'spawn' inside telnyx.run")
  end
  ---@cast loop -nil
  local self, given = setmetatable({ waiting = {} }, Task), pack(...)
  local failed = loop.failed
  loop.spawn(function() return fn(unpack(given, 1, given.n)) end, function(ok, ...)
    end_task(self, ok, ...)
    if ok or not failed then return end
    local _, thread = ...
    failed[#failed + 1] = { task = self, traceback = standard.traceback(thread) }
  end)
  return self
end

-- Raises the errors of tasks that nobody waited for, which would be lost otherwise.
local function raise_unheard(failed)
  for _, failure in ipairs(failed) do
    local task = failure.task
    if not task.is_awaited then
      local err = task.err
      if type(err) == "string" then
        err = ("%s\nin a task that nobody waited for: %s"):format(err, failure.traceback)
      end
      error(err, 0)
    end
  end
end

--- Runs a function, and returns when it and everything it spawned have ended. Inside an event loop
-- it only calls the function.
---@param fn function
---@param ... any its arguments
---@return any ... its results
function tasks.run(fn, ...)
  check(fn, "run")
  if driver.current() then return fn(...) end
  local loop, given = scheduler.new(), pack(...)
  local result
  loop.failed = {}
  loop.spawn(function() return fn(unpack(given, 1, given.n)) end, function(...)
    result = pack(...)
  end)
  loop.run()
  if not result[1] then error(result[2], 0) end
  raise_unheard(loop.failed)
  return unpack(result, 2, result.n)
end

return tasks
