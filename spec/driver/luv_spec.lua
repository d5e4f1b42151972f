-- Specs of features that only luv has: its coroutines belong to the program.

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local is_there, uv = pcall(require, "luv")
if not is_there then return end

local LIST = { body = '{"data":[]}' }

describe("in luv", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", timeout = 10, driver = "luv",
    })
  end)

  it("a named client waits before the loop runs", function()
    local page
    coroutine.wrap(function() page = client.ai.assistants.list() end)()
    assert.is_nil(page)
    uv.run()
    assert.truthy(page)
  end)

  it("a callback, which is not a coroutine, blocks", function()
    local page
    local timer = uv.new_timer()
    timer:start(0, 0, function()
      timer:close()
      page = client.ai.assistants.list()
    end)
    uv.run()
    assert.truthy(page)
  end)

  it("a coroutine that the program also resumes continues waiting", function()
    server:script { "read", "hold", { reply = LIST } }
    local page, slept, is_released
    local thread = coroutine.create(function()
      page = client.ai.assistants.list()
      telnyx.sleep(0.02)
      slept = true
    end)
    coroutine.resume(thread)
    local timer = uv.new_timer()
    timer:start(1, 1, function()
      coroutine.resume(thread)
      if not is_released and server:count() == 1 then
        server:release()
        is_released = true
      end
      if slept then timer:close() end
    end)
    uv.run()
    assert.truthy(page)
    assert.is_true(slept)
  end)

  it("an error is reported like those of callbacks, with its traceback", function()
    local _, errors = child.run([[
      local telnyx, uv = require "telnyx", require "luv"
      local client = telnyx.new { api_key = "KEY", driver = "luv", max_retries = 0,
        base_url = "]] .. servers.closed_url() .. [[" }
      local function fail_here()
        client.ai.assistants.list()
        error("mine")
      end
      coroutine.wrap(function() fail_here() end)()
      uv.run()
    ]])
    assert.matches("mine", errors, 1, true)
    assert.matches("fail_here", errors, 1, true)
  end)
end)
