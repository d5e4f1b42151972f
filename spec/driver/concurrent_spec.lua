-- Specs shared by all drivers, with concurrent functions: the same cases in each event loop that
-- this Lua has.

local core = require "telnyx.core"
local driver_calls = require "spec.support.driver_calls"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local loops = require "spec.support.loops"
local memory = require "spec.support.memory"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local LIST, CHAT = driver_calls.LIST, driver_calls.CHAT
local CHUNKED, LAST = driver_calls.CHUNKED, driver_calls.LAST
local event, heard = driver_calls.event, driver_calls.heard

local server = fixture.server()
local client

local function new_client(loop, opts)
  return driver_calls.client(loop, server, opts)
end

local function describe_concurrent(loop)
  before_each(function() client = new_client(loop) end)
  after_each(function() client.close() end)

  it("has concurrent requests", function()
    -- the first response arrives after the second one was read
    server:script({ "read", "hold", { reply = LIST } }, { "read", { reply = LIST } })
    local answered = 0
    local function ask()
      assert(client.ai.assistants.list())
      answered = answered + 1
      if answered == 1 then server:release() end
    end
    loop.run { ask, ask }
    assert.equal(2, answered)
    assert.equal(2, driver_calls.connection_count(server))
  end)

  it("returns to each of many its own response", function()
    local functions, right = {}, 0
    local echo = new_client(loop, { base_url = servers.closed_url(), max_retries = 0 })
    for index = 1, 100 do
      functions[index] = function()
        local id = ("%03d"):format(index)
        if index % 10 == 0 then
          local _, err = echo.ai.assistants.retrieve(id)
          if err.kind == "connection" then right = right + 1 end
          return
        end
        local value, err, response = client.ai.assistants.retrieve(id)
        assert(value, tostring(err))
        if response.status == 200 then right = right + 1 end
      end
    end
    loop.run(functions)
    assert.equal(100, right)
    local targets, count = {}, 0
    for _, request in ipairs(server:requests()) do targets[request.target] = true end
    for _ in pairs(targets) do count = count + 1 end
    assert.equal(90, count)
    echo.close()
  end)

  it("does not block the loop while it waits", function()
    server:script { "read", "hold", { reply = LIST } }
    local answered, slept = false, 0
    loop.run {
      function()
        assert(client.ai.assistants.list())
        answered = true
      end,
      function()
        while server:count() == 0 do loop.sleep(0.001) end
        for _ = 1, 5 do
          loop.sleep(0.001)
          if not answered then slept = slept + 1 end
        end
        server:release()
      end,
    }
    assert.is_true(answered)
    assert.equal(5, slept)
  end)

  it("does not block the others between two attempts", function()
    in_time(1, function(seconds)
      server:reset():reply { status = 429, headers = { ["retry-after"] = tostring(seconds) } }
      local order, begun, taken = {}, core.now(), nil
      loop.run {
        function()
          local page, err = client.ai.assistants.list()
          assert(page, tostring(err))
          order[#order + 1] = "retried"
        end,
        function()
          while server:count() == 0 do loop.sleep(0.001) end
          for _ = 1, 5 do assert(client.ai.assistants.list()) end
          order[#order + 1] = "others"
          taken = core.now() - begun
        end,
      }
      if taken >= seconds then return false end
      assert.same({ "others", "retried" }, order)
      return true
    end)
  end)

  it("reads concurrent streams", function()
    local steps = { "read", CHUNKED, event "first", "hold", event "second", LAST }
    server:script(steps, steps)
    local said, begun = {}, 0
    local function say(text) said[#said + 1] = text end
    local function listen()
      local stream = assert(client.ai.assistants.chat("a", CHAT))
      say(heard(stream))
      begun = begun + 1
      if begun == 2 then server:release() end
      say(heard(stream))
      assert(stream:read() == nil)
    end
    loop.run { listen, listen }
    assert.same({ "first", "first", "second", "second" }, said)
  end)

  it("continues beside a stream that nobody reads", function()
    local big = event(("x"):rep(8000))
    big.times = math.huge
    server:script { "read", CHUNKED, big }
    local count, is_done = 0, false
    loop.run {
      function()
        local stream = assert(client.ai.assistants.chat("a", CHAT))
        while not is_done do loop.sleep(0.001) end
        stream:close()
      end,
      function()
        while server:count() == 0 do loop.sleep(0.001) end
        for _ = 1, 10 do
          assert(client.ai.assistants.list())
          count = count + 1
        end
        is_done = true
      end,
    }
    assert.equal(10, count)
  end)

  it("uploads during other requests", function()
    local is_done, chunk_count, answer = false, 0, nil
    loop.run {
      function()
        answer = assert(client.ai.audio.transcribe { model = "m", file = { filename = "a.wav",
          reader = function()
            loop.sleep(0.001)
            chunk_count = chunk_count + 1
            if not is_done or chunk_count < 3 then return "piece" end
          end } })
      end,
      function()
        for _ = 1, 5 do assert(client.ai.assistants.list()) end
        is_done = true
      end,
    }
    assert.truthy(answer)
    assert.is_true(chunk_count >= 3)
  end)

  it("ends a wait when another coroutine closes the stream", function()
    server:script { "read", CHUNKED, event "first", "wait_close" }
    local stream, is_reading, err
    loop.run {
      function()
        stream = assert(client.ai.assistants.chat("a", CHAT))
        heard(stream)
        is_reading = true
        err = select(2, stream:read())
      end,
      function()
        while not is_reading do loop.sleep(0.001) end
        stream:close()
      end,
    }
    assert.equal("cancelled", err and err.kind)
    assert.equal("client", server:await_end(server:last().connection))
  end)

  it("ends a wait when the client is closed", function()
    server:script({ "read", "wait_close" }, { "read", CHUNKED, event "first", "wait_close" })
    local errs, is_reading = {}, false
    loop.run {
      function() errs[1] = select(2, client.ai.assistants.list()) end,
      function()
        while server:count() == 0 do loop.sleep(0.001) end
        local stream = assert(client.ai.assistants.chat("a", CHAT))
        heard(stream)
        is_reading = true
        errs[2] = select(2, stream:read())
      end,
      function()
        while not is_reading do loop.sleep(0.001) end
        client.close()
      end,
    }
    assert.equal("cancelled", errs[1] and errs[1].kind)
    assert.equal("cancelled", errs[2] and errs[2].kind)
  end)

  it("requests one token for all", function()
    server:reply { body = '{"access_token":"t-1","expires_in":3600}' }
    local own, functions, count = new_client(loop, { client_id = "i", client_secret = "s" }), {}, 0
    for index = 1, 20 do
      functions[index] = function()
        local page, err = own.ai.assistants.list()
        assert(page, tostring(err))
        count = count + 1
      end
    end
    loop.run(functions)
    own.close()
    assert.equal(20, count)
    local tokens = 0
    for _, request in ipairs(server:requests()) do
      if request.path:find "/oauth/token$" then
        tokens = tokens + 1
      else
        assert.equal("Bearer t-1", request:header "authorization")
      end
    end
    assert.equal(1, tokens)
  end)

  it("runs functions concurrently", function()
    local answered, results, errors = 0, nil, nil
    local function ask()
      assert(client.ai.assistants.list())
      answered = answered + 1
      if answered == 1 then server:release() end
      return answered
    end
    loop.run { function()
      assert(client.ai.assistants.list())
      client.close()
      client = new_client(loop)
      server:script({ "read", "hold", { reply = LIST } }, { "read", { reply = LIST } })
      results, errors = telnyx.gather { ask, function() error { "mine" } end, ask }
    end }
    assert.equal(2, answered)
    assert.equal(3, results[1] + results[3])
    assert.same({ "mine" }, errors[2])
  end)

  it("leaves no descriptor open, and no memory allocated", function()
    if not memory.is_known() then return end
    local function descriptors()
      for _ = 1, 4 do collectgarbage() end
      local listing, count = assert(io.popen "ls /proc/$PPID/fd"), 0
      for _ in listing:lines() do count = count + 1 end
      listing:close()
      return count
    end
    local function use()
      local own = new_client(loop)
      local function ask()
        for _ = 1, 10 do assert(own.ai.assistants.list()) end
      end
      loop.run { ask, ask, ask }
      own.close()
    end
    -- A leak repeats each time; a loop's own tables, or LuaJIT's traces, are made once.
    local function growth()
      local open, before = descriptors(), collectgarbage "count"
      for _ = 1, 10 do use() end
      return descriptors() - open, collectgarbage "count" - before
    end
    use()
    local least_descriptors, least_memory = math.huge, math.huge
    for _ = 1, 3 do
      local more_descriptors, more_memory = growth()
      least_descriptors = math.min(least_descriptors, more_descriptors)
      least_memory = math.min(least_memory, more_memory)
    end
    assert.is_true(least_descriptors < 5)
    assert.is_true(least_memory < 40, least_memory)
  end)

  it("is stopped by its own name", function()
    server:script { "read", { reply = LIST } }
    local own, under_way, most = new_client(loop, { driver = "blocking" }), 0, 0
    local function ask()
      under_way = under_way + 1
      most = math.max(most, under_way)
      assert(own.ai.assistants.list())
      under_way = under_way - 1
    end
    loop.run { ask, ask }
    own.close()
    assert.equal(1, most)
  end)
end

for _, loop in ipairs(loops) do
  if loop.is_concurrent then
    describe("the driver for " .. loop.name, function() describe_concurrent(loop) end)
  end
end
