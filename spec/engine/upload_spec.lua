-- Specs of uploads: long bodies, files and readers.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local tls = require "spec.support.emulator_tls"
local uploads = require "spec.support.uploads"

local CONTINUE = { write = "HTTP/1.1 100 Continue\r\n\r\n" }

local part, reader = uploads.part, uploads.reader

describe("an upload", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function start(form, fields)
    local request = { url = server.url, method = "POST", timeout = 20, form = form }
    for name, value in pairs(fields or {}) do request[name] = value end
    return assert(pool:start(request))
  end

  local function await_want(transfer)
    return uploads.await_want(pool, transfer)
  end

  local function give(transfer, chunks)
    return uploads.give(pool, transfer, chunks)
  end

  local function await_hold()
    repeat pool:wait(0.01) until (server:connections()[1] or {}).held
  end

  describe("from a reader", function()
    it("sends the written data, beside other parts", function()
      local transfer = start { { name = "model", data = "m" }, reader(),
        { name = "z", data = "y" } }
      assert.equal(2, await_want(transfer))
      assert.equal(200, (give(transfer, { "one ", "two ", "three" })))
      local request = server:last()
      assert.equal("m", part(request, "model"))
      assert.equal("one two three", part(request, "file"))
      assert.equal("y", part(request, "z"))
      assert.truthy(request.body:find('filename="name.bin"', 1, true))
      assert.truthy(request.body:find("Content-Type: audio/wav", 1, true))
    end)

    it("is chunked if the size is unknown", function()
      assert.equal(200, (give(start { reader() }, { "text" })))
      local request = server:last()
      assert.is_true(request.chunked)
      assert.is_nil((request:header("content-length")))
      assert.equal("text", part(request, "file"))
    end)

    it("declares its size", function()
      assert.equal(200, (give(start { reader(8) }, { "12345", "678" })))
      local request = server:last()
      assert.is_false(request.chunked)
      assert.equal(tostring(#request.body), (request:header("content-length")))
      assert.equal("12345678", part(request, "file"))
    end)

    it("may be empty", function()
      assert.equal(200, (give(start { reader() }, {})))
      assert.equal("", part(server:last(), "file"))
      assert.equal(200, (give(start { reader(0) }, {})))
      assert.equal("", part(server:last(), "file"))
    end)

    it("may write more than libcurl takes at once, or less", function()
      local long = ("0123456789"):rep(300000)
      local chunks = { long, "x", long:sub(1, 70001), "y" }
      for _, size in ipairs { false, 2 * #long - #long + 70003 } do
        assert.equal(200, (give(start { reader(size or nil) }, chunks)))
        assert.is_true(part(server:last(), "file") == table.concat(chunks))
      end
    end)

    it("sends NUL and line breaks unchanged", function()
      local text = "a\0b\r\nc\n--d\r\n\r\n\255"
      assert.equal(200, (give(start { reader(#text) }, { text:sub(1, 3), text:sub(4) })))
      assert.equal(text, part(server:last(), "file"))
    end)

    it("may be one of several, in order", function()
      local first, second = reader(), reader(3)
      second.name = "second"
      local transfer = start { first, { name = "between", data = "b" }, second }
      local wanted = {}
      local left = { [1] = { "one" }, [3] = { "two" } }
      while not transfer:done() do
        local index = await_want(transfer)
        if index then
          wanted[#wanted + 1] = index
          transfer:write(table.remove(left[index], 1))
        end
      end
      assert.same({ 1, 1, 3, 3 }, wanted)
      assert.equal(200, (transfer:result()))
      local request = server:last()
      assert.equal("one", part(request, "file"))
      assert.equal("b", part(request, "between"))
      assert.equal("two", part(request, "second"))
    end)

    it("sends each chunk as it is written", function()
      server:script { "read_head", CONTINUE, { await = "first" }, "hold", "read_body",
        { reply = {} } }
      local transfer = start { reader() }
      await_want(transfer)
      transfer:write("first")
      await_hold()
      server:release()
      await_want(transfer)
      transfer:write("second")
      assert.equal(200, (give(transfer, {})))
      assert.equal("firstsecond", part(server:last(), "file"))
    end)

    it("waits without blocking others", function()
      local waiting = start { reader() }
      await_want(waiting)
      for _ = 1, 5 do assert.equal(200, (perform(pool, { url = server.url }))) end
      assert.equal(1, waiting:wants())
      assert.is_false(waiting:done())
      assert.equal(200, (give(waiting, { "late" })))
      assert.equal("late", part(server:last(), "file"))
    end)

    it("fails if it is shorter than its size", function()
      for _, chunks in ipairs { {}, { "12345" } } do
        local status, kind, message = give(start { reader(8) }, chunks)
        assert.is_nil(status)
        assert.equal("config", kind)
        assert.equal("a part of the form is shorter than its 'size' says", message)
      end
    end)

    it("fails if it is longer than its size", function()
      for _, chunks in ipairs { { "123456789" }, { "12345", "6789" }, { "12345678", "9" } } do
        local status, kind, message, sent = give(start { reader(8) }, chunks)
        assert.is_nil(status)
        assert.equal("config", kind)
        assert.equal("a part of the form is longer than its 'size' says", message)
        assert.equal("maybe", sent)
      end
      assert.equal(0, server:count())
    end)

    it("refuses a chunk that was not requested, or is not a string", function()
      local transfer = start { reader() }
      assert.has_error(function() transfer:write("x") end, "the transfer wants no chunk")
      assert.has_error(function() transfer:write() end, "the transfer wants no chunk")
      await_want(transfer)
      assert.error_matches(function() transfer:write("") end, "empty chunk")
      assert.error_matches(function() transfer:write(7) end, "string expected")
      transfer:write("x")
      assert.has_error(function() transfer:write("x") end, "the transfer wants no chunk")
      assert.equal(200, (give(transfer, {})))
    end)

    it("requests nothing after the transfer ended", function()
      local transfer = start { reader() }
      await_want(transfer)
      transfer:cancel()
      assert.is_nil((transfer:wants()))
      assert.has_error(function() transfer:write("x") end, "the transfer wants no chunk")
      assert.equal("cancelled", select(2, transfer:result()))
      assert.has_error(function() transfer:wants() end, "attempt to use a closed transfer")
    end)

    it("ends at its timeout if nobody writes", function()
      local transfer = start({ reader() }, { timeout = 0.2 })
      while not transfer:done() do pool:wait() end
      assert.equal("timeout", select(2, transfer:result()))
    end)

    it("can be collected while it waits", function()
      for state = 1, 3 do
        local transfer = start { reader() }
        if state > 1 then await_want(transfer) end
        if state > 2 then transfer:write("x") end
        transfer = nil -- luacheck: ignore 311
        collectgarbage()
        collectgarbage()
      end
      assert.equal(200, (perform(pool, { url = server.url })))
    end)

    it("requires a size that is a whole number", function()
      for _, size in ipairs { -1, 1.5, "8", true, math.huge } do
        assert.error_matches(function() start { reader(size) } end, "bad size")
      end
    end)

    it("may stream its response at the same time", function()
      server:script { "read_head", CONTINUE, { write = "HTTP/1.1 200 OK\r\n\r\nearly " },
        "read_body", { write = "late" } }
      local transfer = start({ reader() }, { stream = true })
      await_want(transfer)
      while not transfer:head() do pool:wait() end
      local texts = {}
      while not transfer:done() do
        if transfer:wants() then transfer:write(#texts > 0 and "x" or nil) end
        texts[#texts + 1] = transfer:read()
        if not transfer:wants() and not transfer:done() then pool:wait() end
        if #texts > 0 and transfer:wants() then transfer:write() end
      end
      texts[#texts + 1] = transfer:read()
      assert.equal("early late", table.concat(texts))
      assert.equal(200, (transfer:result()))
    end)
  end)

  describe("that has to restart", function()
    it("fails if a reader has written data", function()
      server:script({ "read", { reply = {} }, "read", "close" }, { "serve" })
      assert.equal(200, (perform(pool, { url = server.url })))
      local transfer = start({ reader(4) }, { replayable = true })
      local status, kind, message, sent = give(transfer, { "text" })
      assert.is_nil(status)
      assert.equal("connection", kind)
      assert.equal("the body comes from a reader and cannot be sent again", message)
      assert.equal("maybe", sent)
      assert.equal(2, server:count())
    end)

    it("is not sent again on a connection that turns out dead", function()
      server:script { "read", { reply = {} }, "close" }
      assert.equal(200, (perform(pool, { url = server.url })))
      server:await_end(1)
      local status, kind, _, sent = give(start { reader(4) }, { "text" })
      assert.is_true(status == 200 or kind == "connection" and sent == "maybe")
      assert.is_true(server:count() <= 2)
    end)
  end)
end)

describe("an upload over HTTP/2", function()
  local certificate, key, server, pool

  setup(function()
    certificate, key = tls.make_certificate()
    server = assert(emulator.spawn { tls_cert = certificate, tls_key = key })
  end)

  teardown(function()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)

  before_each(function() pool = fixture.closing(core.pool { ca_file = certificate }) end)

  local function post(form)
    return { method = "POST", url = server.url .. "/ai/assistants", form = form, timeout = 20,
      headers = { Authorization = "Bearer KEY" } }
  end

  it("sends the data of a reader", function()
    local chunk = ("0123456789"):rep(10000)
    local transfer = pool:start(post { reader() })
    local status = uploads.give(pool, transfer, { chunk, "-", chunk })
    assert.equal(400, status) -- it is not JSON
    local _, _, requests = perform(pool, { url = server.origin .. "/_emulator/requests" })
    assert.truthy(requests:find(chunk .. "-" .. chunk, 1, true))
  end)

  -- Each fills the window of its stream several times. With libcurl 8.14 every fifth stalled.
  it("completes, however often the window is full", function()
    local content = ("x"):rep(200000)
    for _ = 1, 20 do
      assert.equal(400, (perform(pool, post { { name = "file", data = content } })))
    end
  end)
end)
