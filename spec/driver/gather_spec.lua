-- Specs of telnyx.gather: the order of results, limits, mistakes.

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local HELD = { "read", "hold", { reply = { body = '{"data":[]}' } } }

describe("telnyx.driver.gather", function()
  local server = fixture.server()
  local client

  before_each(function()
    server:default { body = '{"data":[]}' }
    client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", timeout = 20, max_retries = 0,
    })
  end)

  local function list(opts)
    return client.ai.assistants.list(nil, opts)
  end

  local function repeated(count, fn)
    local functions = {}
    for index = 1, count do functions[index] = function() return fn(index) end end
    return functions
  end

  it("returns the first result of each function, in order", function()
    local results, errors = telnyx.gather {
      function()
        telnyx.sleep(0.01)
        return "first", "more"
      end,
      function() return "second" end,
      function() return false, "no" end,
    }
    assert.same({ "first", "second", false }, results)
    assert.same({}, errors)
  end)

  describe("with an iterator", function()
    local function countdown(count, fn)
      local index = 0
      return function()
        index = index + 1
        local own = index
        if own <= count then return function() return fn(own) end end
      end
    end

    it("runs the functions it returns, up to nil", function()
      local results, errors = telnyx.gather(countdown(3, function(index)
        assert(list())
        if index == 2 then return nil, "no" end
        return index
      end))
      assert.same({ [1] = 1, [3] = 3 }, results)
      assert.same({ [2] = "no" }, errors)
      assert.equal(3, server:count())
      assert.same({}, (telnyx.gather(function() end)))
    end)

    it("calls it only when there is room", function()
      local asked, ended, most = 0, 0, 0
      local next_function = countdown(20, function(index)
        telnyx.sleep(0.001 * (index % 3))
        ended = ended + 1
        return index
      end)
      local results = telnyx.gather(function()
        asked = asked + 1
        most = math.max(most, asked - ended)
        return next_function()
      end, { limit = 3 })
      assert.equal(20, #results)
      assert.equal(21, asked)
      assert.equal(3, most)
    end)

    it("allows calls inside it", function()
      local pages = { { body = '{"data":[{"test_id":"a"},{"test_id":"b"}],'
        .. '"meta":{"page_number":1,"total_pages":2}}' },
        { body = '{"data":[{"test_id":"c"}],"meta":{"page_number":2,"total_pages":2}}' } }
      server:reply(pages[1], { body = "{}" }, { body = "{}" }, pages[2])
      local page, index = nil, 0
      local results = telnyx.gather(function()
        page = page or assert(client.ai.assistants.tests.list())
        index = index + 1
        if not page.items[index] then page, index = page:next_page(), 1 end
        local test = page and page.items[index]
        return test and function()
          assert(list())
          return test.test_id
        end
      end, { limit = 1 })
      assert.same({ "a", "b", "c" }, results)
    end)

    it("passes its errors on", function()
      local ok, problem = pcall(telnyx.gather, function() error("mine", 0) end)
      assert.is_false(ok)
      assert.equal("mine", problem)
      ok, problem = pcall(telnyx.gather, function() return "text" end)
      assert.is_false(ok)
      assert.matches("bad argument #1 to 'gather' ([1]: function expected, got string)", problem, 1,
        true)
    end)
  end)

  describe("with a rate", function()
    it("starts so many per second", function()
      local starts = {}
      telnyx.gather(repeated(6, function(index)
        starts[index] = telnyx.now()
        if index == 1 then telnyx.sleep(0.1) end
      end), { rate = 50 })
      assert.equal(6, #starts)
      -- a late clock never makes one start too early
      assert.is_true(starts[6] - starts[1] >= 5 / 50 - 0.005)
    end)

    it("does not catch up on lost time", function()
      local starts = {}
      telnyx.gather(repeated(4, function(index)
        starts[index] = telnyx.now()
        if index == 1 then telnyx.sleep(0.6) end
      end), { rate = 5, limit = 1 })
      assert.is_true(starts[4] - starts[2] >= 0.2)
    end)
  end)

  it("lists the valid options", function()
    for name, message in pairs {
      concurrency = "unknown option 'concurrency' to 'gather' ('limit' and 'rate' expected)",
      limits = "unknown option 'limits' to 'gather', did you mean 'limit'?",
    } do
      local ok, problem = pcall(telnyx.gather, {}, { [name] = 2 })
      assert.is_false(ok)
      assert.matches(message, problem, 1, true)
    end
    for _, rate in ipairs { 0, -1, 0 / 0 } do
      local ok, problem = pcall(telnyx.gather, {}, { rate = rate })
      assert.is_false(ok)
      assert.matches("bad option 'rate' to 'gather' (number above 0 expected", problem, 1, true)
    end
  end)

  it("returns a function's second result or error, without affecting the others", function()
    local failure = { reason = "raised" }
    local results, errors = telnyx.gather {
      function() return nil, "returned" end,
      function() error(failure) end,
      function() return list() and 3 end,
      function() error("in words", 0) end,
      function() error() end,
      function() end,
    }
    assert.same({ [3] = 3 }, results)
    assert.equal("returned", errors[1])
    assert.equal(failure, errors[2])
    assert.equal("in words", errors[4])
    assert.truthy(errors[5])
    assert.is_nil(errors[6])
  end)

  it("returns at once for no functions", function()
    local results, errors = telnyx.gather {}
    assert.same({}, results)
    assert.same({}, errors)
  end)

  it("runs all requests concurrently", function()
    local scripts = repeated(20, function() end)
    for index in ipairs(scripts) do scripts[index] = HELD end
    server:script((unpack or table.unpack)(scripts)) -- luacheck: ignore 113 143
    local functions = repeated(20, function() return list() end)
    functions[21] = function()
      repeat telnyx.sleep(0.001) until server:count() == 20
      server:release()
    end
    local results, errors = telnyx.gather(functions)
    assert.same({}, errors)
    for index = 1, 20 do assert.same({}, results[index].data) end
  end)

  it("runs a thousand calls, and returns to each its own response", function()
    local results, errors = telnyx.gather(repeated(1000, function(index)
      local _, err, response = client.request("GET", "/n/" .. index, { connect_timeout = 60 })
      if err then return nil, err end
      return response.status == 200 and index
    end))
    assert.same({}, errors)
    local seen = {}
    for index = 1, 1000 do assert.equal(index, results[index]) end
    for _, request in ipairs(server:requests()) do seen[request.path] = true end
    for index = 1, 1000 do assert.is_true(seen["/n/" .. index]) end
    assert.equal(1000, server:count())
  end)

  it("never exceeds its limit", function()
    local under_way, most, order = 0, 0, {}
    local results = telnyx.gather(repeated(30, function(index)
      under_way = under_way + 1
      most = math.max(most, under_way)
      order[#order + 1] = index
      list()
      under_way = under_way - 1
      if index % 3 == 0 then error("some fail") end
      return index
    end), { limit = 4 })
    assert.equal(4, most)
    for index = 1, 30 do
      assert.equal(index, order[index])
      assert.equal(index % 3 ~= 0 and index or nil, results[index])
    end
  end)

  it("may be nested", function()
    local results = telnyx.gather(repeated(5, function(outer)
      local inner = telnyx.gather(repeated(5, function(index)
        assert(list())
        return outer * 10 + index
      end), { limit = 2 })
      return table.concat(inner, " ")
    end), { limit = 3 })
    for outer = 1, 5 do
      assert.equal(("%d1 %d2 %d3 %d4 %d5"):gsub("%%d", outer), results[outer])
    end
  end)

  it("uses several clients", function()
    local other = telnyx.new { base_url = server.url, api_key = "OTHER" }
    server:script(HELD, HELD)
    local results, errors = telnyx.gather {
      function() return list() end,
      function() return other.ai.assistants.list() end,
      function()
        repeat telnyx.sleep(0.001) until server:count() == 2
        server:release()
      end,
    }
    other.close()
    assert.same({}, errors)
    assert.truthy(results[1] and results[2])
  end)

  it("runs calls one after the other for a blocking client", function()
    local blocking = telnyx.new { base_url = server.url, api_key = "KEY", driver = "blocking" }
    local under_way, most = 0, 0
    local _, errors = telnyx.gather(repeated(5, function()
      under_way = under_way + 1
      most = math.max(most, under_way)
      local page, err = blocking.ai.assistants.list()
      under_way = under_way - 1
      return page, err
    end))
    blocking.close()
    assert.same({}, errors)
    assert.equal(1, most)
  end)

  it("leaves nothing open", function()
    local kept = setmetatable({}, { __mode = "k" })
    for _ = 1, 10 do
      telnyx.gather(repeated(10, function()
        kept[coroutine.running()] = true
        return list()
      end))
    end
    for _ = 1, 3 do collectgarbage() end
    assert.is_nil(next(kept))
  end)

  describe("raises at the caller's line", function()
    local function problem_of(...)
      local _, message = pcall(telnyx.gather, ...)
      return message
    end

    it("for values that are not functions", function()
      assert.matches("#1 to 'gather' (table of functions, or iterator expected, got nil)",
        problem_of(), 1, true)
      assert.matches("%[2%]: function expected, got number", problem_of { print, 2 })
      assert.matches("^spec/driver/gather_spec.lua:%d+: ", select(2, pcall(function()
        telnyx.gather(5)
      end)))
    end)

    it("for invalid options", function()
      assert.matches("unknown option 'limits' to 'gather', did you mean 'limit'?",
        problem_of({}, { limits = 1 }), 1, true)
      assert.matches("whole number from 1 expected, got 0", problem_of({}, { limit = 0 }), 1, true)
      assert.matches("whole number expected, got string", problem_of({}, { limit = "2" }), 1, true)
      assert.matches("#2 to 'gather' (table expected, got number)", problem_of({}, 2), 1, true)
    end)
  end)
end)
