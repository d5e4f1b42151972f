-- Specs of the example for nginx as the server of Conversation Relay, with the emulator in Telnyx's
-- place or, where callers are exact or odd, a WebSocket.

local nginx = require "spec.support.nginx"
if not nginx.available() or not nginx.has_websocket() then return end

local chat_page = require "spec.support.chat_page"
local cjson = require "cjson"
local core = require "telnyx.core"
local emulators = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local TOKEN = "token-0190"

local pool
local count = 0

setup(function() pool = core.pool { no_proxy = "*" } end)
teardown(function() pool:close() end)

local function start(base_url)
  return chat_page.start {
    TELNYX_BASE_URL = base_url, TELNYX_API_KEY = "KEY0190", TELNYX_STREAM_TOKEN = TOKEN,
  }
end

-- Begins a call. `given` is a token in place of the right one.
local function place_call(page, path, given)
  local client = telnyx.new { base_url = page.url, api_key = "any" }
  local socket = assert(client.websocket.connect(path, nil, { deadline = 60 }))
  count = count + 1
  local call = { socket = socket, client = client, id = "session-" .. count }
  function call.send(frame) assert(socket:send(cjson.encode(frame))) end
  function call.say(words)
    call.send { type = "prompt", voicePrompt = words, lang = "en", last = true }
  end
  function call.next()
    local text, err = socket:receive()
    return text and cjson.decode(text), err
  end
  -- Returns the words of a turn, joined, and how many frames they came in.
  function call.turn()
    local words = {}
    for frame in call.next do
      assert.equal("text", frame.type)
      words[#words + 1] = frame.token
      if frame.last then break end
    end
    return table.concat(words), #words
  end
  function call.hang_up()
    local is_clean = socket:close()
    client.close()
    return is_clean
  end
  call.send {
    type = "setup", sessionId = call.id, from = "+15550100002",
    customParameters = { token = given or TOKEN },
  }
  return call
end

describe("the server of Conversation Relay", function()
  local page, emulator, client, path

  setup(function()
    emulator = assert(emulators.spawn())
    client = telnyx.new { base_url = emulator.url, api_key = "any" }
    page = start(emulator.url)
    path = "/calls/relay?assistant_id="
      .. assert(client.ai.assistants.create { name = "Inn", instructions = "Be brief." }).id
  end)

  teardown(function()
    if page then page:stop() end
    client.close()
    emulator:stop()
  end)

  before_each(function() assert(emulator:clear_faults()) end)

  it("answers a prompt word by word, in one conversation", function()
    local call = place_call(page, path)
    call.send { type = "prompt", voicePrompt = "Is there", lang = "en", last = false }
    call.say "Is there a room?"
    local words, frames = call.turn()
    assert.equal("Inn: You said: Is there a room?\nMy instructions are: Be brief.", words)
    assert.equal(12 + 1, frames)
    call.say "And breakfast?"
    assert.matches("Earlier you said: Is there a room%?", (call.turn()))
    assert.is_true(call.hang_up())
    local lines = page:transcript(call.id, "ended")
    assert.same({ "started", "hearing: Is there", "heard: Is there a room?", "saying: Inn:" },
      { lines[1], lines[2], lines[3], lines[4] })
  end)

  it("talks with callers", function()
    assert(emulator:place_relay_call {
      url = page.url:gsub("^http", "ws") .. path, custom_parameters = { token = TOKEN },
      steps = {
        { say = "Is there a room?" }, { await = "reply" }, { interrupt = "Inn:" },
        { say = "And breakfast?" }, { await = "reply" }, { digits = "0" }, { await = "end" },
      },
    })
    local call = assert(nginx.await(function()
      local placed = assert(emulator:relay_calls())[1]
      return (placed.status == "completed" or placed.status == "failed") and placed
    end), page:log())
    assert.equal("completed", call.status)
    assert.same({
      "Inn: You said: Is there a room?\nMy instructions are: Be brief.",
      "Inn: You said: And breakfast?\nEarlier you said: Is there a room?",
    }, call.replies)
    local lines = table.concat(page:transcript(call.session_id, "ended"), "\n")
    assert.truthy(lines:find("\ninterrupted: Inn:\n", 1, true), lines)
  end)

  it("lets the first assistant answer if none is named", function()
    local call = place_call(page, "/calls/relay")
    call.say "Hello?"
    assert.matches("^Inn: You said: Hello%?", (call.turn()))
    call.hang_up()
  end)

  it("gives the call to an operator after a 0", function()
    local call = place_call(page, path)
    call.send { type = "dtmf", digit = "5" }
    call.send { type = "dtmf", digit = "0" }
    assert.same({ type = "end", handoffData = "operator" }, call.next())
    call.hang_up()
  end)

  it("says so if the assistant cannot be reached", function()
    assert(emulator:fault { path = "/chat$", status = 500, times = -1 })
    local call = place_call(page, path)
    call.say "Hello?"
    assert.equal("I am sorry, I cannot answer at the moment.", (call.turn()))
    assert(emulator:clear_faults())
    call.say "And now?"
    assert.matches("^Inn: You said: And now%?", (call.turn()))
    call.hang_up()
    assert.truthy(page:log():find("telnyx ai.assistants.chat: 500", 1, true))
  end)

  it("ignores what it does not know", function()
    local call = place_call(page, path)
    assert(call.socket:send "no JSON")
    call.send { type = "new" }
    call.send { type = "prompt" }
    call.send { type = "error", description = "a bad frame" }
    call.say "Hello?"
    assert.matches("Hello", (call.turn()))
    call.hang_up()
  end)

  it("is closed to those who do not know the token", function()
    local call = place_call(page, path, "wrong")
    local frame, err = call.next()
    assert.is_nil(frame)
    assert.same({ 1008, "the token is missing or wrong" }, { err.code, err.reason })
    call.client.close()
  end)

  it("refuses what is no WebSocket", function()
    assert.equal(400, (perform(pool, { method = "GET", url = page.url .. "/calls/relay" })))
  end)
end)

describe("the server of Conversation Relay with a slow assistant", function()
  local server = fixture.server()
  local page

  -- A kept connection would get the next spec's request, which its script does not know.
  local BEGIN = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n"
    .. "Transfer-Encoding: chunked\r\n\r\n" .. servers.chunk 'data: {"content":"One"}\n\n'
  local REST = servers.chunk 'data: {"content":" two"}\n\ndata: [DONE]\n\n' .. servers.LAST_CHUNK
  local CONVERSATION = { reply = { body = '{"id":"c"}' } }

  setup(function() page = start(server.url .. "/v2") end)
  teardown(function() if page then page:stop() end end)

  local function begin_reply()
    local call = place_call(page, "/calls/relay?assistant_id=a")
    call.say "Count"
    assert.same({ type = "text", token = "One", last = false }, call.next())
    return call
  end

  it("sends the first word before the others arrive", function()
    server:script { "read", CONVERSATION, "read", { write = BEGIN }, "hold", { write = REST } }
    local call = begin_reply()
    server:release()
    assert.equal(" two", (call.turn()))
    call.hang_up()
  end)

  it("ends the reply when the caller interrupts, and goes on", function()
    server:script(
      { "read", CONVERSATION, "read", { write = BEGIN }, "wait_close" },
      { "read", { write = BEGIN .. REST } })
    local call = begin_reply()
    call.send {
      type = "interrupt", utteranceUntilInterrupt = "One", durationUntilInterruptMs = 400,
    }
    assert.equal("client", server:await_end(#server:connections()))
    call.say "Again"
    assert.equal("One two", (call.turn()))
    call.hang_up()
  end)

  it("ends the reply when the caller asks something else", function()
    server:script(
      { "read", CONVERSATION, "read", { write = BEGIN }, "wait_close" },
      { "read", { write = BEGIN .. REST } })
    local call = begin_reply()
    call.say "Something else"
    assert.equal("One two", (call.turn()))
    call.hang_up()
  end)

  it("ends the reply when the caller hangs up", function()
    server:script { "read", CONVERSATION, "read", { write = BEGIN }, "wait_close" }
    local call = begin_reply()
    local connections = #server:connections()
    assert.is_true(call.hang_up())
    assert.equal("client", server:await_end(connections))
  end)

  it("cancels a request without a response when the caller hangs up", function()
    server:script { "read", CONVERSATION, "read", "wait_close" }
    local call = place_call(page, "/calls/relay?assistant_id=a")
    local before = #server:requests()
    call.say "Count"
    assert.truthy(nginx.await(function() return #server:requests() == before + 2 end))
    local connections = #server:connections()
    call.hang_up()
    assert.equal("client", server:await_end(connections))
  end)
end)
