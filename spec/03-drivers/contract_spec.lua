-- What every driver does alike: the same cases in each event loop that this Lua has.

local core = require "telnyx.core"
local in_time = require "spec.support.in_time"
local loops = require "spec.support.loops"
local memory = require "spec.support.memory"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local LIST = { body = '{"data":[]}' }
local CHAT = { conversation_id = "c", content = "Hi", stream = true }
local CHUNKED = { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n" }
local LAST = { write = servers.LAST_CHUNK }

-- Iterators of a `for` cannot yield there.
local IS_PUC_5_1 = _VERSION == "Lua 5.1" and not rawget(_G, "jit")

local function event(text)
  return { write = servers.chunk('data: {"content":"' .. text .. '"}\n\n') }
end

local server, client

-- The text of a stream's next event.
local function heard(stream)
  local item, err = stream:read()
  assert(item, tostring(err))
  return item.data.content
end

-- How many connections the requests came on.
local function connection_count()
  local seen, count = {}, 0
  for _, request in ipairs(server:requests()) do
    if not seen[request.connection] then count = count + 1 end
    seen[request.connection] = true
  end
  return count
end

local function new_client(loop, opts)
  local given = { base_url = server.url .. "/v2", timeout = 10, driver = loop.driver }
  for name, value in pairs(opts or {}) do given[name] = value end
  if not given.client_id then given.api_key = "KEY" end
  return telnyx.new(given)
end

setup(function() server = servers.start() end)
teardown(function() server:stop() end)
before_each(function() server:reset() end)

local function describe_driver(loop)
  -- What one function returned, run by itself.
  local function run_one(fn)
    local value, err, response
    loop.run { function() value, err, response = fn() end }
    return value, err, response
  end

  before_each(function() client = new_client(loop) end)
  after_each(function() client.close() end)

  it("gets an answer", function()
    server:reply { body = '{"id":"a","name":"Ann"}' }
    local assistant, err, response = run_one(function()
      return client.ai.assistants.retrieve "a"
    end)
    assert.equal("Ann", assistant and assistant.name, tostring(err))
    assert.equal(200, response.status)
  end)

  it("sends one request after the other on one connection", function()
    run_one(function()
      for _ = 1, 5 do assert(client.ai.assistants.list()) end
      return true
    end)
    assert.equal(5, server:count())
    assert.equal(1, connection_count())
  end)

  it("tells what the server refuses", function()
    server:reply { status = 404, body = '{"errors":[{"title":"Not there"}]}' }
    local value, err = run_one(function() return client.ai.assistants.retrieve "a" end)
    assert.is_nil(value)
    assert.equal("404 Not there", err.message)
  end)

  it("tells that there is no server", function()
    local value, err = run_one(function()
      return client.with({ base_url = servers.closed_url(), max_retries = 1,
        }).ai.assistants.list()
    end)
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal(2, err.attempts)
  end)

  it("tries again", function()
    server:reply({ status = 503, headers = { ["retry-after-ms"] = "20" } }, LIST)
    local page, err, response = run_one(function() return client.ai.assistants.list() end)
    assert.truthy(page, tostring(err))
    assert.equal(2, response.attempts)
  end)

  it("ends at its timeout", function()
    local request = in_time(0.1, function(seconds)
      server:reset():script { "read", "wait_close" }
      local value, err = run_one(function()
        return client.ai.assistants.list(nil, { timeout = seconds, max_retries = 0 })
      end)
      assert.is_nil(value)
      assert.equal("timeout", err.kind)
      return server:last()
    end)
    assert.equal("client", server:await_end(request.connection))
  end)

  it("ends at its deadline", function()
    server:script({ "read", "wait_close" }, { "read", "wait_close" })
    local value, err = run_one(function()
      return client.ai.assistants.list(nil, { deadline = 0.2 })
    end)
    assert.is_nil(value)
    assert.equal("timeout", err.kind)
  end)

  it("reads a stream while it arrives", function()
    server:script { "read", CHUNKED, event "first", "hold", event "second", LAST }
    local said = {}
    run_one(function()
      local stream = assert(client.ai.assistants.chat("a", CHAT))
      said[1] = heard(stream)
      server:release()
      said[2] = heard(stream)
      said[3] = tostring(stream:read())
    end)
    assert.same({ "first", "second", "nil" }, said)
  end)

  it("gives a stream up that says nothing for too long", function()
    in_time(0.2, function(seconds)
      server:reset():script { "read", CHUNKED, event "first", "wait_close" }
      local first, err
      run_one(function()
        local stream
        stream, err = client.ai.assistants.chat("a", CHAT, { timeout = seconds })
        if not stream then return end
        first, err = stream:read()
        if first then err = select(2, stream:read()) end
      end)
      assert.equal("timeout", err.kind)
      return first
    end)
  end)

  it("gives a stream up that is closed", function()
    server:script { "read", CHUNKED, event "first", "wait_close" }
    run_one(function()
      local stream = assert(client.ai.assistants.chat("a", CHAT))
      stream:read()
      stream:close()
    end)
    assert.equal("client", server:await_end(server:last().connection))
  end)

  it("holds the server back when nobody reads", function()
    local big = event(("x"):rep(8000))
    big.times = math.huge
    server:script { "read", CHUNKED, big }
    local grown
    run_one(function()
      local stream = assert(client.ai.assistants.chat("a", CHAT))
      collectgarbage()
      local before = collectgarbage "count"
      for _ = 1, 20 do stream:read() end
      assert(client.ai.assistants.list())
      collectgarbage()
      grown = collectgarbage "count" - before
      stream:close()
    end)
    assert.is_true(grown < 1024, grown)
  end)

  it("sends a form that the program provides piece by piece", function()
    server:reply { body = '{"text":"Hello."}' }
    local pieces = { "three", "two", "one" }
    local answer, err = run_one(function()
      return client.ai.audio.transcribe { model = "m", file = { filename = "a.wav",
        reader = function()
          loop.sleep(0.005)
          return table.remove(pieces)
        end } }
    end)
    assert.equal("Hello.", answer and answer.text, tostring(err))
    assert.truthy(server:last().body:find("onetwothree", 1, true))
  end)

  it("downloads to a path", function()
    local path, content = os.tmpname(), ("0123456789\0"):rep(50000)
    server:reply { chunks = { content, "end" } }
    local value, err = run_one(function()
      return client.ai.clusters.fetch_graph("task", nil, { stream_to = path })
    end)
    local file = assert(io.open(path, "rb"))
    local got = file:read "*a"
    file:close()
    os.remove(path)
    assert.is_true(value, tostring(err))
    assert.is_true(got == content .. "end")
  end)

  it("tells how far it is", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{" }, "hold",
      { write = "}" } }
    local seen
    local value, err = run_one(function()
      return client.ai.assistants.retrieve("a", nil, { on_progress = function(progress)
        if progress.downloaded == 1 and not seen then
          seen = progress
          server:release()
        end
      end })
    end)
    assert.truthy(value, tostring(err))
    assert.equal(2, seen.download_total)
  end)

  it("turns pages", function()
    local function page(number, more)
      return { body = ('{"data":[{"test_id":"%d"}],"meta":{"page_number":%d,"total_pages":%d}}')
        :format(number, number, more and number + 1 or number) }
    end
    server:reply(page(1, true), page(2, true), page(3))
    local ids = {}
    run_one(function()
      local tests = assert(client.ai.assistants.tests.list())
      if not IS_PUC_5_1 then
        for test in tests:each() do ids[#ids + 1] = test.test_id end
        return
      end
      while tests do
        ids[#ids + 1] = tests.data[1].test_id
        tests = tests:next_page()
      end
    end)
    assert.same({ "1", "2", "3" }, ids)
  end)

  it("leaves nothing behind", function()
    local weak = setmetatable({}, { __mode = "k" })
    run_one(function()
      assert(client.ai.assistants.list())
      local other = new_client(loop)
      weak[other] = true
      assert(other.ai.assistants.list())
    end)
    collectgarbage()
    collectgarbage()
    assert.is_nil((next(weak)))
  end)

  it("works in the next loop, and outside of any, with the same client", function()
    run_one(function() assert(client.ai.assistants.list()) end)
    run_one(function() assert(client.ai.assistants.list()) end)
    assert(client.ai.assistants.list())
    assert.equal(3, server:count())
    assert.equal(1, connection_count())
  end)
end

local function describe_concurrent(loop)
  before_each(function() client = new_client(loop) end)
  after_each(function() client.close() end)

  it("has requests under way at the same time", function()
    -- the answer to one of them comes after that to the other was read
    server:script({ "read", "hold", { reply = LIST } }, { "read", { reply = LIST } })
    local answered = 0
    local function ask()
      assert(client.ai.assistants.list())
      answered = answered + 1
      if answered == 1 then server:release() end
    end
    loop.run { ask, ask }
    assert.equal(2, answered)
    assert.equal(2, connection_count())
  end)

  it("gives every one of many its own answer", function()
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

  it("does not stop the loop while it waits", function()
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

  it("does not stop the others between two attempts", function()
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

  it("reads streams side by side", function()
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

  it("goes on beside a stream that nobody reads", function()
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

  it("uploads beside other requests", function()
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

  it("ends what waits when the stream is closed by another", function()
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

  it("ends what waits when the client is closed", function()
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

  it("asks for one token, however many need it", function()
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

  it("runs functions beside each other", function()
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

  it("leaves no descriptor open, and no memory taken", function()
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
    -- What is lost is lost each time; a loop's own tables, or LuaJIT's traces, are made once.
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
  describe("the driver for " .. loop.name, function()
    describe_driver(loop)
    if loop.is_concurrent then describe_concurrent(loop) end
  end)
end
