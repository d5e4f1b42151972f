-- Every allocation of Lua's fails once: each call is tried with one more until it succeeds. JSON is
-- left out, since lua-cjson loses its own buffers then.

local core = require "telnyx.core"
local run = require "spec.support.scarce_memory"
local servers = require "spec.support.server"

-- Types that the core makes when they are first needed.
local TYPES = { "telnyx.alarm", "telnyx.buffer", "telnyx.event_stream" }

local LONG = ("x"):rep(300)

describe("when Lua has no memory for an allocation", function()
  local server

  setup(function()
    server = servers.start()
    server:default { headers = { ["X-Long"] = LONG, ["Set-Cookie"] = "a=b" }, body = LONG }
  end)

  teardown(function()
    server:stop()
  end)

  -- Adds one allocation after the other until the call succeeds, which it must three times.
  local function succeeds_at_last(call)
    for _, name in ipairs(TYPES) do debug.getregistry()[name] = nil end
    local count, successes = 0, 0
    while successes < 3 do
      local succeeded, problem = run(count, call)
      if succeeded then
        successes = successes + 1
      else
        assert.is_truthy(tostring(problem):find("not enough memory", 1, true), tostring(problem))
      end
      count = count + 1
      assert.is_true(count < 10000)
    end
    assert.is_true(count > 3)
    collectgarbage()
  end

  local function perform(request)
    local pool = core.pool { no_proxy = "*" }
    local transfer = pool:start(request)
    local is_given, is_answered = false, false
    while not transfer:done() do
      if transfer:wants() then
        transfer:write(not is_given and LONG or nil)
        is_given = true
      end
      is_answered = is_answered or request.stream and transfer:answer()
      if not (request.stream and transfer:read()) then pool:wait(20) end
    end
    while request.stream and transfer:read() do end
    transfer:progress()
    local status, kind, message = transfer:result(request.method == nil)
    if not status then error(kind .. ": " .. message) end
    pool:close()
  end

  it("a path, a query and a UUID are made at last", function()
    succeeds_at_last(function() core.path("/{a}/{b}", { a = LONG, b = 7 }) end)
    succeeds_at_last(function() core.query { a = { b = LONG, c = { 1, 2 } }, d = true } end)
    succeeds_at_last(function() core.uuid() end)
  end)

  it("events are read", function()
    succeeds_at_last(function()
      local events = core.event_stream()
      events:feed("event: a\nid: 1\ndata: " .. LONG .. "\n\n")
      events:next()
      events:finish()
    end)
  end)

  it("an alarm is set", function()
    succeeds_at_last(function()
      local alarm = core.alarm()
      alarm:fd()
      alarm:set(1)
    end)
  end)

  it("requests are sent", function()
    succeeds_at_last(function() perform { url = server.url } end)
    succeeds_at_last(function() perform { url = server.url, stream = true } end)
    succeeds_at_last(function()
      perform { url = server.url, method = "POST", headers = { ["X-A"] = LONG }, form = {
        { name = "a", data = LONG, filename = "a" }, { name = "b", reader = true } } }
    end)
  end)
end)
