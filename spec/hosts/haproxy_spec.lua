-- Specs of the transport for HAProxy, in a real one.

local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local haproxy = require "spec.support.haproxy"
local servers = require "spec.support.server"

if not haproxy.available() then return end

local SETUP = [[
telnyx = require "telnyx"
client = telnyx.new { api_key = "KEY", base_url = "http://127.0.0.1/v2", max_retries = 0,
  transport = require("telnyx.haproxy").transport(ADDRESS) }
function show(value, err)
  if value then return "fine" end
  return ("%s %s %s"):format(err.kind, tostring(err.sent), tostring(err))
end
]]

describe("in HAProxy", function()
  local server = fixture.server()
  local host

  setup(function()
    host = haproxy.start { target = "127.0.0.1:" .. server.port, setup = SETUP }
  end)
  teardown(function() host:stop() end)

  local function run(code)
    return host:run(code)
  end

  it("a call is sent through the section, and its result returned", function()
    server:reply { body = '{"data":{"id":"m-1"}}', headers = { ["x-request-id"] = "r-1" } }
    assert.equal("m-1 r-1", run [[
      local message, _, response = client.messages.send { from = "+1", to = "+2", text = "é" }
      return message.data.id .. " " .. response.request_id
    ]])
    local request = server:last()
    assert.equal("POST /v2/messages", request.method .. " " .. request.target)
    assert.matches('"text":"é"', request.body, 1, true)
    assert.equal("Bearer KEY", request:header("authorization"))
    assert.equal("127.0.0.1", request:header("host"))
  end)

  for _, method in ipairs { "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE" } do
    it(method .. " arrives as such", function()
      assert.equal("nil", run(([[
        local _, err = client.request(%q, "/x?a=b%%20c", { response = "text" })
        return err
      ]]):format(method)))
      assert.equal(method .. " /v2/x?a=b%20c", server:last().method .. " " .. server:last().target)
    end)
  end

  it("bodies of any framing and size are whole", function()
    local big = ("x"):rep(100000)
    server:reply({ body = big }, { chunks = { "ab", big, "c" } }, { status = 204 },
      { body = "to the end", close = true })
    assert.equal("100000 100003 0 10", run [[
      local sizes = {}
      for index = 1, 4 do
        sizes[index] = #assert(client.request("GET", "/x", { response = "text" }))
      end
      return table.concat(sizes, " ")
    ]])
  end)

  it("a long body is sent whole", function()
    run [[ assert(client.messages.send { from = "+1", to = "+2", text = ("x"):rep(300000) }) ]]
    assert.equal(300000, #server:last().body:match('"text":"(x+)"'))
  end)

  it("files are sent as a form", function()
    run [[
      assert(client.ai.audio.transcribe { model = "m", file = { content = "abc\r\n", filename =
        'a".wav' } })
    ]]
    local request = server:last()
    local boundary = request:header("content-type"):match("^multipart/form%-data; boundary=(.+)$")
    local form = "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22.wav\"\r\n"
      .. "Content-Type: audio/wav\r\n\r\nabc\r\n\r\n--B\r\nContent-Disposition: form-data; "
      .. "name=\"model\"\r\n\r\nm\r\n--B--\r\n"
    assert.equal(form, (request.body:gsub(boundary:gsub("%-", "%%-"), "B")))
  end)

  it("a POST whose response does not come is sent once", function()
    server:script({ "read", "close" }, { "read", "close" })
    assert.matches("^connection maybe .*HAProxy", run [[
      return show(client.messages.send { from = "+1", to = "+2", text = "x" })
    ]])
    assert.equal(1, server:count())
  end)

  it("a POST is sent once when others went before it", function()
    local reply = { "read", { reply = { body = '{"data":{}}' } }, "read", "close" }
    server:script(reply, reply, { "read", "close" }, { "read", "close" })
    assert.matches("^connection maybe .*HAProxy", run [[
      local shown
      for _ = 1, 3 do
        shown = show(client.messages.send { from = "+1", to = "+2", text = "x" })
        telnyx.sleep(0.05)  -- until a kept connection would be idle
      end
      return shown
    ]])
    assert.equal(3, server:count())
  end)

  it("a POST that times out is sent once", function()
    server:script { "read", "wait_close" }
    assert.matches("^timeout maybe .*0.3 seconds", run [[
      return show(client.messages.send({ from = "+1", to = "+2", text = "x" }, { timeout = 0.3 }))
    ]])
    assert.equal(1, server:count())
  end)

  it("a GET is sent again", function()
    server:script({ "read", "close" }, { "read", { reply = { body = '{"data":[]}' } } })
    assert.equal("2", run [[
      local _, _, response = client.with { max_retries = 1 }.ai.assistants.list()
      return response.attempts
    ]])
  end)

  it("a refused connection was not sent, and is told from the server's 503", function()
    server:reply { status = 503, body = '{"errors":[{"title":"Busy"}]}' }
    assert.matches("^api true .*503 Busy", run [[
      return show(client.messages.send { from = "+1", to = "+2", text = "x" })
    ]])
    local other = haproxy.start { setup = SETUP, target = servers.closed_url():match("//(.+)$") }
    local result = other:run [[
      return show(client.messages.send { from = "+1", to = "+2", text = "x" })
    ]]
    other:stop()
    assert.matches("^connection false .*no connection to the server", result)
  end)

  it("a response that is cut short is an error", function()
    local head = "HTTP/1.1 200 OK\r\n"
    server:script({ "read", { write = head .. "content-length: 100\r\n\r\n{}" }, "close" },
      { "read", { write = head .. "transfer-encoding: chunked\r\n\r\n2\r\n[1\r\n" }, "close" })
    assert.matches("^connection true .*cut short: 2 of 100 bytes", run [[
      return show(client.request("GET", "/x", { response = "text" }))
    ]])
    assert.matches("^decode true ", run [[ return show(client.request("GET", "/x")) ]])
  end)

  it("the events of a stream are read when it has ended", function()
    server:reply { headers = { ["content-type"] = "text/event-stream" },
      body = 'data: {"content":"a"}\n\ndata: {"content":"b"}\n\n' }
    assert.equal("ab", run [[
      local stream = assert(client.ai.assistants.chat { assistant_id = "a", conversation_id = "c",
        content = "x", stream = true })
      return stream:read().data.content .. stream:read().data.content
    ]])
  end)

  it("other requests are served while a call waits", function()
    server:script { "read", "hold", { reply = { body = '{"data":[]}' } } }
    local call = host:begin [[ return show(client.ai.assistants.list()) ]]
    call:drive_until(function() return server:count() == 1 end)
    assert.equal("here", run [[ return "here" ]])
    server:release()
    assert.equal("fine", call:finish())
  end)

  it("gather sends its requests at the same time", function()
    local held = { "read", "hold", { reply = { body = '{"data":[]}' } } }
    server:script(held, held, held)
    local call = host:begin [[
      local list = client.ai.assistants.list
      local results = telnyx.gather { list, list, list, function() error("mine", 0) end }
      return #results
    ]]
    call:drive_until(function() return server:count() == 3 end)
    server:release()
    assert.equal("3", call:finish())
  end)

  it("retries and telnyx.sleep wait without stopping HAProxy", function()
    server:reply({ status = 429, headers = { ["retry-after-ms"] = "300" } },
      { body = '{"data":[]}' })
    local call = host:begin [[
      telnyx.sleep(0.05)
      return show(client.with { max_retries = 1 }.ai.assistants.list())
    ]]
    assert.equal("here", run [[ return "here" ]])
    assert.equal("fine", call:finish())
    assert.equal(2, server:count())
  end)

  it("a client without the transport raises before it sends", function()
    assert.matches("libcurl would stop HAProxy: .*telnyx.haproxy", run(([[
      local plain = telnyx.new { api_key = "KEY", base_url = %q }
      return select(2, pcall(plain.ai.assistants.list))
    ]]):format(server.url)))
    assert.equal(0, server:count())
  end)

  it("a coroutine of the program's raises before it sends", function()
    assert.matches("cannot wait here: make the call in a service", run [[
      return select(2, coroutine.wrap(function() return pcall(client.ai.assistants.list) end)())
    ]])
    assert.equal(0, server:count())
  end)
end)

describe("in HAProxy with a Lua state in each thread", function()
  it("other requests are served while calls wait", function()
    local server = servers.start()
    local host = haproxy.start { target = "127.0.0.1:" .. server.port, setup = SETUP,
      global = "nbthread 2", load = "lua-load-per-thread" }
    local held = { "read", "hold", { reply = { body = '{"data":[]}' } } }
    server:script(held, held, held)
    local calls = {}
    for index = 1, 3 do
      calls[index] = host:begin [[ return show(client.ai.assistants.list()) ]]
      calls[index]:drive_until(function() return server:count() == index end)
    end
    for _ = 1, 4 do assert.equal("here", host:run [[ return "here" ]]) end
    server:release()
    for _, call in ipairs(calls) do assert.equal("fine", call:finish()) end
    host:stop()
    server:stop()
  end)
end)

describe("in HAProxy with https, another root directory and another user", function()
  it("calls, failures and retries work", function()
    local server = servers.start { tls = { name = "localhost" } }
    local empty = os.tmpname()
    os.remove(empty)
    assert(os.execute("mkdir " .. empty))
    local host = haproxy.start { target = "127.0.0.1:" .. server.port,
      server = "ssl verify required verifyhost localhost ca-file " .. server.ca_file,
      global = ("chroot %s\n  user nobody"):format(empty),
      setup = SETUP .. [[ telnyx.preload("ai.assistants") ]] }
    server:reply({ status = 503, headers = { ["retry-after-ms"] = "10" } },
      { body = '{"data":[]}' }, { status = 404, body = '{"errors":[{"title":"Gone"}]}' })
    assert.equal("2 api true telnyx ai.assistants.retrieve: 404 Gone", host:run [[
      local page, _, response = client.with { max_retries = 1 }.ai.assistants.list()
      return response.attempts .. " " .. show(client.ai.assistants.retrieve "x")
    ]])
    assert.is_true(server:last().tls ~= nil)
    host:stop()
    server:stop()
    os.remove(empty)
  end)
end)

describe("the example for HAProxy", function()
  it("has the section of the documentation, and sends a message", function()
    local section = files.read("docs/haproxy.md"):match("(listen telnyx\n.-)```")
    assert.truthy(files.read("examples/haproxy/haproxy.cfg"):find(section, 1, true))
    local server = servers.start()
    server:reply { body = '{"data":{"id":"m-1"}}' }
    local code = files.read("examples/haproxy/messages.lua"):gsub('"abns@telnyx"', "(ADDRESS)")
      :gsub("telnyx%.new { ", 'telnyx.new { api_key = "KEY", base_url = "http://127.0.0.1/v2", ')
    local host = haproxy.start { target = "127.0.0.1:" .. server.port, setup = code,
      rule = "use-service lua.send-message if { path /send }" }
    assert.equal("m-1", host:begin("We open at nine.", "/send"):finish())
    assert.matches('"text":"We open at nine."', server:last().body, 1, true)
    host:stop()
    server:stop()
  end)
end)

describe("while HAProxy starts", function()
  it("a blocking client works, and the transport raises", function()
    local server = servers.start()
    local host = haproxy.start { target = "127.0.0.1:1", setup = SETUP .. ([[
      local early = telnyx.new { api_key = "KEY", base_url = %q, driver = "blocking" }
      listed = show(early.ai.assistants.list())
      raised = select(2, pcall(client.ai.assistants.list))
    ]]):format(server.url) }
    assert.equal("fine", host:run "return listed")
    assert.matches("cannot wait here: make the call in a service", host:run "return raised")
    host:stop()
    server:stop()
  end)
end)
