-- Specs of open WebSockets against a server that keeps to RFC 6455, or does not.

local core = require "telnyx.core"
local in_time = require "spec.support.in_time"
local new_peer = require "spec.support.websocket_client"
local telnyx = require "telnyx"
local websocket = require "spec.support.server_websocket"

local frame, close = websocket.frame, websocket.close

describe("telnyx.websocket", function()
  local peer = new_peer()
  local server, connect, open, last_end = peer.server, peer.connect, peer.open, peer.last_end
  local SECRET = peer.secret

  describe("messages", function()
    it("of all lengths go both ways", function()
      local socket = open { "echo" }
      for _, length in ipairs { 0, 1, 125, 126, 65535, 65536 } do
        local bytes = ("\0\255"):rep(length):sub(1, length)
        assert(socket:send_binary(bytes))
        assert.same({ bytes, "binary" }, { socket:receive() })
      end
      assert(socket:send "h\195\164")
      assert.same({ "h\195\164", "text" }, { socket:receive() })
      assert.is_true(socket:close())
    end)

    it("of 20 MB go both ways #large", function()
      local length = 20 * 1000 * 1000
      local socket = open({ { write = "\130\127\0\0\0\0\1\49\45\0" }, -- a frame of that length
        { write = ("x"):rep(50000), times = 400 }, "read_frame", { write = close(1000) },
        "wait_close" }, { max_message_bytes = length })
      assert.equal(length, #socket:receive())
      assert(socket:send_binary(("y"):rep(length)))
      assert.is_nil((socket:receive()))
      assert.equal(length, server:frames()[1].length)
    end)

    it("come whole however their frames are cut", function()
      local text = frame("text", "a", { fin = false }) .. frame("ping", "p")
        .. frame("continuation", ("b"):rep(130))
      local socket = open { { drip = text, pause = 0 }, "read_frame",
        { drip = close(1000), pause = 0 }, "read_frame", "wait_close" }
      assert.same({ "a" .. ("b"):rep(130), "text" }, { socket:receive() })
      assert.is_nil((socket:receive()))
      local frames = server:frames()
      assert.equal("pong", frames[1].kind)
      assert.equal("p", frames[1].payload)
      assert.equal("close", frames[2].kind)
    end)

    it("that are sent are masked, and whole", function()
      local socket = open { "read_frame", "read_frame", "read_frame", "read_frame",
        { write = close(1000) }, "wait_close" }
      assert(socket:send "one")
      assert(socket:send_binary "two")
      assert(socket:ping "three")
      socket:close()
      for index, expected in ipairs { { "text", "one" }, { "binary", "two" },
        { "ping", "three" } } do
        local sent = server:frames()[index]
        assert.same(expected, { sent.kind, sent.payload })
        assert.equal(4, #sent.mask)
        assert.is_true(sent.fin)
        assert.equal(0, sent.rsv)
      end
    end)

    it("answer pings of a program that only sends", function()
      local socket = open { { write = frame("ping", "are you there") }, "hold", "read_frame",
        "read_frame", "read_frame", "read_frame", { write = close(1000) }, "wait_close" }
      server:release()
      assert(socket:send "one")
      assert(socket:send "two")
      assert.is_true(socket:close())
      local frames = server:frames()
      assert.same({ "pong", "are you there" }, { frames[1].kind, frames[1].payload })
      assert.equal("one", frames[2].payload)
    end)
  end)

  describe("the end", function()
    it("is nil for 1000, and for no code", function()
      for text, code in pairs { [close(1000, "bye")] = 1000, [frame "close"] = 1005 } do
        local socket = open { { write = text }, "read_frame", "wait_close" }
        for _ = 1, 2 do
          local message, err = socket:receive()
          assert.is_nil(message)
          assert.is_nil(err)
        end
        assert.equal(code, socket.code)
        assert.is_true(socket.clean)
        assert.is_true(socket:close())
        local ok, err = socket:send "late"
        assert.is_nil(ok)
        assert.equal("cancelled", err.kind)
      end
    end)

    it("is an error with the code and the reason for the others", function()
      for _, code in ipairs { 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 4999 } do
        local socket = open { { write = frame("text", "last") .. close(code, "why " .. SECRET) },
          "read_frame", "wait_close" }
        assert.equal("last", (socket:receive()))
        local message, err = socket:receive()
        assert.is_nil(message)
        assert.equal("connection", err.kind)
        assert.equal(code, err.code)
        assert.is_true(err.clean)
        assert.equal("why ", err.reason:sub(1, 4))
        assert.is_nil((err.reason .. tostring(err)):find(SECRET, 1, true))
        assert.equal(err, (select(2, socket:receive())))
        assert.equal(err, (select(2, socket:send "late")))
      end
      for index, sent in ipairs(server:frames()) do
        assert.equal("close", sent.kind, tostring(index))
      end
    end)

    it("is an error with 1006 if the connection is lost", function()
      for _, steps in ipairs { { "close" }, { "await", "reset" },
        { { write = frame("text", "whole") .. frame("text", "cut"):sub(1, 3) }, "close" } } do
        local socket = open(steps)
        socket:send "x"
        local message, err = socket:receive()
        if message then
          assert.equal("whole", message)
          message, err = socket:receive()
        end
        assert.is_nil(message)
        assert.equal("connection", err.kind)
        assert.equal(1006, err.code)
        assert.is_false(err.clean)
        assert.is_false(socket:close())
      end
    end)

    it("is told to a sender as well", function()
      local socket = open { { write = frame("text", "before") }, "close" }
      assert.equal("server", last_end())
      local ok, err
      repeat ok, err = socket:send "x" until not ok
      assert.equal("connection", err.kind)
      assert.equal("before", (socket:receive()))
      assert.equal(1006, (select(2, socket:receive())).code)
    end)

    it("comes with a close frame for what the server does wrong", function()
      for code, text in pairs { [1002] = frame("text", "a", { rsv = 4 }),
        [1007] = frame("text", "\255"), [1009] = frame("text", ("x"):rep(101)) } do
        local socket = open({ { write = frame("text", "good") .. text }, "read_frame",
          "wait_close" }, { max_message_bytes = 100 })
        assert.equal("good", (socket:receive()))
        local message, err = socket:receive()
        assert.is_nil(message)
        assert.equal("decode", err.kind)
        assert.equal(code, err.code)
        assert.is_false(err.clean)
        last_end()
        local frames = server:frames()
        local sent = frames[#frames]
        assert.equal("close", sent.kind)
        assert.equal(code, sent.payload:byte(1) * 256 + sent.payload:byte(2))
      end
    end)

    it("by the program has its code and reason, and waits for the server", function()
      local socket = open { "read_frame", { write = frame("text", "dropped") }, "hold",
        { write = close(4001) }, "wait_close" }
      assert.is_true((function()
        local clean
        telnyx.run(function()
          telnyx.spawn(function() clean = socket:close(4001, "enough") end)
          telnyx.sleep(0.01)
          assert.is_nil(clean)
          server:release()
        end)
        return clean
      end)())
      local sent = server:frames()[1]
      assert.equal("\15\161enough", sent.payload)
      assert.is_true(socket:close())
      assert.is_nil((socket:receive()))
      assert.equal("cancelled", (select(2, socket:send "x")).kind)
    end)

    it("comes to a server that does not answer the close frame", function()
      local socket = open { "read_frame", "close" }
      assert.is_false(socket:close())
      assert.is_nil((socket:receive()))
    end)

    it("comes when the client is closed", function()
      local socket = open { "wait_close" }
      peer.client.close()
      local message, err = socket:receive()
      assert.is_nil(message)
      assert.equal("cancelled", err.kind)
      assert.equal("client", last_end())
    end)

    -- Lua 5.4 and later compile this.
    local closing = (rawget(_G, "loadstring") or load)([[
      local open, leave = ...
      local function use()
        local socket <close> = open()
        leave(socket)
        return "left"
      end
      return pcall(use)
    ]])

    it("comes with the end of the block of a socket that is <close>", function()
      if not closing then return pending("this Lua has no <close>") end
      local function opened()
        return open { "read_frame", { write = close(1000) }, "wait_close" }
      end
      local socket
      assert.same({ true, "left" }, { closing(opened, function(self) socket = self end) })
      assert.same({ true, 1000, true }, { socket:close(), socket.code, socket.clean })
      assert.same({ false, "mistake" }, { closing(opened, function(self)
        socket = self
        error("mistake", 0)
      end) })
      assert.same({ true, 1000, true }, { socket:close(), socket.code, socket.clean })
      for index = 1, 2 do assert.equal("close", server:frames()[index].kind) end
      assert.same({ true, "left" }, { closing(opened, function(self) self:close() end) })
    end)

    it("comes with the collection of a socket that was forgotten", function()
      local socket = open { "wait_close" }
      assert(socket)
      socket = nil -- luacheck: ignore 311
      collectgarbage()
      collectgarbage()
      assert.equal("client", last_end())
    end)
  end)

  it("can be used after an error was raised while it waited", function()
    local socket = open { "hold", { write = frame("text", "a") .. close(1000) }, "read_frame",
      "wait_close" }
    debug.sethook(function()  -- as Ctrl-C does
      if debug.getinfo(2, "f").func ~= core.now then return end
      debug.sethook()
      error("interrupted!", 0)
    end, "c")
    local ok, problem = pcall(socket.receive, socket)
    debug.sethook()
    assert.same({ false, "interrupted!" }, { ok, problem })
    server:release()
    local received
    telnyx.run(function() received = socket:receive() end)
    assert.equal("a", received)
    assert.is_nil((socket:receive()))
    assert.is_true(socket:close())
  end)

  describe("limits", function()
    it("end a socket from which nothing comes", function()
      local socket = open({ "wait_close" }, { idle_timeout = 0.05 })
      local message, err = socket:receive()
      assert.is_nil(message)
      assert.equal("timeout", err.kind)
      assert.equal("client", last_end())
    end)

    it("do not end a socket whose messages have arrived", function()
      local socket = open({ { write = frame("text", "a") .. frame("text", "b") }, "wait_close" },
        { idle_timeout = 0.1 })
      assert.equal("a", (socket:receive()))
      server:reset()
      telnyx.sleep(0.2)
      assert.equal("b", (socket:receive()))
      local _, err = socket:receive()
      assert.equal("timeout", err.kind)
      socket = open({ { write = frame("text", "a") }, "hold", { write = frame("text", "b") },
        "wait_close" }, { idle_timeout = 2 })
      assert.equal("a", (socket:receive()))
      server:release()
      telnyx.sleep(2.1)
      assert.equal("b", (socket:receive()))
    end)

    it("end a socket whose server sends pings and does not read", function()
      local socket = open { { write = frame("ping", ("x"):rep(125)), times = math.huge } }
      local _, err = socket:receive()
      assert.equal("connection", err.kind)
    end)

    it("end it at the deadline", function()
      local err = in_time(0.1, function(seconds)
        server:script { "upgrade", { write = frame("text", "x"), times = math.huge } }
        local socket = connect { deadline = seconds }
        if not socket then return nil end
        local message, problem
        repeat message, problem = socket:receive() until not message
        return problem
      end)
      assert.equal("timeout", err.kind)
      assert.truthy(err.message:find("the deadline passed", 1, true))
    end)

    it("send pings to a quiet server, which has to answer", function()
      local socket = in_time(0.1, function(seconds)
        server:reset()
        local opened = open({ "read_frame", { write = frame "pong" }, "read_frame",
          { write = frame "pong" .. frame("text", "done") }, "read_frame", "wait_close" },
          { ping_interval = seconds })
        return opened:receive() == "done" and opened
      end)
      local message, err = socket:receive()
      assert.is_nil(message)
      assert.equal("timeout", err.kind)
      for index = 1, 3 do assert.equal("ping", server:frames()[index].kind) end
    end)

    it("let a sender wait once 1 MiB is queued, and fail if the server does not read", function()
      local socket = in_time(0.2, function(seconds)
        server:reset():script { "upgrade", "hold" }
        return (connect { timeout = seconds })
      end)
      local bytes, count = ("x"):rep(65536), 0
      local ok, err
      repeat
        ok, err = socket:send_binary(bytes)
        count = count + (ok and 1 or 0)
      until not ok
      assert.equal("timeout", err.kind)
      -- the queue, and what the system takes
      assert.is_true(count >= 16 and count < 400, tostring(count))
    end)

    it("let the server wait for a program that does not receive", function()
      local socket = open { { write = frame("binary", ("x"):rep(10000)), times = 2000 },
        { write = close(1000) }, "wait_close" }
      local other = open { "echo" }
      for _ = 1, 50 do
        other:send "x"
        other:receive()
      end
      local connections = server:connections()
      assert.is_nil(connections[#connections - 1].ended)
      local count = 0
      while socket:receive() do count = count + 1 end
      assert.equal(2000, count)
    end)
  end)

  describe("mistakes", function()
    local socket

    local function raises(message, call)
      local ok, problem = pcall(call)
      assert.is_false(ok)
      assert.truthy(tostring(problem):find(message, 1, true), tostring(problem))
    end

    it("of arguments raise", function()
      raises("bad argument 'path' to 'websocket.connect'", function()
        peer.client.websocket.connect "socket"
      end)
      raises("bad argument 'path'", function() peer.client.websocket.connect(1) end)
      raises("bad argument 'query'", function() peer.client.websocket.connect("/x", "a=b") end)
      raises("unknown option 'idle_timeouts' to 'websocket.connect', did you mean 'idle_timeout'?",
        function() peer.client.websocket.connect("/x", nil, { idle_timeouts = 1 }) end)
      raises("bad option 'protocols'", function() connect { protocols = { "a b" } } end)
      socket = open { "wait_close" }
      raises("UTF-8 expected: send_binary takes any bytes", function() socket:send "\255" end)
      raises("bad argument 'bytes' to 'socket:send_binary'", function() socket:send_binary(1) end)
      raises("at most 125 bytes", function() socket:ping(("x"):rep(126)) end)
      raises("1000, or 3000 to 4999, expected", function() socket:close(1006) end)
      raises("at most 123 bytes", function() socket:close(1000, ("x"):rep(124)) end)
      raises("socket:receive", function() socket.receive() end)
    end)

    it("of a call with a colon raise", function()
      assert.has_error(function() peer.client.websocket:connect "/x" end,
        "'websocket.connect' is a function, not a method: call it with a dot, not a colon")
    end)

    it("of a client without connections of its own are errors", function()
      local own = telnyx.new { api_key = "KEY", transport = function() end }
      local _, err = own.websocket.connect("/x")
      assert.equal("config", err.kind)
    end)

    it("without wslay name what is missing", function()
      local loaded = package.loaded["telnyx.frames"]
      package.loaded["telnyx.frames"] = nil
      package.preload["telnyx.frames"] = function() error("module 'telnyx.frames' not found", 0) end
      local ok, problem = pcall(connect)
      package.preload["telnyx.frames"] = nil
      package.loaded["telnyx.frames"] = loaded
      assert.is_false(ok)
      assert.truthy(problem:find("install libwslay-dev (Debian, Ubuntu)", 1, true), problem)
    end)
  end)
end)
