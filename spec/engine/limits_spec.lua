-- Specs of time limits, which must hold whatever libcurl does.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local names = require "spec.support.names"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

-- The bound for a limit of half a second on a busy machine. Resolving a name takes longer.
local SOON, SLOW = 3, "6:127.0.0.1"
local NOT_RESOLVED = "timeout\tthe name was not resolved within 0.5 s\tfalse"

describe("a time limit", function()
  local server = fixture.fresh_server()
  local pool

  after_each(function()
    if pool then pool:close() end
    pool = nil
  end)

  for when, waits in pairs { [""] = false, [", where libcurl would wait for the name"] = true } do
    describe("while a name is resolved" .. when, function()
      -- Prints "NAME seconds" for each measured step, until the program's end.
      local PROGRAM = [[
        local core = require "telnyx.core"
        local pool, begun = core.pool(), core.now()
        local function finish(transfer) while not transfer:done() do pool:wait() end end
        local function tell(name) print(name, core.now() - begun) end
        local slow = pool:start { url = "http://slow.example:%d/", %s }
        local other = pool:start { url = "%s", timeout = 20 }
        finish(other)
        tell("other")
        %s
        tell("slow")
        print("result", select(2, slow:result()))
        finish(pool:start { url = "%s", timeout = 20 })
        tell("next")
        pool:close()
        tell("closed")
      ]]

      local function run(limit, ending)
        local begun = core.now()
        local output = names({ ["slow.example"] = SLOW }, PROGRAM:format(server.port, limit,
          server.url, ending, server.url), waits)
        assert.is_true(core.now() - begun < 2 * SOON, output)
        for _, name in ipairs { "other", "slow", "next", "closed" } do
          local seconds = tonumber(output:match(name .. "\t([%d.]+)"))
          assert.is_true(seconds ~= nil and seconds < SOON, output)
        end
        assert.equal(2, server:count())
        return output
      end

      it("ends the transfer, and nothing waits for the name", function()
        local output = run("timeout = 0.5", "finish(slow)")
        assert.truthy(output:find(NOT_RESOLVED, 1, true))
      end)

      it("may be the connect timeout", function()
        local output = run("timeout = 50, connect_timeout = 0.5", "finish(slow)")
        assert.truthy(output:find(NOT_RESOLVED, 1, true))
      end)

      it("does not delay cancelling", function()
        assert.truthy(run("timeout = 50", "slow:cancel()"):find("result\tcancelled", 1, true))
      end)
    end)
  end

  it("for connecting applies to each request, if the server is silent", function()
    local secure = servers.start { tls = true }
    local silent, transfers = { "no_tls", "wait_close" }, {}
    for _ = 1, 20 do secure:script(silent) end
    pool = core.pool { ca_file = secure.ca_file }
    local begun = core.now()
    for i = 1, 8 do
      transfers[i] = pool:start { url = secure.url, timeout = 50, connect_timeout = 0.5 }
    end
    for _, transfer in ipairs(transfers) do
      while not transfer:done() do pool:wait() end
      local _, kind, message, sent = transfer:result()
      assert.same({ "timeout", "no connection was made within 0.5 s", false },
        { kind, message, sent })
    end
    assert.is_true(core.now() - begun < SOON)
    secure:stop()
  end)

  describe("while other requests use all connections", function()
    local holder

    before_each(function()
      server:script { "read", "hold", { reply = {} }, "serve" }
      pool = core.pool { max_connections = 1 }
      holder = pool:start { url = server.url, timeout = 50 }
      while server:count() == 0 do pool:wait(0.01) end
    end)

    it("ends the waiting requests", function()
      local begun = core.now()
      local _, kind, message, sent = perform(pool, { url = server.url, timeout = 0.5 })
      assert.same({ "timeout", "no connection was free within 0.5 s", false },
        { kind, message, sent })
      assert.is_true(core.now() - begun < SOON)
    end)

    it("is not the connect timeout", function()
      local transfer = pool:start { url = server.url, timeout = 50, connect_timeout = 0.1 }
      local ends = core.now() + 0.5
      while core.now() < ends do pool:wait(0.1) end
      assert.is_false(transfer:done())
      server:release()
      while not transfer:done() do pool:wait() end
      assert.equal(200, (transfer:result()))
      assert.equal(200, (holder:result()))
    end)
  end)

  it("tells what did not arrive", function()
    server:script({ "read", "wait_close" },
      { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf" }, "wait_close" })
    pool = core.pool()
    local request = { url = server.url, timeout = 0.5 }
    assert.equal("no response came within 0.5 s", (select(3, perform(pool, request))))
    assert.equal("the response was not complete within 0.5 s",
      (select(3, perform(pool, request))))
  end)

  it("applies to each request, in any order", function()
    for _ = 1, 60 do server:script { "read", "wait_close" } end
    pool = core.pool()
    local earliest, latest, transfers, order = {}, {}, {}, {}
    for i = 1, 60 do
      -- every timeout up to a third of a second, shuffled
      local limit = 1 + i * 7 % 60 * 0.005
      earliest[i] = core.now() + limit - 0.002
      transfers[i] = pool:start { url = server.url, timeout = limit }
      latest[i] = core.now() + limit
    end
    transfers[30]:cancel()
    transfers[31]:cancel()
    local begun = core.now()
    while #order < 60 and core.now() < begun + 20 do
      local id = pool:ready()
      if id then order[#order + 1] = id else pool:wait(1) end
    end
    assert.equal(60, #order)
    for place = 4, 60 do
      assert.is_true(latest[order[place]] >= earliest[order[place - 1]])
    end
  end)

  it("leaves time for the other addresses of a name whose first refuse", function()
    local output = names({ ["three.example"] = "0:127.0.0.2,127.0.0.3,127.0.0.1" }, ([[
      local core = require "telnyx.core"
      for _ = 1, 3 do
        local pool, begun = core.pool(), core.now()
        local transfer = pool:start { url = "http://three.example:%d/", timeout = 50,
          connect_timeout = 20 }
        while not transfer:done() do pool:wait() end
        print((transfer:result()), core.now() - begun)
        pool:close()
      end
    ]]):format(server.port))
    local count = 0
    for status, seconds in output:gmatch("(%S+)\t(%S+)\n") do
      count = count + 1
      assert.equal("200", status)
      assert.is_true(tonumber(seconds) < SOON, output)
    end
    assert.equal(3, count)
  end)
end)
