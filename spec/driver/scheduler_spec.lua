-- Specs of telnyx.run, telnyx.spawn and their event loop.

local core = require "telnyx.core"
local hub = require "telnyx.driver.hub"
local in_time = require "spec.support.in_time"
local interpreter = require "spec.support.interpreter"
local scheduler = require "telnyx.driver.scheduler"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"
local timers = require "telnyx.driver.timers"

local HELD = { "read", "hold", { reply = { body = '{"data":[]}' } } }

local function pack(...)
  return { n = select("#", ...), ... }
end

describe("telnyx.run", function()
  it("returns what the function returns", function()
    local function echo(...) return ... end
    assert.same({ n = 3, 1, nil, nil }, pack(telnyx.run(echo, 1, nil, nil)))
    assert.same({ n = 0 }, pack(telnyx.run(echo)))
  end)

  it("raises what the function raises", function()
    local failure = {}
    local ok, err = pcall(telnyx.run, function() error(failure) end)
    assert.is_false(ok)
    assert.equal(failure, err)
    ok, err = pcall(telnyx.run, function()
      telnyx.sleep(0)
      error("in words", 0)
    end)
    assert.is_false(ok)
    assert.equal("in words", err)
  end)

  it("waits for all spawned tasks", function()
    local ended = {}
    local value = telnyx.run(function()
      telnyx.spawn(function()
        telnyx.sleep(0.02)
        telnyx.spawn(function()
          telnyx.sleep(0.01)
          ended[#ended + 1] = "inner"
        end)
        ended[#ended + 1] = "outer"
      end)
      return "done"
    end)
    assert.equal("done", value)
    assert.same({ "outer", "inner" }, ended)
  end)

  it("raises the error of a task that nobody waited for, once all have ended", function()
    local ended = false
    local ok, err = pcall(telnyx.run, function()
      telnyx.spawn(function() error("unheard") end)
      telnyx.spawn(function()
        telnyx.sleep(0.01)
        ended = true
      end)
    end)
    assert.is_false(ok)
    assert.matches("unheard\nin a task that nobody waited for: stack traceback:", err, 1, true)
    assert.matches("scheduler_spec.lua", err, 1, true)
    assert.is_true(ended)
  end)

  it("only calls the function where a loop is already running", function()
    local inner, outer = telnyx.run(function()
      local outer = coroutine.running()
      return telnyx.run(coroutine.running), outer
    end)
    assert.equal(outer, inner)
  end)

  it("reports a deadlock", function()
    local ok, err = pcall(telnyx.run, function()
      local first, second
      first = telnyx.spawn(function()
        telnyx.sleep(0)
        return second:wait()
      end)
      second = telnyx.spawn(function() return first:wait() end)
    end)
    assert.is_false(ok)
    assert.matches("deadlock: all tasks (2) wait", err, 1, true)
    assert.equal(1, telnyx.run(function() return 1 end))
  end)

  it("refuses a value that is not a function, at the caller's line", function()
    local ok, err = pcall(telnyx.run, 5)
    assert.is_false(ok)
    assert.matches("bad argument #1 to 'run' (function expected, got number)", err, 1, true)
    ok, err = pcall(telnyx.run, function() telnyx.spawn() end)
    assert.is_false(ok)
    assert.matches("scheduler_spec.lua:%d+: bad argument #1 to 'spawn'", err)
  end)
end)

describe("telnyx.spawn", function()
  it("requires a running loop", function()
    local ok, err = pcall(function() telnyx.spawn(print) end)
    assert.is_false(ok)
    assert.matches("scheduler_spec.lua:%d+: no event loop runs here", err)
  end)

  it("returns a task whose results can be waited for, repeatedly", function()
    telnyx.run(function()
      local task = telnyx.spawn(function(...)
        telnyx.sleep(0.01)
        return ...
      end, "a", nil, "c")
      local other = telnyx.spawn(function() return task:wait() end)
      assert.same({ n = 3, "a", nil, "c" }, pack(task:wait()))
      assert.same({ n = 3, "a", nil, "c" }, pack(task:wait()))
      assert.same({ n = 3, "a", nil, "c" }, pack(other:wait()))
    end)
  end)

  it("returns a task that reports its error", function()
    local failure = {}
    telnyx.run(function()
      local task = telnyx.spawn(function() error(failure) end)
      local value, err = task:wait()
      assert.is_nil(value)
      assert.equal(failure, err)
    end)
  end)

  it("returns a task whose wait requires a colon, inside the loop", function()
    local task = telnyx.run(function() return telnyx.spawn(function() return "late" end) end)
    assert.equal("late", task:wait())
    assert.matches("call 'wait' with a colon", select(2, pcall(task.wait)), 1, true)
    telnyx.run(function()
      local waits = telnyx.spawn(telnyx.sleep, 0.01)
      local _, err = coroutine.resume(coroutine.create(function() return waits:wait() end))
      assert.matches("no loop runs this coroutine", err, 1, true)
    end)
  end)
end)

describe("a task", function()
  it("that yields lets the others continue", function()
    local order = {}
    local function work(name)
      return function()
        for turn = 1, 3 do
          order[#order + 1] = name .. turn
          coroutine.yield("ignored")
        end
      end
    end
    telnyx.gather { work "a", work "b" }
    assert.equal("a1 b1 a2 b2 a3 b3", table.concat(order, " "))
  end)

  it("that sleeps wakes in order of time", function()
    in_time(0.01, function(seconds)
      local order, functions = {}, {}
      local begun, all_begun = core.now(), nil
      for index, times in ipairs { 3, 1, 2, 0, -1 } do
        functions[index] = function()
          all_begun = core.now()
          telnyx.sleep(times * seconds)
          order[#order + 1] = index
        end
      end
      telnyx.gather(functions)
      if all_begun - begun >= seconds then return false end
      assert.same({ 4, 5, 2, 3, 1 }, order)
      return true
    end)
  end)

  it("reports an error when it waits where Lua cannot yield", function()
    local _, errors = telnyx.gather {
      function()
        table.sort({ 2, 1 }, function(a, b)
          telnyx.sleep(0.01)
          return a < b
        end)
      end,
      function() telnyx.sleep(0.02) end,
    }
    assert.matches("a call cannot wait inside a callback of a C function", errors[1], 1, true)
    assert.is_nil(errors[2])
  end)

  describe("with its own coroutine", function()
    local server = fixture.server()
    local client

    before_each(function()
      server:default { body = '{"data":[]}' }
      client = fixture.closing(telnyx.new {
        base_url = server.url, api_key = "KEY", timeout = 20, max_retries = 0,
      })
    end)

    it("receives its values, and the others notice what arrived meanwhile", function()
      local results, errors = telnyx.gather {
        function() return client.ai.assistants.list() end,
        function()
          local produce = coroutine.wrap(function()
            for index = 1, 3 do
              assert(client.ai.assistants.list())
              coroutine.yield(index)
            end
          end)
          return produce() + produce() + produce()
        end,
      }
      assert.same({}, errors)
      assert.truthy(results[1])
      assert.equal(6, results[2])
    end)

    it("may gather in it, in a nested loop", function()
      server:script(HELD)
      local results, errors = telnyx.gather {
        function() return client.ai.assistants.list() end,
        function()
          repeat telnyx.sleep(0.001) until server:count() == 1
          return coroutine.wrap(function()
            server:release()
            local list = client.ai.assistants.list
            local inner, problems = telnyx.gather { list, list, list }
            assert.same({}, problems)
            return #inner
          end)()
        end,
      }
      assert.same({}, errors)
      assert.truthy(results[1])
      assert.equal(3, results[2])
    end)
  end)
end)

describe("a run that ends with an error", function()
  local server = fixture.server()
  local client

  it("releases its tasks and ends their requests", function()
    server:script({ "read", "wait_close" }, { "read", "wait_close" })
    client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", timeout = 20, max_retries = 0,
    })
    local kept = setmetatable({}, { __mode = "k" })
    local poisoned
    local ok, err = pcall(telnyx.run, function()
      for _ = 1, 2 do
        telnyx.spawn(function()
          kept[coroutine.running()] = true
          return client.ai.assistants.list()
        end)
      end
      repeat telnyx.sleep(0.001) until server:count() == 2
      -- as an interruption does: in the loop itself
      poisoned = scheduler.current()
      poisoned.timers:add(0, nil)
    end)
    assert.is_false(ok)
    assert.truthy(err)
    poisoned = nil
    for _ = 1, 4 do collectgarbage() end
    assert.is_nil(next(kept))
    local pages, errors = telnyx.gather { client.ai.assistants.list, client.ai.assistants.list }
    assert.same({}, errors)
    assert.equal(2, #pages)
    server:await_end(1)
    server:await_end(2)
    client.close()
  end)

  -- The number of active requests: LuaJIT interrupts any code, and gather would report the
  -- interruption of a function that has just started as its error.
  for name, case in pairs {
    ["sleeps"] = { 0, [[telnyx.sleep(60)]] },
    ["waits for an answer"] = { 1, [[client.ai.assistants.list()]] },
    ["waits for two clients"] = { 2, [[telnyx.gather { client.ai.assistants.list,
      other.ai.assistants.list }]] },
  } do
    local count, code = case[1], case[2]
    it("can be ended by Ctrl-C while it " .. name, function()
      server:reset()
      server:script({ "read", "wait_close" }, { "read", "wait_close" })
      local path = os.tmpname()
      local file = assert(io.open(path, "wb"))
      file:write(([[
        local telnyx = require "telnyx"
        local client = telnyx.new { base_url = "%s", api_key = "KEY", timeout = 60 }
        other = telnyx.new { base_url = "%s", api_key = "KEY", timeout = 60 }
        io.stdout:setvbuf("no")
        print("begun")
        telnyx.run(function() %s end)
        print("not reached")
      ]]):format(server.url, server.url, code))
      file:close()
      local pipe = assert(io.popen(("echo $$; exec tools/lua %s %s 2>&1")
        :format(interpreter.version, path)))
      local id = pipe:read("*l")
      assert.equal("begun", pipe:read("*l"))
      while server:count() < count do core.sleep(0.001) end
      os.execute("kill -INT " .. id)
      local output = pipe:read("*a")
      pipe:close()
      os.remove(path)
      assert.matches("interrupted!", output, 1, true)
      assert.is_nil(output:find("not reached", 1, true))
    end)
  end
end)

describe("timers", function()
  it("fire in order, even if some are removed", function()
    local heap, expected, all = timers.new(), {}, {}
    for index = 1, 200 do
      all[index] = heap:add(index * 7919 % 211, index)
    end
    for index = 1, 200 do
      if index % 3 == 0 then
        heap:remove(all[index])
        heap:remove(all[index])
      else
        expected[#expected + 1] = all[index].at
      end
    end
    table.sort(expected)
    local found = {}
    while heap:first() do
      found[#found + 1] = heap:first().at
      heap:remove(heap:first())
    end
    assert.same(expected, found)
  end)
end)

describe("a hub", function()
  it("wakes the waiters of every loop for events that happened outside a loop", function()
    local server = servers.start()
    local pool = core.pool()
    server:script { "read", "wait_close" }
    local order = {}
    telnyx.gather {
      function()
        local transfer = pool:start { url = server.url, timeout = 20 }
        telnyx.spawn(function()
          transfer:cancel()
          order[#order + 1] = "cancelled"
          hub.notice(pool)
        end)
        hub.wait(scheduler.current(), pool, nil, transfer)
        order[#order + 1] = transfer:done()
      end,
    }
    assert.same({ "cancelled", true }, order)
    pool:close()
    server:stop()
  end)
end)
