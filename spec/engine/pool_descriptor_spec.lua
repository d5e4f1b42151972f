-- Specs of the descriptor of a pool in an event loop.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

-- cqueues stands for any event loop.
local has_loop, cqueues = pcall(require, "cqueues")
if has_loop and core.pool():fd() then
  describe("the descriptor of a pool", function()
    local server = fixture.fresh_server()
    local pool

    before_each(function() pool = fixture.closing(core.pool()) end)

    local function is_readable()
      local watched = { pollfd = pool:fd(), events = "r" }
      return cqueues.poll(watched, 0) == watched
    end

    it("stays the same", function()
      local fd = pool:fd()
      assert.is_true(fd > 2)
      perform(pool, { url = server.url })
      assert.equal(fd, pool:fd())
    end)

    it("suffices for an event loop, with the timeout", function()
      server:script { "read", { drip = "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nabcdefghi",
        pause = 0.001 } }
      local transfer = pool:start { url = server.url, timeout = 20 }
      local watched = { pollfd = pool:fd(), events = "r" }
      while not transfer:done() do
        cqueues.poll(watched, pool:timeout())
        pool:step()
      end
      local status, _, body = transfer:result()
      assert.equal(200, status)
      assert.equal("abcdefghi", body)
    end)

    it("is readable when a response has arrived, and not before", function()
      server:script { "read", "hold", { reply = {} }, "wait_close" }
      local transfer = pool:start { url = server.url, timeout = 20 }
      repeat pool:wait(0.05) until server:count() == 1
      pool:step()
      assert.is_false(is_readable())
      server:release()
      assert.is_true(is_readable())
      while not transfer:done() do pool:step() end
      assert.equal(200, (transfer:result()))
    end)

    it("is not readable any more once the pool saw that a kept connection was closed", function()
      server:script { "read", { reply = {} }, "hold" }
      perform(pool, { url = server.url })
      server:release()
      server:await_end(1)
      pool:step()
      assert.is_false(is_readable())
    end)

    it("is readable when the server closes a kept connection", function()
      server:script { "read", { reply = {} }, "hold" }
      perform(pool, { url = server.url })
      server:release()
      server:await_end(1)
      pool:step()
      assert.equal(200, (perform(pool, { url = server.url })))
    end)

    it("comes with a timeout while one is set", function()
      assert.is_nil(pool:timeout())
      server:script { "read", "wait_close" }
      local transfer = pool:start { url = server.url, timeout = 60 }
      assert.equal(0, pool:timeout())
      repeat pool:wait(0.05) until server:count() == 1
      local left
      repeat
        pool:step() -- what is due now
        left = pool:timeout()
      until left > 0
      assert.is_true(left <= 60)
      transfer:cancel()
    end)
  end)
end
