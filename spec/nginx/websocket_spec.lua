-- Specs of WebSockets in a worker.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"
local speech = require "spec.support.speech"
local websocket = require "spec.support.server_websocket"

local HTTP = [[
  init_by_lua_block {
    telnyx = require "telnyx"
    client = telnyx.new { max_retries = 0 }
  }
]]

local SERVER = [[
  location = /duplex {
    content_by_lua_block {
      local socket, err = client.websocket.connect("/x", { a = "b" })
      if not socket then return ngx.print(tostring(err)) end
      local bytes, count = ("x"):rep(30000), 0
      local sender = ngx.thread.spawn(function()
        for _ = 1, 100 do assert(socket:send_binary(bytes)) end
      end)
      while count < 100 do
        assert(#assert(socket:receive()) == #bytes)
        count = count + 1
      end
      assert(ngx.thread.wait(sender))
      ngx.print(count, " ", tostring(socket:close()))
    }
  }
  location = /many {
    content_by_lua_block {
      local open, tasks = {}, {}
      for index = 1, 200 do
        tasks[index] = function()
          open[index] = assert(client.websocket.connect("/x"))
          assert(open[index]:send(tostring(index)))
          return (assert(open[index]:receive()))
        end
      end
      local sum = 0
      for _, text in ipairs(telnyx.gather(tasks)) do sum = sum + tonumber(text) end
      for _, socket in ipairs(open) do assert(socket:close()) end
      ngx.print(#open, " ", sum)
    }
  }
  location = /waiting {
    content_by_lua_block {
      local socket = assert(client.websocket.connect("/x"))
      ngx.timer.at(0.05, function() socket:close(4000, "enough") end)
      local message, err = socket:receive()
      ngx.print(tostring(message), " ", tostring(err), " ", socket.code)
    }
  }
  location = /speech {
    content_by_lua_block {
      local stream = assert(client.text_to_speech.stream { voice = "a" })
      local speaker = ngx.thread.spawn(function()
        assert(stream:say "Hello.")
        assert(stream:finish())
      end)
      for audio, mark in stream:each() do ngx.print(mark and mark.text or audio, " ") end
      assert(ngx.thread.wait(speaker))
      ngx.print(tostring(stream))
    }
  }
  location = /transcript {
    content_by_lua_block {
      local stream = assert(client.speech_to_text.stream({ input_format = "mulaw" }))
      local texts = {}
      local reader = ngx.thread.spawn(function()
        for event in stream:each() do texts[#texts + 1] = event.kind .. " " .. event.text end
      end)
      for _ = 1, 5 do
        assert(stream:write(("\255"):rep(160)))
        ngx.sleep(0.001)
      end
      assert(stream:finish())
      assert(ngx.thread.wait(reader))
      ngx.print(table.concat(texts, ", "), "; ", tostring(stream))
    }
  }
  location = /refused {
    content_by_lua_block {
      local socket, err = client.websocket.connect("/x")
      ngx.print(tostring(socket), " ", err.status)
    }
  }
]]

describe("a WebSocket in a worker of nginx", function()
  local upstream = fixture.server()
  local server

  setup(function()
    server = nginx.start { api = upstream.url, http = HTTP, server = SERVER }
  end)
  teardown(function() server:stop() end)

  it("sends in one light thread and receives in another", function()
    upstream:script { "upgrade", "reflect" }
    assert.same({ 200, "100 true" }, { server:get "/duplex" })
    assert.equal("/x?a=b", upstream:last().target)
  end)

  it("is one of many", function()
    local scripts = {}
    for index = 1, 200 do scripts[index] = { "upgrade", "echo" } end
    upstream:script((table.unpack or unpack)(scripts)) -- luacheck: ignore 113 143
    assert.same({ 200, "200 20100" }, { server:get "/many" })
  end)

  it("is closed by a timer while a request waits for it", function()
    upstream:script { "upgrade", "echo" }
    assert.same({ 200, "nil nil 4000" }, { server:get "/waiting" })
  end)

  it("brings audio to one light thread while another one says texts", function()
    upstream:script { "upgrade", { frames = 3 }, { write = speech.streamed "audio"
      .. speech.told "Hello." .. speech.FINAL .. websocket.close(1000) }, "read_frame",
      "wait_close" }
    assert.same({ 200, "audio Hello. telnyx text_to_speech.stream (ended)" },
      { server:get "/speech" })
    assert.equal("/text-to-speech/speech?voice=a", upstream:last().target)
  end)

  it("brings words to one light thread while another one writes audio", function()
    upstream:script { "upgrade", { frames = 5 }, { write = speech.json { transcript = "He" } },
      { frames = 1 }, { write = speech.json { transcript = "Hello.", is_final = true }
        .. websocket.close(1000) }, "read_frame", "wait_close" }
    assert.same({ 200, "partial He, final Hello.; telnyx speech_to_text.stream (ended)" },
      { server:get "/transcript" })
  end)

  it("is refused with an error", function()
    upstream:reply { status = 403, body = "{}" }
    assert.same({ 200, "nil 403" }, { server:get "/refused" })
  end)
end)
