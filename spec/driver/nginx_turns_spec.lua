-- Specs of the order in which nginx resumes waiting light threads, with OpenResty's patches, on the
-- spec's own clock.

local nginx_loop = require "spec.support.nginx_loop"

describe("in nginx's order of events", function()
  local loop, driver

  before_each(function()
    loop = nginx_loop.new()
    driver = loop.driver()
  end)

  -- A light thread that waits like those in the hub; `finish` ends the wait.
  local function wait_in_hub(watch, took)
    local condition = driver.condition()
    condition.transfer, condition.watch = {}, watch
    loop.start(function()
      watch.touch()
      took.notified = condition:wait()
      took.milliseconds = loop.clock
    end)
    return function() condition:notify() end
  end

  it("a request that the first step of the pump completes continues at once", function()
    local finish, took, watch = nil, {}, {}
    watch.touch = driver.watch(function() finish() end)
    finish = wait_in_hub(watch, took)
    loop.run()
    assert.is_true(took.notified)
    assert.is_true(took.milliseconds <= 2, took.milliseconds .. " ms")
  end)

  it("successive requests continue at once", function()
    local waiting, ended, watch = {}, 0, {}
    watch.touch = driver.watch(function()
      local condition = waiting[1]
      waiting[1] = nil
      if condition then condition:notify() end
    end)
    loop.start(function()
      for round = 1, 20 do
        local condition = driver.condition()
        condition.transfer, condition.watch, waiting[1] = {}, watch, condition
        watch.touch()
        condition:wait()
        if round % 3 > 0 then loop.ngx.sleep((round % 3 - 1) / 1000) end
        ended = ended + 1
      end
      ended = loop.clock
    end)
    loop.run()
    assert.is_true(ended <= 60, ended .. " ms")
  end)

  for _, seconds in ipairs { 0, 0.001, 0.002 } do
    it(("what another light thread finishes after ngx.sleep(%g)"):format(seconds), function()
      local condition, took = driver.condition(), nil
      loop.start(function()
        condition:wait()
        took = loop.clock
      end)
      loop.start(function()
        loop.ngx.sleep(seconds)
        condition:notify()
      end)
      loop.run()
      assert.is_true(took <= 5, took .. " ms")
    end)
  end

  -- The timer set by the first one may follow the second one in the same turn.
  it("two light threads that finish in the same turn continue at once", function()
    local conditions, took = { driver.condition(), driver.condition() }, {}
    for index, condition in ipairs(conditions) do
      loop.start(function()
        condition:wait()
        took[index] = loop.clock
      end)
      loop.start(function()
        for _ = 1, index do loop.ngx.sleep(0) end
        condition:notify()
      end)
    end
    loop.run()
    for _, milliseconds in ipairs(took) do assert.is_true(milliseconds <= 5) end
    assert.equal(2, #took)
  end)

  it("a pump woken at its timeout continues", function()
    local steps, watch = 0, {}
    watch.touch = driver.watch(function() steps = steps + 1 end)
    loop.ngx.timer.at(0.005, function() watch.touch() end)
    watch.touch()
    -- the pump waits for another tick after its last step, and is woken in that tick
    loop.ngx.timer.at(0.001, function() watch.touch() end)
    loop.run()
    assert.is_true(steps >= 3, steps .. " steps")
  end)

  it("those that check for the pump do not wake it", function()
    local finish, took, watch, steps = nil, {}, {}, 0
    watch.touch = driver.watch(function()
      steps = steps + 1
      if loop.clock < 10000 then return math.huge end
      finish()
    end)
    finish = wait_in_hub(watch, took)
    loop.run()
    assert.is_true(took.notified)
    assert.is_true(steps < 1400, steps .. " steps in ten seconds")
  end)

  it("those that wait do the pump's work when it does not run", function()
    local finish, took, watch, steps = nil, {}, {}, 0
    loop.ngx.timer.at = function() return nil, "too many pending timers" end
    driver = loop.driver()
    watch.touch = driver.watch(function()
      steps = steps + 1
      if steps < 5 then return math.huge end
      finish()
    end)
    finish = wait_in_hub(watch, took)
    loop.run()
    assert.is_true(took.notified)
    assert.is_true(took.milliseconds < 3000, took.milliseconds .. " ms")
  end)

  it("sleeps take at least one tick", function()
    local slept
    loop.start(function()
      driver.sleep(0)
      slept = loop.clock
    end)
    loop.run()
    assert.equal(1, slept)
  end)
end)
