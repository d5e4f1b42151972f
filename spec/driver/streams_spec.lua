-- Specs of streams through the whole client, over real sockets.

local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local CHUNKED = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n"

local function event(text)
  return servers.chunk('data: {"content":"' .. text .. '"}\n\n')
end

local CHAT = { conversation_id = "c", content = "Hi", stream = true }

describe("a stream", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url .. "/v2", api_key = "KEY", timeout = 10,
    })
  end)

  local function chat(opts)
    return client.ai.assistants.chat("a", CHAT, opts)
  end

  it("is requested by its parameter", function()
    server:reply { headers = { ["Content-Type"] = "text/event-stream" },
      chunks = { 'data: {"content":"Hel"}\n\n', 'data: {"content":"lo"}\n\ndata: [DONE]\n\n' } }
    local stream, err, response = chat()
    assert(stream, tostring(err))
    assert.equal(200, response.status)
    assert.equal(response, stream.response)
    local texts = {}
    for item in stream:each() do texts[#texts + 1] = item.data.content end
    assert.same({ "Hel", "lo" }, texts)
    local request = server:last()
    assert.equal("text/event-stream", request:header("accept"))
    assert.matches('"stream":true', request.body, 1, true)
  end)

  it("is requested by its option, for any path", function()
    server:default { headers = { ["Content-Type"] = "text/event-stream" }, body = "data: 1\n\n" }
    local stream = assert(client.ai.assistants.chat("a", { conversation_id = "c", content = "Hi" },
      { stream = true }))
    assert.equal("1", assert(stream:read()).data)
    assert.matches('"stream":true', server:last().body, 1, true)
    stream = assert(client.request("POST", "/ai/anything", { body = { x = 1 }, stream = true }))
    assert.equal("1", assert(stream:read()).data)
    assert.equal('{"x":1}', server:last().body)
  end)

  it("keeps the caller's Accept", function()
    server:reply { headers = { ["Content-Type"] = "text/event-stream" }, body = "" }
    assert(chat { headers = { accept = "text/event-stream;q=1" } })
    assert.equal("text/event-stream;q=1", server:last():header("accept"))
  end)

  it("yields an event before the next one arrives", function()
    server:script { "read", { write = CHUNKED .. event("first") }, "hold",
      { write = event("second") .. servers.LAST_CHUNK } }
    local stream = assert(chat())
    assert.equal("first", assert(stream:read()).data.content)
    server:release()
    assert.equal("second", assert(stream:read()).data.content)
    assert.is_nil((stream:read()))
  end)

  it("is returned as soon as the header is complete", function()
    server:script { "read", { write = CHUNKED }, "hold",
      { write = event("late") .. servers.LAST_CHUNK } }
    local stream = assert(chat())
    assert.equal("chunked", stream.response.headers["Transfer-Encoding"])
    server:release()
    assert.equal("late", stream:text())
  end)

  it("that is truncated is an error, not an end", function()
    server:script { "read", { write = CHUNKED .. event("first") }, "close" }
    local stream = assert(chat { max_retries = 0 })
    assert.equal("first", assert(stream:read()).data.content)
    local item, err = stream:read()
    assert.is_nil(item)
    assert.equal("connection", err.kind)
    assert.is_true(err.sent)
    assert.equal("ai.assistants.chat", err.operation)
    assert.equal(err, select(2, stream:read()))
  end)

  it("that is truncated raises an error in a loop, and keeps its text", function()
    server:script({ "read", { write = CHUNKED .. event("first") }, "close" },
      { "read", { write = CHUNKED .. event("first") }, "close" })
    local stream, heard = assert(chat()), {}
    local ok, err = pcall(function()
      for item in stream:each() do heard[#heard + 1] = item.data.content end
    end)
    assert.is_false(ok)
    assert.equal("connection", err.kind)
    assert.same({ "first" }, heard)
    local text, _, so_far = assert(chat()):text()
    assert.is_nil(text)
    assert.equal("first", so_far)
  end)

  it("is not retried once it has begun", function()
    server:script { "read", { write = CHUNKED .. event("first") }, "close" }
    local stream = assert(client.with({ retry_unsafe = true, max_retries = 3 })
      .ai.assistants.chat("a", CHAT))
    local _, err = stream:text()
    assert.equal("connection", err.kind)
    assert.equal(1, #server:requests())
  end)

  it("is retried before it has begun", function()
    server:reply({ status = 429, headers = { ["Retry-After"] = "0" }, body = "{}" },
      { headers = { ["Content-Type"] = "text/event-stream" }, body = "data: x\n\n" })
    local stream = assert(chat())
    assert.equal(2, stream.response.attempts)
    assert.equal("x", assert(stream:read()).data)
  end)

  it("that is refused is an error with the server's message", function()
    server:reply { status = 404, body = '{"errors":[{"code":"10005","title":"Not there"}]}' }
    local stream, err, response = chat()
    assert.is_nil(stream)
    assert.equal("404 Not there", err.message)
    assert.equal(404, response.status)
  end)

  it("that is silent for longer than the timeout is an error", function()
    in_time(0.2, function(seconds)
      server:reset():script { "read", { write = CHUNKED .. event("first") }, "wait_close" }
      local stream = chat { timeout = seconds }
      if not (stream and stream:read()) then return false end
      local _, err = stream:read()
      assert.equal("timeout", err.kind)
      return true
    end)
    assert.equal("client", server:await_end(server:last().connection))
  end)

  it("may last longer than its timeout, but not than its deadline", function()
    local length = #event("x")
    in_time(0.25, function(seconds)
      local steps = { "read", { write = CHUNKED } }
      for _ = 1, 6 do
        steps[#steps + 1] = { drip = event("x"), pause = seconds / 2 / length }
      end
      steps[#steps + 1] = { write = servers.LAST_CHUNK }
      server:reset():script(steps)
      local stream = chat { timeout = seconds }
      return stream and stream:text() == "xxxxxx"
    end)
    in_time(0.3, function(seconds)
      server:reset():script { "read", { write = CHUNKED },
        { drip = event("x"):rep(1000), pause = 0.01 } }
      local stream = chat { timeout = 60, deadline = seconds }
      if not stream then return false end
      local _, err = stream:text()
      assert.equal("timeout", err.kind)
      return true
    end)
  end)

  it("that is closed closes its transfer", function()
    server:script { "read", { write = CHUNKED .. event("first") }, "wait_close" }
    local stream = assert(chat())
    assert(stream:read())
    stream:close()
    stream:close()
    server:await_end(server:last().connection)
    assert.has_error(function() stream:read() end)
  end)

  it("that has ended leaves its connection to the next request", function()
    server:script { "read", { write = CHUNKED .. event("x") .. servers.chunk("data: [DONE]\n\n") },
      "hold", { write = servers.LAST_CHUNK }, "serve" }
    local stream = assert(chat())
    assert(stream:read())
    server:release()
    assert.is_nil((stream:read()))
    assert(client.ai.assistants.list())
    local requests = server:requests()
    assert.equal(requests[1].connection, requests[2].connection)
  end)

  it("applies flow control when nobody reads", function()
    server:script { "read", { write = CHUNKED },
      { write = event(("x"):rep(8000)), times = math.huge } }
    local stream = assert(chat())
    collectgarbage()
    local before = collectgarbage("count")
    for _ = 1, 50 do assert(stream:read()) end
    collectgarbage()
    assert.is_true(collectgarbage("count") - before < 1024)
    stream:close()
  end)

  it("of text arrives in chunks", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
      .. "Transfer-Encoding: chunked\r\n\r\n" .. servers.chunk("Be ") }, "hold",
      { write = servers.chunk("brief.") .. servers.LAST_CHUNK } }
    local stream = assert(client.ai.assistants.instructions.enhance("a", {}, { stream = true }))
    assert.same({ "text", "Be " }, (function(item) return { item.event, item.data } end)(
      assert(stream:read())))
    server:release()
    assert.equal("brief.", stream:text())
    local request = server:last()
    assert.equal("text/plain", request:header("accept"))
    assert.is_nil(request.body:find("stream", 1, true))
  end)

  it("may be a single document", function()
    server:reply { headers = { ["Content-Type"] = "application/json" }, body = '{"content":"Hi"}' }
    assert.equal("Hi", (assert(chat()):text()))
  end)

  it("is refused for operations without streams, before anything is sent", function()
    assert.has_error(function() client.ai.assistants.retrieve("a", {}, { stream = true }) end,
      "bad option 'stream' to 'ai.assistants.retrieve' (the operation does not stream)")
    assert.has_error(function() chat { stream_to = "x" } end,
      "bad option 'stream_to' to 'ai.assistants.chat' (the response is already a stream)")
    assert.equal(0, #server:requests())
  end)

  it("works with the user's transport as well", function()
    local pieces = { 'data: {"content":"a"}\n', "\ndata: [DONE]\n\n" }
    local own = telnyx.new { api_key = "KEY", transport = function(request)
      assert.is_true(request.stream)
      assert.equal("ai.assistants.chat", request.operation)
      return { status = 200, headers = { ["content-type"] = "text/event-stream" },
        body = function() return table.remove(pieces, 1) end }
    end }
    assert.equal("a", (assert(own.ai.assistants.chat("a", CHAT)):text()))
  end)
end)

describe("the emulator's chat", function()
  it("streams word by word", function()
    local server = assert(emulator.spawn())
    local client = telnyx.new { base_url = server.url, api_key = "KEY" }
    local assistant = assert(client.ai.assistants.create {
      name = "Ann", instructions = "Be brief." })
    local conversation = assert(client.ai.conversations.create())
    local said, count = {}, 0
    for item in assert(client.ai.assistants.chat(assistant.id, {
      conversation_id = conversation.id, content = "Hello", stream = true })):each() do
      said[#said + 1] = item:text()
      count = count + 1
    end
    assert.is_true(count > 3)
    assert.equal("Ann: You said: Hello\nMy instructions are: Be brief.", table.concat(said))
    client.close()
    server:stop()
  end)
end)
