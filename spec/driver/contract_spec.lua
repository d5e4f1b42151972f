-- Specs shared by all drivers: the same cases in each event loop that this Lua has. Those with
-- concurrent functions are in concurrent_spec.lua.

local driver_calls = require "spec.support.driver_calls"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local loops = require "spec.support.loops"
local servers = require "spec.support.server"

local LIST, CHAT = driver_calls.LIST, driver_calls.CHAT
local CHUNKED, LAST = driver_calls.CHUNKED, driver_calls.LAST
local event, heard = driver_calls.event, driver_calls.heard

-- Iterators of a `for` loop cannot yield there.
local IS_PUC_5_1 = _VERSION == "Lua 5.1" and not rawget(_G, "jit")

local server = fixture.server()
local client

local function new_client(loop, opts)
  return driver_calls.client(loop, server, opts)
end

local function describe_driver(loop)
  -- Runs one function, and returns its result.
  local function run_one(fn)
    local value, err, response
    loop.run { function() value, err, response = fn() end }
    return value, err, response
  end

  before_each(function() client = new_client(loop) end)
  after_each(function() client.close() end)

  it("returns a response", function()
    server:reply { body = '{"id":"a","name":"Ann"}' }
    local assistant, err, response = run_one(function()
      return client.ai.assistants.retrieve "a"
    end)
    assert.equal("Ann", assistant and assistant.name, tostring(err))
    assert.equal(200, response.status)
  end)

  it("sends successive requests on one connection", function()
    run_one(function()
      for _ = 1, 5 do assert(client.ai.assistants.list()) end
      return true
    end)
    assert.equal(5, server:count())
    assert.equal(1, driver_calls.connection_count(server))
  end)

  -- Lua 5.1 and 5.2 cannot tell.
  if rawget(coroutine, "isyieldable") and loop.name ~= "blocking" then
    it("sends nothing if Lua cannot suspend the caller", function()
      local problems = {}
      run_one(function()
        for _, call in ipairs {
          function() client.ai.assistants.list() end,
          function() client.ai.assistants.chat("a", CHAT) end,
        } do
          local ok, problem = pcall(string.gsub, "x", "x", call)
          problems[#problems + 1] = not ok and problem
        end
      end)
      assert.equal(2, #problems)
      for _, problem in ipairs(problems) do
        assert.matches("contract_spec%.lua:%d+: cannot wait here: Lua cannot suspend", problem)
      end
      assert.equal(0, server:count())
      assert.truthy(run_one(function() return client.ai.assistants.list() end))
    end)
  end

  it("returns the server's error", function()
    server:reply { status = 404, body = '{"errors":[{"title":"Not there"}]}' }
    local value, err = run_one(function() return client.ai.assistants.retrieve "a" end)
    assert.is_nil(value)
    assert.equal("404 Not there", err.message)
  end)

  it("returns an error without a server", function()
    local value, err = run_one(function()
      return client.with({ base_url = servers.closed_url(), max_retries = 1,
        }).ai.assistants.list()
    end)
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal(2, err.attempts)
  end)

  it("retries", function()
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

  it("reads a stream as it arrives", function()
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

  it("ends a stream that is silent for too long", function()
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

  it("ends a stream that is closed", function()
    server:script { "read", CHUNKED, event "first", "wait_close" }
    run_one(function()
      local stream = assert(client.ai.assistants.chat("a", CHAT))
      stream:read()
      stream:close()
    end)
    assert.equal("client", server:await_end(server:last().connection))
  end)

  it("applies flow control when nobody reads", function()
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

  it("sends a form from a reader function", function()
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
    local got = files.read(path)
    os.remove(path)
    assert.is_true(value, tostring(err))
    assert.is_true(got == content .. "end")
  end)

  it("reports progress", function()
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

  it("fetches pages", function()
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

  it("leaves nothing open", function()
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

  it("works in the next loop, and outside any loop, with the same client", function()
    run_one(function() assert(client.ai.assistants.list()) end)
    run_one(function() assert(client.ai.assistants.list()) end)
    assert(client.ai.assistants.list())
    assert.equal(3, server:count())
    assert.equal(1, driver_calls.connection_count(server))
  end)
end

for _, loop in ipairs(loops) do
  describe("the driver for " .. loop.name, function() describe_driver(loop) end)
end
