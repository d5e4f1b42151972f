-- Specs of WebSockets in each event loop.

local core = require "telnyx.core"
local driver_calls = require "spec.support.driver_calls"
local fixture = require "spec.support.fixture"
local loops = require "spec.support.loops"
local websocket = require "spec.support.server_websocket"

local MESSAGES, BYTES = 150, 30000

for _, loop in ipairs(loops) do
  describe("A WebSocket in " .. loop.name, function()
    local server = fixture.server()
    local client

    before_each(function()
      client = fixture.closing(driver_calls.client(loop, server, { max_retries = 0 }))
    end)

    local function connect(steps, opts)
      server:script(steps)
      local socket, err = client.websocket.connect("/x", nil, opts)
      assert(socket, tostring(err))
      return socket
    end

    it("sends, receives and closes", function()
      loop.run { function()
        local socket = connect { "upgrade", "echo" }
        for index = 1, 20 do
          assert(socket:send("message " .. index))
          local message, kind = socket:receive()
          assert(message == "message " .. index and kind == "text")
        end
        assert(socket:close())
      end }
    end)

    it("is refused with an error", function()
      loop.run { function()
        server:reply { status = 403, body = "{}" }
        local _, err = client.websocket.connect "/x"
        assert(err.status == 403)
      end }
    end)

    it("waits no longer than its limits", function()
      loop.run { function()
        local socket = connect({ "upgrade", "wait_close" }, { idle_timeout = 0.05 })
        local _, err = socket:receive()
        assert(err.kind == "timeout")
      end }
    end)

    if loop.is_concurrent then
      it("lets one coroutine send and one receive, more than any queue holds", function()
        local socket, received, sent = nil, 0, 0
        local bytes = ("x"):rep(BYTES)
        server:script { "upgrade", "reflect" }
        local function receive()
          while not socket do loop.sleep(0.01) end
          while received < MESSAGES do
            local message, err = socket:receive()
            assert(message, tostring(err))
            assert(#message == BYTES)
            received = received + 1
          end
          assert(socket:close())
        end
        local function send()
          socket = assert(client.websocket.connect "/x")
          for _ = 1, MESSAGES do
            assert(socket:send_binary(bytes))
            sent = sent + 1
          end
        end
        loop.run { receive, send }
        assert.equal(MESSAGES, received)
        assert.equal(MESSAGES, sent)
      end)

      it("lets the loop run others meanwhile, and is closed by another coroutine", function()
        local socket, ticks, message, err = nil, 0, "none", "none"
        server:script { "upgrade", "read_frame", "close" }
        loop.run {
          function()
            socket = assert(client.websocket.connect "/x")
            message, err = socket:receive()
          end,
          function()
            while not socket or ticks < 5 do
              loop.sleep(0.01)
              ticks = ticks + 1
            end
            socket:close()
          end,
        }
        assert.is_nil(message)
        assert.is_nil(err)
        assert.equal("close", server:frames()[1].kind)
      end)

      it("is closed by another coroutine, whatever the server does", function()
        local close_frame = websocket.close(1000)
        local scripts = { { "upgrade", "read_frame", { write = close_frame }, "wait_close" } }
        -- closing takes five seconds where the server does not answer
        if loop.name == "telnyx.run" then scripts[2] = { "upgrade", "wait_close" } end
        for _, steps in ipairs(scripts) do
          local socket, is_received, message, err, took = nil, false, nil, nil, nil
          server:script(steps)
          loop.run {
            function()
              socket = assert(client.websocket.connect("/x", nil, { deadline = 30 }))
              message, err = socket:receive()
              is_received = true
            end,
            function()
              while not socket do loop.sleep(0.01) end
              local began = core.now()
              socket:close()
              took = core.now() - began
            end,
          }
          assert.same({ true }, { is_received, message, err })
          assert.is_true(took < (#steps == 4 and 4 or 20), took)
        end
      end)

      it("lets the loop run others while a server sends faster than messages are used", function()
        local ticks, is_over, ends = 0, false, core.now() + 10
        server:script { "upgrade", { write = websocket.frame("binary", ("x"):rep(60000)),
          times = math.huge } }
        loop.run {
          function()
            local socket = assert(client.websocket.connect "/x")
            while not is_over and core.now() < ends do
              assert(socket:receive())
              local used = core.now() + 0.002
              repeat until core.now() >= used
            end
            assert(is_over, "the other coroutine did not run")
          end,
          function()
            for _ = 1, 5 do
              loop.sleep(0.01)
              ticks = ticks + 1
            end
            is_over = true
          end,
        }
        assert.equal(5, ticks)
        client.close()
      end)

      it("is one of many", function()
        local functions, ended = {}, 0
        for index = 1, 30 do
          functions[index] = function()
            server:script { "upgrade", "echo" }
            local socket = assert(client.websocket.connect "/x")
            for _ = 1, 5 do
              assert(socket:send(tostring(index)))
              assert(socket:receive() == tostring(index))
            end
            assert(socket:close())
            ended = ended + 1
          end
        end
        loop.run(functions)
        assert.equal(30, ended)
      end)

      it("ends with an error for all when the client is closed", function()
        local socket, kind
        server:script { "upgrade", "wait_close" }
        loop.run {
          function()
            socket = assert(client.websocket.connect "/x")
            local _, err = socket:receive()
            kind = err.kind
          end,
          function()
            while not socket do loop.sleep(0.01) end
            client.close()
          end,
        }
        assert.equal("cancelled", kind)
      end)
    end
  end)
end
