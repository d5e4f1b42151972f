-- Specs of features that only cqueues has: several controllers, also nested.

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local is_there, cqueues = pcall(require, "cqueues")
if not is_there then return end
local auxlib = require "cqueues.auxlib"

local LIST = { body = '{"data":[]}' }

describe("in cqueues", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new { base_url = server.url, api_key = "KEY", timeout = 10 })
  end)

  local function ask() return client.ai.assistants.list() end

  it("a client serves two alternating controllers", function()
    server:script({ "read", "hold", { reply = LIST } }, { "read", "hold", { reply = LIST } })
    local controllers, answered = {}, 0
    for index = 1, 2 do
      controllers[index] = cqueues.new()
      controllers[index]:wrap(function()
        assert(ask())
        answered = answered + 1
      end)
    end
    while server:count() < 2 do
      for _, controller in ipairs(controllers) do assert(controller:step(0)) end
    end
    server:release()
    -- the first one is told of both responses; the second one has to be notified
    assert(controllers[1]:loop(10))
    assert(controllers[2]:loop(10))
    assert.equal(2, answered)
  end)

  it("a nested controller ends with its own requests", function()
    server:script({ "read", "hold", { reply = LIST } }, { "read", { reply = LIST } })
    local order, outer = {}, cqueues.new()
    outer:wrap(function()
      assert(ask())
      order[#order + 1] = "outer"
    end)
    outer:wrap(function()
      while server:count() == 0 do cqueues.sleep(0.001) end
      local inner = cqueues.new()
      inner:wrap(function()
        assert(ask())
        order[#order + 1] = "inner"
      end)
      assert(inner:loop(10))
      server:release()
    end)
    assert(outer:loop(10))
    assert.same({ "inner", "outer" }, order)
  end)

  it("a controller that is collected takes its requests with it", function()
    server:script { "read", "wait_close" }
    local controller = cqueues.new()
    controller:wrap(ask)
    while server:count() == 0 do assert(controller:step(0.001)) end
    controller = nil  -- luacheck: ignore 311
    collectgarbage()
    collectgarbage()
    local page
    local another = cqueues.new()
    another:wrap(function() page = ask() end)
    assert(another:loop(10))
    assert.truthy(page)
    assert.equal("client", server:await_end(server:requests()[1].connection))
  end)

  it("a coroutine made by the program inside a thread blocks", function()
    local page
    local controller = cqueues.new()
    controller:wrap(function()
      page = coroutine.wrap(function() coroutine.yield((ask())) end)()
    end)
    assert(controller:loop(10))
    assert.truthy(page)
  end)

  it("such a coroutine does not block if cqueues is named, and is resumed by it", function()
    server:script({ "read", "hold", { reply = LIST } }, { "read", { reply = LIST } })
    local own = telnyx.new { base_url = server.url, api_key = "KEY", driver = "cqueues" }
    local controller, answered = cqueues.new(), 0
    for _ = 1, 2 do
      controller:wrap(function()
        auxlib.wrap(function() assert(own.ai.assistants.list()) end)()
        answered = answered + 1
        if answered == 1 then server:release() end
      end)
    end
    assert(controller:loop(10))
    assert.equal(2, answered)
    own.close()
  end)

  it("a task of telnyx.gather may yield freely", function()
    local results
    local controller = cqueues.new()
    controller:wrap(function()
      results = telnyx.gather { function()
        coroutine.yield()
        cqueues.sleep(0.001)
        return 1
      end }
    end)
    assert(controller:loop(10))
    assert.same({ 1 }, results)
  end)
end)
