-- Specs of `Expect: 100-continue`, and of servers that respond before the body has ended.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local uploads = require "spec.support.uploads"

local MB = 1024 * 1024
local CONTINUE = { write = "HTTP/1.1 100 Continue\r\n\r\n" }

local part, reader = uploads.part, uploads.reader

describe("an upload", function()
  local server = fixture.fresh_server()
  local pool, path

  before_each(function() pool = fixture.closing(core.pool()) end)

  after_each(function()
    if path then os.remove(path) end
    path = nil
  end)

  local function make_file(text)
    path = uploads.make_file(text)
    return path
  end

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

  describe("to a server that responds before the end", function()
    local ANSWERS = {
      { write = "HTTP/1.1 413 Too Large\r\nContent-Length: 4\r\n\r\nlong" },
      { write = "HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 4\r\n\r\nlong" },
    }

    local function is_the_answer(status, _, body)
      assert.equal(413, status)
      assert.equal("long", body)
    end

    it("counts as sent if the server only says to continue", function()
      server:script { "read_head", CONTINUE, "close" }
      local status, kind, _, sent = give(start { reader() }, { "text" })
      assert.is_nil(status)
      assert.equal("connection", kind)
      assert.equal("maybe", sent)
    end)

    it("returns the response and stops sending", function()
      local file = make_file(("x"):rep(32 * MB))
      for _, answer in ipairs(ANSWERS) do
        server:script { "read_head", CONTINUE, { await = "xxx" }, answer, "wait_close" }
        local transfer = start { { name = "file", file = file } }
        while not transfer:done() do pool:wait() end
        assert.is_true(transfer:progress() < 32 * MB)
        is_the_answer(transfer:result())
      end
    end)

    it("returns the response while a reader waits", function()
      for _, answer in ipairs(ANSWERS) do
        server:script { "read_head", CONTINUE, { await = "first" }, answer, "wait_close" }
        local transfer = start { reader() }
        await_want(transfer)
        transfer:write("first")
        await_want(transfer)
        while not transfer:done() do pool:wait() end
        assert.is_nil((transfer:wants()))
        is_the_answer(transfer:result())
      end
    end)

    it("returns the response while a reader keeps writing", function()
      for _, answer in ipairs(ANSWERS) do
        server:script { "read_head", CONTINUE, { await = "xxx" }, answer, "wait_close" }
        local transfer = start { reader() }
        while await_want(transfer) do transfer:write(("x"):rep(65536)) end
        is_the_answer(transfer:result())
      end
    end)
  end)

  describe("sends Expect", function()
    local function expectation()
      return (server:last():header("expect"))
    end

    it("before a long file, and sends it when told to continue", function()
      local text = ("x"):rep(2 * MB)
      local form = { { name = "file", file = make_file(text) } }
      assert.equal(200, (perform(pool, { url = server.url, method = "POST", form = form })))
      assert.equal("100-continue", expectation())
      assert.is_true(part(server:last(), "file") == text)
    end)

    it("before data from a reader of unknown size", function()
      assert.equal(200, (give(start { reader() }, { "text" })))
      assert.equal("100-continue", expectation())
    end)

    it("not before short files, short readers, data or bodies", function()
      give(start { reader(4) }, { "text" })
      assert.is_nil(expectation())
      perform(pool, { url = server.url, method = "POST",
        form = { { name = "file", file = make_file("text") } } })
      assert.is_nil(expectation())
      local long = ("x"):rep(2 * MB)
      perform(pool, { url = server.url, method = "POST", form = { { name = "a", data = long } } })
      assert.is_nil(expectation())
      perform(pool, { url = server.url, method = "POST", body = long })
      assert.is_nil(expectation())
    end)

    it("and does not wait for ever", function()
      server:script { "read_head", "read_body", { reply = {} } }
      assert.equal(200, (give(start { reader() }, { "text" })))
      assert.equal("100-continue", expectation())
      assert.equal("text", part(server:last(), "file"))
    end)

    it("and sends nothing to a server that refuses", function()
      local file = make_file(("x"):rep(2 * MB))
      for _, status in ipairs { 401, 413 } do
        for _, source in ipairs { { name = "file", file = file }, reader() } do
          -- any part of the body would be the next request here
          server:script { "read_head", { reply = { status = status, body = "no" } }, "read" }
          local before = server:count()
          local transfer = start { source }
          uploads.await_count(pool, server, before + 1)
          while not transfer:done() do
            assert.is_nil((transfer:wants()))
            pool:wait()
          end
          local got, _, body = transfer:result()
          assert.equal(status, got)
          assert.equal("no", body)
          pool:close()
          assert.equal("client", server:await_end(#server:connections()))
          assert.equal(before + 1, server:count())
          pool = fixture.closing(core.pool())
        end
      end
    end)

    it("and sends without it to a server that does not support it", function()
      local file = make_file(("x"):rep(2 * MB))
      local NO = { status = 417, body = "what?" }
      for _, source in ipairs { { name = "file", file = file }, reader() } do
        server:script({ "read_head", { reply = NO }, "serve" }, { "serve" })
        server:reply { body = "done" }
        local transfer = start { source }
        uploads.await_count(pool, server, 1)
        local status, _, body = give(transfer, { "text" })
        assert.equal(200, status)
        assert.equal("done", body)
        assert.is_nil(expectation())
        pool:close()
        server:reset()
        pool = fixture.closing(core.pool())
      end
    end)

    it("once: a second refusal is the response", function()
      server:default { status = 417, body = "what?" }
      server:script({ "read_head", { reply = { status = 417, body = "first" } }, "serve" },
        { "serve" })
      local transfer = start { reader() }
      uploads.await_count(pool, server, 1)
      local status, _, body = give(transfer, { "text" })
      assert.equal(417, status)
      assert.equal("what?", body)
    end)
  end)
end)
