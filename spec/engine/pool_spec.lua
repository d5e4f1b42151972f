-- Specs of pools: driving, concurrent transfers, and closing both in any order.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local perform = require "spec.support.perform"

local function collect()
  for _ = 1, 4 do collectgarbage() end
end

describe("a pool", function()
  local server = fixture.server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function start(fields)
    fields = fields or {}
    fields.url = fields.url or server.url .. "/"
    fields.timeout = fields.timeout or 20
    return pool:start(fields)
  end

  -- A transfer whose request the server has read, without responding.
  local function start_unanswered(fields)
    server:script { "read", "wait_close" }
    local count = server:count()
    local transfer = start(fields)
    repeat pool:wait(0.05) until server:count() > count
    return transfer, #server:connections()
  end

  local function finish(...)
    for i = 1, select("#", ...) do
      local transfer = select(i, ...)
      while not transfer:done() do pool:wait() end
    end
    return ...
  end

  describe("that is closed", function()
    it("can be closed again", function()
      pool:close()
      pool:close()
    end)

    it("does nothing further", function()
      pool:close()
      for _, name in ipairs { "start", "step", "wait", "fd", "timeout" } do
        local done, message = pcall(pool[name], pool, name == "start" and {} or nil)
        assert.is_false(done)
        assert.matches("attempt to use a closed pool", message)
      end
    end)

    it("cancels its transfers", function()
      local first, number = start_unanswered()
      local second = start()
      pool:close()
      for _, transfer in ipairs { first, second } do
        assert.is_true(transfer:done())
        local status, kind, message = transfer:result()
        assert.is_nil(status)
        assert.equal("cancelled", kind)
        assert.equal("the request was cancelled", message)
      end
      assert.equal("client", server:await_end(number))
    end)

    it("keeps responses that have arrived", function()
      server:reply { body = "mine" }
      local transfer = finish(start())
      pool:close()
      local status, _, body = transfer:result()
      assert.equal(200, status)
      assert.equal("mine", body)
    end)

    it("may be unused", function()
      core.pool():close()
    end)
  end)

  describe("waits", function()
    it("for nothing when there are no transfers", function()
      pool:wait()
      pool:wait(1000)
      pool:step()
      assert.is_nil(pool:timeout())
    end)

    it("until one of many ends", function()
      local slow = start_unanswered()
      local quick = start()
      while not quick:done() do pool:wait() end
      assert.is_false(slow:done())
      assert.equal(200, (quick:result()))
    end)

    it("no longer than its timeout", function()
      local transfer = start_unanswered()
      for _, seconds in ipairs { 0, -1, 0.001, 0.02, 0 / 0 } do pool:wait(seconds) end
      assert.is_false(transfer:done())
    end)

    it("any time without a timeout", function()
      for _, seconds in ipairs { 1e9, 1e300, 1 / 0 } do
        local transfer = start()
        while not transfer:done() do pool:wait(seconds) end
        assert.equal(200, (transfer:result()))
      end
    end)

    it("for a number of seconds only", function()
      assert.has_error(function() pool:wait("x") end)
      assert.has_error(function() pool:wait({}) end)
    end)

    it("not at all in a step", function()
      local transfer = start_unanswered()
      for _ = 1, 100 do pool:step() end
      assert.is_false(transfer:done())
      server:script { "read", { reply = {} } }
      transfer = start()
      while not transfer:done() do pool:step() end
      assert.equal(200, (transfer:result()))
    end)
  end)

  it("runs concurrent transfers", function()
    local transfers, targets = {}, {}
    for i = 1, 200 do transfers[i] = start { url = server.url .. "/" .. i } end
    finish((unpack or table.unpack)(transfers)) -- luacheck: ignore 113 143
    for _, transfer in ipairs(transfers) do assert.equal(200, (transfer:result())) end
    for _, seen in ipairs(server:requests()) do targets[seen.target] = true end
    for i = 1, 200 do assert.is_true(targets["/" .. i]) end
    assert.equal(200, server:count())
  end)

  it("respects its limit on connections", function()
    pool:close()
    pool = fixture.closing(core.pool { max_connections = 2 })
    local before, transfers = #server:connections(), {}
    for i = 1, 20 do transfers[i] = start { url = server.url .. "/" .. i } end
    finish((unpack or table.unpack)(transfers)) -- luacheck: ignore 113 143
    for _, transfer in ipairs(transfers) do assert.equal(200, (transfer:result())) end
    assert.is_true(#server:connections() - before <= 2)
  end)

  it("may use more handles than it keeps", function()
    pool:close()
    pool = fixture.closing(core.pool { max_connections = 8 })
    local transfers = {}
    for i = 1, 1100 do transfers[i] = start { timeout = 300 } end
    for _, transfer in ipairs(transfers) do
      finish(transfer)
      assert.equal(200, (transfer:result()))
    end
  end)

  it("starts a transfer while others are active", function()
    local slow = start_unanswered()
    for _ = 1, 5 do assert.equal(200, (finish(start()):result())) end
    assert.is_false(slow:done())
  end)

  describe("returns its result", function()
    it("once", function()
      local transfer = finish(start())
      assert.equal(200, (transfer:result()))
      for _, name in ipairs { "result", "done", "read", "cancel" } do
        local done, message = pcall(transfer[name], transfer)
        assert.is_false(done)
        assert.matches("attempt to use a closed transfer", message)
      end
    end)

    it("not before the end", function()
      local transfer = start_unanswered()
      local done, message = pcall(transfer.result, transfer)
      assert.is_false(done)
      assert.matches("the transfer has not ended", message)
      transfer:cancel()
      assert.is_nil((transfer:result()))
    end)

    it("at any later time", function()
      local transfers = {}
      for i = 1, 20 do transfers[i] = finish(start()) end
      collect()
      for i = 20, 1, -1 do assert.equal(200, (transfers[i]:result())) end
    end)
  end)

  describe("cancels a transfer", function()
    it("that waits for its response", function()
      local transfer, number = start_unanswered { method = "POST", body = "x" }
      transfer:cancel()
      assert.is_true(transfer:done())
      transfer:cancel()
      local status, kind, message, sent = transfer:result()
      assert.is_nil(status)
      assert.equal("cancelled", kind)
      assert.equal("the request was cancelled", message)
      assert.equal("maybe", sent)
      assert.equal("client", server:await_end(number))
    end)

    it("that was not sent yet", function()
      local transfer = start()
      transfer:cancel()
      local _, kind, _, sent = transfer:result()
      assert.equal("cancelled", kind)
      assert.is_false(sent)
    end)

    it("whose response has begun", function()
      server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabc" },
        "wait_close" }
      local transfer = start { stream = true }
      while not transfer:read() do pool:wait() end
      transfer:cancel()
      local _, kind, _, sent = transfer:result()
      assert.equal("cancelled", kind)
      assert.is_true(sent)
    end)

    it("after its end, without effect", function()
      local transfer = finish(start())
      transfer:cancel()
      assert.equal(200, (transfer:result()))
    end)

    it("without affecting the others", function()
      local slow = start_unanswered()
      local quick = start()
      slow:cancel()
      assert.equal(200, (finish(quick):result()))
    end)
  end)

  describe("ends a transfer at its timeout", function()
    it("individually", function()
      local long = start_unanswered { timeout = 60 }
      server:script { "read", "wait_close" }
      local short = finish(start { timeout = 0.1 })
      assert.equal("timeout", select(2, short:result()))
      assert.is_false(long:done())
    end)

    it("when only steps drive it", function()
      in_time(0.05, function(seconds)
        server:reset():script { "read", "wait_close" }
        local transfer = start { timeout = seconds }
        while not transfer:done() do pool:step() end
        assert.equal("timeout", select(2, transfer:result()))
        return server:count() == 1
      end)
    end)

    it("however short", function()
      server:script { "read", "wait_close" }
      local transfer = finish(start { timeout = 1e-9 })
      assert.equal("timeout", select(2, transfer:result()))
    end)

    it("never without a timeout", function()
      server:script { "read", "hold", { reply = {} } }
      local transfer = start { timeout = 0, connect_timeout = 0 }
      repeat pool:wait(0.05) until server:count() == 1
      assert.is_false(transfer:done())
      server:release()
      assert.equal(200, (finish(transfer):result()))
    end)
  end)

  describe("that is collected", function()
    it("lives as long as its transfers", function()
      local transfer = start_unanswered()
      pool = nil
      collect()
      assert.is_false(transfer:done())
      transfer:cancel()
      assert.equal("cancelled", select(2, transfer:result()))
      pool = fixture.closing(core.pool())
    end)

    it("is collected with its active transfers", function()
      local number = select(2, start_unanswered())
      pool = nil
      collect()
      assert.equal("client", server:await_end(number))
      pool = fixture.closing(core.pool())
    end)

    it("cancels a transfer without references, and continues", function()
      local number = select(2, start_unanswered())
      collect()
      assert.equal("client", server:await_end(number))
      assert.equal(200, (perform(pool, { url = server.url })))
    end)

    it("leaves a response readable", function()
      server:reply { body = "kept" }
      local transfer = finish(start())
      pool = nil
      collect()
      assert.equal("kept", (select(3, transfer:result())))
      pool = fixture.closing(core.pool())
    end)

    it("may go before or after its transfers, ended or not, closed or not", function()
      local function leave_behind(i)
        local ended, flying, streamed = finish(start()), start(), start { stream = true }
        pool:step()
        if i % 2 == 0 then pool:close() end
        if i % 3 == 0 then flying:cancel() end
        if i % 5 == 0 then ended:result() end
        if i % 7 == 0 then streamed:read() end
        pool = fixture.closing(core.pool())
      end
      for i = 1, 20 do
        leave_behind(i)
        if i % 4 == 0 then collect() end
      end
      collect()
      assert.equal(200, (perform(pool, { url = server.url })))
    end)

    it("is not affected by invalid requests", function()
      for _ = 1, 100 do
        pcall(start, { form = { { name = "a", data = "x" }, {} } })
        pcall(start, { headers = { a = "b", c = "d\n" }, body = "x" })
        pcall(start, { method = "x", proxy = "y" })
      end
      collect()
      assert.equal(200, (perform(pool, { url = server.url })))
    end)
  end)

  if _VERSION == "Lua 5.4" then
    it("closes at the end of its block", function()
      local run = load [[
        local core, url = ...
        local kept
        do
          local pool <close> = core.pool()
          local transfer <close> = pool:start { url = url }
          kept = pool
        end
        return pcall(kept.step, kept)
      ]]
      local done, message = run(core, server.url)
      assert.is_false(done)
      assert.matches("closed pool", message)
    end)
  end

  it("keeps its connections from programs started meanwhile", function()
    local transfer, number = start_unanswered()
    local program = io.popen("cat >/dev/null", "w")
    transfer:cancel()
    assert.equal("client", server:await_end(number))
    program:close()
  end)
end)
