-- Specs of forks: a child must not affect its parent's connections. Only LuaJIT can fork by itself.

local fork = require "spec.support.fork"
local in_child = fork.in_child
if not in_child then return end

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local streams = require "spec.support.streams"

for _, tls in ipairs { false, true } do
  describe("a forked child" .. (tls and " over TLS" or ""), function()
    local server = fixture.fresh_server { tls = tls }
    local pool

    local function get()
      return (perform(pool, { url = server.url }))
    end

    before_each(function()
      pool = fixture.closing(core.pool(tls and { ca_file = server.ca_file } or {}))
    end)

    local function connections()
      local numbers = {}
      for index, request in ipairs(server:requests()) do numbers[index] = request.connection end
      return numbers
    end

    it("opens its own connection, and leaves its parent's intact", function()
      assert.equal(200, get())
      assert.is_true(in_child(function()
        return get() == 200 and get() == 200
      end))
      assert.equal(200, get())
      assert.same({ 1, 2, 2, 1 }, connections())
    end)

    it("may close the pool, or let it be collected", function()
      assert.equal(200, get())
      assert.is_true(in_child(function()
        pool:close()
        return true
      end))
      assert.is_true(in_child(function()
        pool = nil
        collectgarbage()
        collectgarbage()
        return true
      end))
      assert.equal(200, get())
      assert.same({ 1, 1 }, connections())
    end)

    it("does not make its parent wait for connections that the parent has closed", function()
      server:script { "read", { reply = {} }, "hold" }
      assert.equal(200, get())
      fork.beside_child(function()
        server:release()
        server:await_end(1)
        assert.equal(200, get())
        pool:step()
        local begun = core.now()
        core.poll({ pool }, 0.2)
        assert.is_true(core.now() - begun >= 0.19)
      end)
    end)

    it("gets an error for requests of its parent", function()
      server:script { "read", "hold", { reply = {} } }
      local transfer = pool:start { url = server.url, timeout = 20 }
      repeat
        pool:wait(0.01)
        local connection = server:connections()[1]
      until connection and connection.requests == 1
      assert.is_true(in_child(function()
        pool:step()
        local status, kind = transfer:result()
        return status == nil and kind == "connection"
      end))
      server:release()
      while not transfer:done() do pool:wait(5) end
      assert.equal(200, (transfer:result()))
    end)

    it("gets an error for each of many requests, and opens its own connections", function()
      local transfers = {}
      for i = 1, 150 do transfers[i] = pool:start { url = server.url, timeout = 60 } end
      pool:wait(0.01)
      assert.is_true(in_child(function()
        pool:step()
        for _, transfer in ipairs(transfers) do
          local status, kind = transfer:result()
          if status ~= 200 and kind ~= "connection" then return false end
        end
        return get() == 200
      end))
      for _, transfer in ipairs(transfers) do
        while not transfer:done() do pool:wait(5) end
        assert.equal(200, (transfer:result()))
      end
    end)

    it("gets an error for uploads and streams of its parent", function()
      server:script({ "serve" }, { "read",
        { write = "HTTP/1.1 200 OK\r\ncontent-length: 7\r\n\r\none " }, "hold",
        { write = "two" } })
      local upload = pool:start { url = server.url, method = "POST", timeout = 20,
        form = { { name = "file", reader = true, size = 6 } } }
      while not upload:wants() do pool:wait() end
      local stream = pool:start { url = server.url, timeout = 20, stream = true }
      while not stream:head() do pool:wait() end
      assert.is_true(in_child(function()
        local is_wanted, answered = upload:wants(), stream:head()
        local written = pcall(upload.write, upload, "child")
        stream:read()
        local _, kind = upload:result()
        local _, other = stream:result()
        return not is_wanted and not written and answered == 200 and kind == "connection"
          and other == "connection"
      end))
      upload:write("parent")
      while not upload:wants() do pool:wait() end
      upload:write()
      while not upload:done() do pool:wait() end
      assert.equal(200, (upload:result()))
      assert.truthy(server:last().body:find("parent", 1, true))
      server:release()
      assert.equal("one two", (streams.read_all(pool, stream)))
      assert.equal(200, (stream:result()))
    end)
  end)
end
