-- The specs of spec/regress/pool_in_finalizer_spec.lua, which runs them in a separate process: each
-- of their steps is a whole garbage collection.

local collector = require "spec.support.collector"
local core = require "telnyx.core"
local servers = require "spec.support.server"

local BODY = ("0123456789"):rep(60000)

-- 5.1 and LuaJIT have finalizers only for userdata.
local function finalized(run)
  if newproxy then -- luacheck: ignore 113
    getmetatable(newproxy(true)).__gc = run -- luacheck: ignore 113
  else
    setmetatable({}, { __gc = run })
  end
end

describe("a finalizer", function()
  local server, pool, restore_collector

  setup(function()
    -- a collector that does all its work at once
    restore_collector = collector.set {
      multiplier = newproxy and 0 or 1000000, step_bits = 30 } -- luacheck: ignore 113
    server = servers.start()
    server:default { body = BODY }
    pool = core.pool()
  end)

  teardown(function()
    restore_collector()
    pool:close()
    server:stop()
  end)

  -- Reads a stream until its end or an error. A finalizer is due at every read.
  local function read_all(disturb)
    local transfer = assert(pool:start { url = server.url, stream = true, timeout = 20 })
    local chunks, chunk = {}, nil
    local read, problem = pcall(function()
      while true do
        collectgarbage("stop")
        finalized(function() disturb(transfer) end)
        collectgarbage("restart")
        chunk = transfer:read()
        if chunk then
          chunks[#chunks + 1] = chunk
        elseif transfer:done() then
          return
        else
          pool:wait(20)
        end
      end
    end)
    collectgarbage()
    return read, table.concat(chunks), problem
  end

  it("may drive the pool of a stream that is being read", function()
    for _ = 1, 40 do
      local read, body = read_all(function() pool:wait(0.01) end)
      assert.is_true(read)
      assert.is_true(body == BODY, #body .. " bytes")
    end
  end)

  it("may close a stream that is being read", function()
    for _ = 1, 40 do
      local read, body, problem = read_all(function(transfer)
        if pcall(transfer.cancel, transfer) then transfer:result(true) end
      end)
      assert.is_true(BODY:sub(1, #body) == body)
      assert.is_true(read or problem:find("attempt to use a closed transfer", 1, true) ~= nil)
    end
  end)

  it("cannot take the result that is being taken", function()
    for _ = 1, 20 do
      local transfer = assert(pool:start { url = server.url, timeout = 20 })
      while not transfer:done() do pool:wait(20) end
      collectgarbage("stop")
      finalized(function() pcall(transfer.result, transfer) end)
      collectgarbage("restart")
      local taken, status, _, body = pcall(transfer.result, transfer)
      if taken then -- otherwise the finalizer came first
        assert.equal(200, status)
        assert.is_true(body == BODY)
      else
        assert.is_truthy(status:find("attempt to use a closed transfer", 1, true))
      end
    end
  end)

  it("may close the pool of a request that is being started", function()
    for _ = 1, 20 do
      local own, is_closed = core.pool(), false
      collectgarbage("stop")
      finalized(function()
        is_closed = true
        own:close()
      end)
      collectgarbage("restart")
      local started = pcall(own.start, own, { url = server.url, timeout = 20 })
      local was_closed = is_closed
      assert.is_false(started and was_closed)
      own:close()
    end
  end)
end)
