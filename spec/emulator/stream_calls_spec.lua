-- Specs of the emulator's calls over WebSockets: it plays Telnyx's side, and a server in a process
-- of its own the program's.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local json = require "telnyx.emulator.json"
local media_streams = require "telnyx.media_streams"
local relay = require "telnyx.conversation_relay"
local telnyx = require "telnyx"
local websocket = require "spec.support.server_websocket"

local SPEED = 50

local program, receiver = fixture.server(), fixture.server()
local server

setup(function()
  server = assert(emulator.spawn { webhook_key = telnyx.webhooks.key_pair().private_key })
end)
teardown(function() server:stop() end)
before_each(function() assert(server:reset()) end)

local function url() return "ws" .. program.url:sub(5) .. "/socket" end

-- Returns steps of the program that send text messages.
local function send(...)
  local frames = {}
  for index, text in ipairs { ... } do frames[index] = websocket.frame("text", text) end
  return { write = table.concat(frames) }
end

local CLOSE = { write = websocket.close(1000) }

-- Places a call, and returns it once it has ended.
local function ended(kind, call)
  call.url = call.url or url()
  local placed = assert(server["place_" .. kind .. "_call"](server, call))
  local deadline = core.now() + 30
  while true do
    local calls = assert(server[kind .. "_calls"](server))
    local found = calls[#calls]
    if found.status ~= "connecting" and found.status ~= "in-progress" then
      assert.equal(placed.call_control_id, found.call_control_id)
      return found
    end
    assert(core.now() < deadline, "the call did not end in 30 seconds")
    core.sleep(0.01)
  end
end

-- Returns the messages that the program received.
local function messages()
  local found = {}
  for _, frame in ipairs(program:frames()) do
    if frame.kind == "text" then found[#found + 1] = assert(json.decode(frame.payload)) end
  end
  return found
end

local function names(list, member)
  local found = {}
  for index, frame in ipairs(list) do found[index] = frame[member] end
  return table.concat(found, " ")
end

local function audio_of(list)
  local order, parts = media_streams.order(), {}
  for _, frame in ipairs(list) do
    for _, ready in ipairs(order:push(assert(media_streams.parse(assert(json.encode(frame)))))) do
      parts[#parts + 1] = ready.audio
    end
  end
  return table.concat(parts)
end

describe("a call with media", function()
  local function media(call)
    call.speed = SPEED
    return ended("media", call)
  end

  it("sends the caller's audio and keys as Telnyx does", function()
    program:script { "upgrade", { frames = '"stop"' }, CLOSE, "wait_close" }
    local audio = emulator.speech("hi", { format = "mulaw" })
    local call = media { token = "secret", from = "+15550100009", client_state = "c3RhdGU=",
      custom_parameters = { a = "b" }, steps = { { audio = audio }, { digits = "1#" } } }
    assert.equal("completed", call.status)
    assert.equal("secret", program:requests()[1]:header "x-telnyx-streaming-auth-token")
    local sent = messages()
    assert.equal("connected start media media media media media media dtmf media dtmf media stop",
      names(sent, "event"))
    assert.equal("secret", sent[1].connected["x-telnyx-streaming-auth-token"])
    assert.equal("1.0.0", sent[1].version)
    local start = sent[2].start
    assert.same({ call.call_control_id, "+15550100009", "c3RhdGU=", { a = "b" } },
      { start.call_control_id, start.from, start.client_state, start.custom_parameters })
    assert.same({ encoding = "PCMU", sample_rate = 8000, channels = 1 }, start.media_format)
    local first, second = sent[3], sent[4]
    assert.same({ "1", "2", "3" }, { sent[2].sequence_number, first.sequence_number,
      second.sequence_number })
    assert.same({ "inbound", "1", "0" }, { first.media.track, first.media.chunk,
      first.media.timestamp })
    assert.same({ "2", "20" }, { second.media.chunk, second.media.timestamp })
    assert.equal(call.stream_id, first.stream_id)
    assert.same({ "1", "#" }, { sent[9].dtmf.digit, sent[11].dtmf.digit })
    assert.equal(call.call_control_id, sent[13].stop.call_control_id)
    assert.equal(audio, audio_of(sent):sub(1, #audio))
  end)

  it("may send frames out of order", function()
    program:script { "upgrade", { frames = '"stop"' }, CLOSE, "wait_close" }
    media { out_of_order = true, steps = { { say = "good" } } }
    local chunks, sent = {}, messages()
    for _, frame in ipairs(sent) do
      if frame.media then chunks[#chunks + 1] = frame.media.chunk end
    end
    assert.equal("2 1 4 3 6 5 8 7 10 9 12 11", table.concat(chunks, " "))
    assert.equal(emulator.speech("good", { format = "mulaw" }), audio_of(sent))
  end)

  it("plays the program's audio, and gives marks back after it", function()
    local audio = emulator.speech("good morning", { format = "mulaw" })
    program:script { "upgrade", send(media_streams.media(audio), media_streams.mark "one",
      media_streams.mark "two"), { frames = '"stop"' }, CLOSE, "wait_close" }
    local call = media { steps = { { await = "media" }, { await = "mark" }, { await = "mark" } } }
    assert.equal("good morning", call.heard)
    assert.same({ #audio, 0 }, { call.played, call.queued })
    assert.equal("media mark mark", names(call.received, "event"))
    local before, marks = 0, {}
    for _, frame in ipairs(messages()) do
      if frame.mark then marks[#marks + 1] = frame.mark.name end
      if frame.media and not marks[1] then before = before + 1 end
    end
    assert.same({ "one", "two" }, marks)
    -- one frame or more was sent before the audio came
    assert.is_true(before > #audio / 160)
  end)

  it("stops to play at `clear`, and gives all marks back", function()
    program:script { "upgrade", send(media_streams.mark "none"), send(
      media_streams.media(("\255"):rep(40000)), media_streams.mark "a", media_streams.mark "b",
      media_streams.clear()), { frames = '"stop"' }, CLOSE, "wait_close" }
    local call = media { steps = { { await = "clear" } } }
    assert.equal(0, call.queued)
    assert.is_true(call.received[#call.received].dropped > 0)
    local marks = {}
    for _, frame in ipairs(messages()) do
      if frame.mark then marks[#marks + 1] = frame.mark.name end
    end
    assert.same({ "none", "a", "b" }, marks)
  end)

  it("reports bad frames", function()
    program:script { "upgrade", send("no JSON", '{"event":"media","media":{"payload":"/w=="}}'),
      { frames = "invalid_media" }, CLOSE, "wait_close" }
    local call = media { steps = { { await = "media" } } }
    assert.equal("completed", call.status)
    assert.equal(1000, call.code)
    local codes = {}
    for _, frame in ipairs(messages()) do
      if frame.event == "error" then codes[#codes + 1] = frame.payload.code end
    end
    assert.same({ 100003, 100004 }, codes)
  end)

  it("ends after a second without anything, if there are no steps", function()
    program:script { "upgrade", { frames = '"stop"' }, CLOSE, "wait_close" }
    assert.equal("completed", media({ say = "x" }).status)
  end)

  it("fails if the program refuses, or is not there", function()
    program:reply { status = 401 }
    local call = media {}
    assert.same({ "failed", "status 401" }, { call.status, call.problem })
    assert.equal("failed", media({ url = "ws" .. require("spec.support.server").closed_url()
      :sub(5) }).status)
  end)

  it("may close with any code", function()
    program:script { "upgrade", { frames = "\3\244" }, CLOSE, "wait_close" }
    assert.equal("completed", media({ steps = { { close = 1012 } } }).status)
  end)

  it("joins fragments, and answers pings between them", function()
    local mark = media_streams.mark "whole"
    program:script { "upgrade", { write = websocket.frame("text", mark:sub(1, 9), { fin = false })
      .. websocket.frame("ping", "p") .. websocket.frame("continuation", mark:sub(10)) },
      { frames = '"whole"' }, { frames = '"stop"' }, CLOSE, "wait_close" }
    assert.equal("completed", media({ steps = { { await = "mark" } } }).status)
    local pong
    for _, frame in ipairs(program:frames()) do pong = pong or frame.kind == "pong" and frame end
    assert.equal("p", pong.payload)
  end)

  it("closes when the program breaks the protocol", function()
    local frame, utf8, protocol = websocket.frame, "\3\239", "\3\234" -- 1007 and 1002
    for octets, code in pairs {
      [frame("text", "\255")] = utf8,
      [frame("text", "{}", { mask = true })] = protocol,
      [frame("text", "{}", { rsv = 4 })] = protocol,
      [frame("continuation", "x")] = protocol,
      [frame("text", "a", { fin = false }) .. frame("text", "b")] = protocol,
    } do
      program:reset()
      program:script { "upgrade", { write = octets }, { frames = code }, "close" }
      assert.equal("completed", media({ steps = { { await = "mark" } } }).status)
      local sent = program:frames()
      assert.equal("close", sent[#sent].kind)
    end
  end)

  it("is checked before it begins", function()
    for _, call in ipairs {
      { url = "http://127.0.0.1/" }, { url = "wss://example.com/" }, { steps = { { x = 1 } } },
      { steps = { { await = "reply" } } }, { steps = { { digits = "x" } } }, { steps = { 1 } },
      { steps = { {} } }, { token = "a\nb" }, { speed = 0 }, { inputs = { "x" } },
    } do
      call.url = call.url or url()
      local placed, problem = server:place_media_call(call)
      assert.is_nil(placed)
      assert.truthy(problem:find("422", 1, true))
    end
    assert.same({}, (server:media_calls()))
  end)
end)

describe("a call with Conversation Relay", function()
  it("exchanges words", function()
    program:script { "upgrade", { frames = '"last":true' },
      send(relay.text "Good ", relay.text("evening.", true)), { frames = '"digit":"2"' },
      send(relay.play "https://example.com/a.mp3", relay.text("Bye.", true),
        relay.end_session "done"), "read_frame", CLOSE, "wait_close" }
    local call = ended("relay", { language = "en", custom_parameters = { token = "t" },
      inputs = { "good morning all", "2" } })
    assert.equal("completed", call.status)
    assert.same({ "Good evening.", "Bye." }, call.replies)
    assert.equal("text text play text end", names(call.received, "type"))
    local sent = messages()
    assert.equal("setup prompt prompt prompt dtmf", names(sent, "type"))
    assert.same({ token = "t" }, sent[1].customParameters)
    assert.equal(call.call_control_id, sent[1].callControlId)
    assert.same({ "good", false, "en" }, { sent[2].voicePrompt, sent[2].last, sent[2].lang })
    assert.same({ "good morning all", true }, { sent[4].voicePrompt, sent[4].last })
  end)

  it("interrupts", function()
    program:script { "upgrade", { frames = '"last":true' }, send(relay.text "A long "),
      { frames = "interrupt" }, send(relay.text("Sorry.", true)),
      "read_frame", CLOSE, "wait_close" }
    local call = ended("relay", { steps = { { say = "tell" }, { await = "text" },
      { interrupt = true }, { await = "reply" } } })
    assert.same({ "Sorry." }, call.replies)
    local interrupt = messages()[3]
    assert.same({ "A long ", 420 }, { interrupt.utteranceUntilInterrupt,
      interrupt.durationUntilInterruptMs })
  end)

  it("reports bad frames, and closes after ten", function()
    local bad = {}
    for index = 1, 10 do bad[index] = '{"type":"text"}' end
    program:script { "upgrade", send((unpack or table.unpack)(bad)), -- luacheck: ignore 113 143
      { frames = "too many" }, "close" }
    local call = ended("relay", { steps = { { await = "reply" } } })
    assert.equal("completed", call.status)
    assert.equal("setup" .. (" error"):rep(10), names(messages(), "type"))
  end)
end)

describe("a call under call control", function()
  -- Waits for a webhook, and returns its payload.
  local function webhook(event_type)
    local deadline = core.now() + 30
    while true do
      for _, request in ipairs(receiver:requests()) do
        local event = assert(json.decode(request.body)).data
        if event.event_type == event_type then return event.payload end
      end
      assert(core.now() < deadline, "no webhook in 30 seconds: " .. event_type)
      core.sleep(0.01)
    end
  end

  -- Places a call that the program answers.
  local function answered(steps)
    local client = fixture.closing(telnyx.new { base_url = server.url, api_key = "key" })
    local call = assert(server:place_call { url = receiver.url .. "/", speed = SPEED,
      steps = steps })
    assert(client.calls.actions.answer(call.call_control_id))
    return call.call_control_id, client.calls.actions
  end

  it("streams its media and its words when told to", function()
    local id, actions = answered { { say = "hi" } }
    program:script { "upgrade", { frames = '"stop"' }, CLOSE, "wait_close" }
    assert(actions.start_streaming { call_control_id = id, stream_url = url(),
      stream_auth_token = "secret", custom_parameters = { { name = "a", value = "b" } } })
    assert.equal(assert(server:media_calls())[1].stream_id, webhook("streaming.started").stream_id)
    assert.equal(url(), webhook("streaming.stopped").stream_url)
    local start = messages()[2].start
    assert.same({ id, { a = "b" } }, { start.call_control_id, start.custom_parameters })

    program:script { "upgrade", { frames = '"last":true' }, send(relay.end_session()), "read_frame",
      CLOSE, "wait_close" }
    assert(actions.start_conversation_relay { call_control_id = id, url = url() })
    assert.equal("customer_disconnect", webhook("call.conversation.ended").reason)

    local _, err = actions.start_streaming { call_control_id = id, stream_url = "http://[::1]/" }
    assert.equal(422, err.status)
    program:reply { status = 403 }
    assert(actions.start_streaming { call_control_id = id, stream_url = url() })
    assert.equal("status 403", webhook("streaming.failed").failure_reason)
  end)

  it("ends its stream with the command, and at the end", function()
    local id, actions = answered { { await = "media" } }
    for _, stop in ipairs { "stop_streaming", "hangup" } do
      program:script { "upgrade", { frames = '"media"' }, "hold", { frames = '"stop"' }, CLOSE,
        "wait_close" }
      assert(actions.start_streaming { call_control_id = id, stream_url = url() })
      program:release()
      assert(actions[stop](id))
      assert.equal("client", program:await_end(#program:connections()))
    end
  end)
end)

describe("calls of the emulator", function()
  it("are kept in bounded number", function()
    local address = "ws" .. require("spec.support.server").closed_url():sub(5)
    for _ = 1, 102 do assert(server:place_media_call { url = address }) end
    assert.equal(100, #assert(server:media_calls()))
  end)
end)
