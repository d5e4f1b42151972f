--[[
The event loops that this Lua has, for specs that run the same cases in each.

  for _, loop in ipairs(require "spec.support.loops") do ... end

  loop.name              its name
  loop.driver            the option `driver` that a client needs in it, if any
  loop.is_concurrent     false if functions run one after the other
  loop.run { fn, ... }   runs the functions, each in a coroutine of the loop, until all have ended
                         and the loop is idle; raises the first error
  loop.sleep(seconds)    the loop's own sleep
]]

local telnyx = require "telnyx"

-- More than any case needs, so that a hanging spec fails.
local PATIENCE = 60

-- PUC 5.1 cannot yield through pcall. There, the loop itself handles errors.
local can_catch = rawget(_G, "jit") ~= nil or _VERSION ~= "Lua 5.1"

local function has(name)
  return (pcall(require, name))
end

-- Counts the active functions, and keeps the first error.
local function tasks_of(functions)
  local tasks = { left = #functions }
  for index, fn in ipairs(functions) do
    tasks[index] = function()
      local ok, problem = true, nil
      if can_catch then ok, problem = pcall(fn) else fn() end
      if not ok and tasks.problem == nil then tasks.problem = problem end
      tasks.left = tasks.left - 1
      if tasks.left == 0 and tasks.on_end then tasks.on_end() end
    end
  end
  return tasks
end

local function check(tasks)
  if tasks.problem ~= nil then error(tasks.problem, 0) end
  if tasks.left > 0 then error(("%d of the functions have not ended"):format(tasks.left), 0) end
end

local loops = {}

local function add(name, loop)
  loop.name, loop.is_concurrent = name, loop.is_concurrent ~= false
  loops[#loops + 1] = loop
end

add("blocking", {
  is_concurrent = false,
  run = function(functions)
    for _, fn in ipairs(functions) do fn() end
  end,
  sleep = require("telnyx.driver.blocking").sleep,
})

add("telnyx.run", {
  run = function(functions)
    telnyx.run(function()
      for _, fn in ipairs(functions) do telnyx.spawn(fn) end
    end)
  end,
  sleep = telnyx.sleep,
})

if has "cqueues" then
  local cqueues = require "cqueues"
  add("cqueues", {
    run = function(functions)
      local controller, tasks = cqueues.new(), tasks_of(functions)
      for _, task in ipairs(tasks) do controller:wrap(task) end
      assert(controller:loop(PATIENCE))
      check(tasks)
      assert(controller:empty())
    end,
    sleep = cqueues.sleep,
  })
end

if has "luv" then
  local uv = require "luv"
  local function go_on(thread)
    local ok, problem = coroutine.resume(thread)
    if not ok then error(problem, 0) end
  end
  add("luv", {
    run = function(functions)
      local tasks, starter, guard = tasks_of(functions), uv.new_timer(), uv.new_timer()
      uv.update_time() -- the loop's clock stood still since the last run
      starter:start(0, 0, function()
        starter:close()
        for _, task in ipairs(tasks) do go_on(coroutine.create(task)) end
      end)
      local is_stuck = false
      guard:start(PATIENCE * 1000, 0, function()
        is_stuck = true
        guard:close()
        uv.stop()
      end)
      tasks.on_end = function()
        if not guard:is_closing() then guard:close() end
      end
      uv.run()
      check(tasks)
      assert(not is_stuck, "something is left in the loop")
    end,
    sleep = function(seconds)
      local timer, thread = uv.new_timer(), coroutine.running()
      uv.update_time()
      timer:start(math.ceil(seconds * 1000), 0, function()
        timer:close()
        go_on(thread)
      end)
      coroutine.yield()
    end,
  })
end

if has "copas" then
  local copas = require "copas"
  local driver = require "telnyx.driver"
  add("copas", {
    driver = "copas",
    run = function(functions)
      local tasks, ends = tasks_of(functions), os.time() + PATIENCE
      for _, task in ipairs(tasks) do copas.addthread(task) end
      while tasks.left > 0 and os.time() < ends do copas.step(1) end
      check(tasks)
    end,
    sleep = function(seconds) driver.sleep(seconds, "copas") end,
  })
end

return loops
