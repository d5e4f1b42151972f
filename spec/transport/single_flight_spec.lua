-- Specs of concurrent token requests: one at a time for all coroutines.

local telnyx = require "telnyx"

local time, serial, flying, most, log

-- Resumes coroutines in turn until all have ended; more turns mean that one waits for ever.
local function run_all(threads)
  local left = #threads
  for _ = 1, 1000 do
    for _, thread in ipairs(threads) do
      if coroutine.status(thread.coroutine) == "suspended" then
        local ok, message = coroutine.resume(thread.coroutine)
        if not ok then thread.raised = message end
        if coroutine.status(thread.coroutine) == "dead" then left = left - 1 end
      end
    end
    if left == 0 then return end
  end
  error(left .. " coroutines still wait")
end

local function is_main()
  local thread, main = coroutine.running()
  return not thread or main == true
end

local function spawn(work)
  local thread = {}
  thread.coroutine = coroutine.create(function() thread.value, thread.err = work() end)
  return thread
end

-- A transport like that of an event loop: every response takes five turns. `answer` may return the
-- outcome of a token request.
local function client_of(answer, opts)
  local given = { client_id = "client-1", client_secret = "secret-1", max_retries = 0 }
  for name, value in pairs(opts or {}) do given[name] = value end
  local function send(request)
    local is_token = request.operation == "oauth.token"
    if is_token then
      serial, flying = serial + 1, flying + 1
      most = math.max(most, flying)
    end
    local mine = serial
    for _ = 1, 5 do
      if not is_main() then coroutine.yield() end
    end
    if not is_token then
      log[#log + 1] = request.headers.Authorization
      return { status = 200, body = '{"data":[]}' }
    end
    flying = flying - 1
    local result, kind, message, sent = answer(mine)
    if result or kind then return result, kind, message, sent end
    return { status = 200, body = ('{"access_token":"t-%d","expires_in":3600}'):format(mine) }
  end
  given.transport = { send = send, now = function() return time end }
  return telnyx.new(given)
end

local function callers(client, count, opts)
  local threads = {}
  for i = 1, count do
    threads[i] = spawn(function() return client.ai.assistants.list(nil, opts) end)
  end
  return threads
end

describe("a token needed by many coroutines", function()
  before_each(function()
    time, serial, flying, most, log = 1000, 0, 0, 0, {}
  end)

  local function assert_all_went_well(threads)
    for i, thread in ipairs(threads) do
      assert.truthy(thread.value, ("%d: %s"):format(i, tostring(thread.err or thread.raised)))
    end
  end

  it("is requested once", function()
    local client = client_of(function() end)
    local threads = callers(client, 50)
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(1, serial)
    assert.equal(50, #log)
    for _, authorization in ipairs(log) do assert.equal("Bearer t-1", authorization) end
  end)

  it("is requested once by clients derived from each other", function()
    local client = client_of(function() end)
    local threads = {}
    for i = 1, 5 do
      threads[i] = spawn(function() return client.with({ timeout = i }).ai.assistants.list() end)
    end
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(1, serial)
  end)

  it("is requested once more when it is about to expire", function()
    local client = client_of(function() end)
    run_all(callers(client, 3))
    time = time + 3500
    local threads = callers(client, 20)
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(2, serial)
    assert.equal("Bearer t-2", log[#log])
  end)

  it("is requested once when it is refused to all of them", function()
    local refused = 0
    local client = telnyx.new { client_id = "c", client_secret = "s", transport = function(request)
      if request.headers.Authorization == "Bearer t-1" then
        coroutine.yield()
        refused = refused + 1
        return { status = 401 }
      end
      serial = request.operation == "oauth.token" and serial + 1 or serial
      coroutine.yield()
      return { status = 200, body = ('{"access_token":"t-%d","data":[]}'):format(serial) }
    end }
    local threads = callers(client, 20)
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(20, refused)
    assert.equal(2, serial)
  end)

  it("is kept if the refusal of the previous one arrives late", function()
    local is_late = false
    local client = telnyx.new { client_id = "c", client_secret = "s", transport = function(request)
      if request.operation == "oauth.token" then
        serial = serial + 1
        return { status = 200, body = ('{"access_token":"t-%d"}'):format(serial) }
      end
      if request.timeout == 7 then
        while not is_late do coroutine.yield() end
      end
      local refused = request.headers.Authorization == "Bearer t-1"
      return { status = refused and 401 or 200, body = '{"data":[]}' }
    end }
    local slow = callers(client, 1, { timeout = 7 })
    coroutine.resume(slow[1].coroutine)
    assert(client.ai.assistants.list())
    assert.equal(2, serial)
    is_late = true
    run_all(slow)
    assert_all_went_well(slow)
    assert.equal(2, serial)
  end)

  it("that is refused is an error for all who wait, and requested again by the next", function()
    local client = client_of(function(attempt)
      if attempt == 1 then return { status = 401, body = '{"error":"invalid_client"}' } end
    end)
    local threads = callers(client, 10)
    run_all(threads)
    for _, thread in ipairs(threads) do
      assert.equal("oauth.token", thread.err.operation)
      assert.equal(401, thread.err.status)
    end
    assert.equal(1, serial)
    threads = callers(client, 3)
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(2, serial)
  end)

  for _, kind in ipairs { "timeout", "cancelled" } do
    it("is requested by the next when the first one gave up: " .. kind, function()
      local client = client_of(function(attempt)
        if attempt == 1 then return nil, kind, "by the caller", "maybe" end
      end)
      local threads = callers(client, 10)
      run_all(threads)
      assert.equal(kind, threads[1].err.kind)
      table.remove(threads, 1)
      assert_all_went_well(threads)
      assert.equal(2, serial)
      assert.equal(1, most)
    end)
  end

  it("is requested by the next when the first one raised an error", function()
    local client = client_of(function(attempt)
      if attempt == 1 then error("broken transport") end
    end)
    local threads = callers(client, 10)
    run_all(threads)
    assert.truthy(tostring(threads[1].raised):find("broken transport", 1, true))
    table.remove(threads, 1)
    assert_all_went_well(threads)
    assert.equal(2, serial)
    assert.equal(1, most)
  end)

  it("is requested by the next when the first one raised an error and continued", function()
    local fails = true
    local client = telnyx.new { client_id = "c", client_secret = "s", transport = function(request)
      if fails then error("broken transport") end
      coroutine.yield()
      serial = request.operation == "oauth.token" and serial + 1 or serial
      return { status = 200, body = '{"access_token":"t","data":[]}' }
    end }
    local first = spawn(function()
      assert(not pcall(client.ai.assistants.list))
      fails = false
      for _ = 1, 200 do coroutine.yield() end
    end)
    coroutine.resume(first.coroutine)
    local threads = callers(client, 3)
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(1, serial)
    assert.equal("suspended", coroutine.status(first.coroutine))
  end)

  it("is requested by the next when the first one was collected", function()
    local client = client_of(function() end)
    local first = callers(client, 1)
    coroutine.resume(first[1].coroutine)
    assert.equal(1, serial)
    first[1] = nil  -- luacheck: ignore
    collectgarbage()
    collectgarbage()
    local threads = callers(client, 3)
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(2, serial)
  end)

  it("is requested by the next when the first one is never resumed", function()
    local client = client_of(function() end, { timeout = 10 })
    local first = callers(client, 1)
    coroutine.resume(first[1].coroutine)
    local threads = callers(client, 3)
    for _ = 1, 20 do
      for _, thread in ipairs(threads) do coroutine.resume(thread.coroutine) end
    end
    assert.equal(1, serial)
    time = time + 80
    run_all(threads)
    assert_all_went_well(threads)
    assert.equal(2, serial)
    -- a late response is a token as well
    run_all(first)
    assert_all_went_well(first)
  end)

  it("is not waited for beyond a caller's deadline", function()
    local client = client_of(function() end)
    local first = callers(client, 1)
    coroutine.resume(first[1].coroutine)
    local hasty = callers(client, 1, { deadline = 5 })
    coroutine.resume(hasty[1].coroutine)
    time = time + 6
    run_all(hasty)
    assert.equal("timeout", hasty[1].err.kind)
    assert.is_false(hasty[1].err.sent)
    assert.equal("telnyx oauth.token: timed out: the deadline passed before there was an access "
      .. "token", tostring(hasty[1].err))
    assert.equal(0, #log)
    run_all(first)
    assert_all_went_well(first)
    assert.equal(1, serial)
  end)

  it("is requested at once where coroutines cannot wait", function()
    local client = client_of(function() end)
    local first = callers(client, 1)
    coroutine.resume(first[1].coroutine)
    assert.is_true(is_main())
    assert(client.ai.assistants.list())
    assert.equal(2, serial)
    run_all(first)
    assert_all_went_well(first)
  end)
end)
