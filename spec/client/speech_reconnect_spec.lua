-- Specs of speech_to_text.stream with the option `reconnect`: servers drop connections.

local core = require "telnyx.core"
local new_peer = require "spec.support.websocket_client"
local telnyx = require "telnyx"
local websocket = require "spec.support.server_websocket"

local frame, close = websocket.frame, websocket.close

local FRAME = 4096

local function final(text)
  return frame("text", core.json_encode { transcript = text, is_final = true })
end

-- Returns audio whose parts of 4 KiB differ.
local function numbered(length)
  local parts = {}
  for i = 1, length / FRAME do parts[i] = ("%08d"):format(i) .. ("x"):rep(FRAME - 8) end
  return table.concat(parts)
end

-- Lets other coroutines run until a condition is true.
local function wait_for(is_true)
  local ends = core.now() + 20
  while not is_true() do
    assert(core.now() < ends, "nothing happened")
    telnyx.sleep(0.01)
  end
end

describe("speech_to_text.stream with reconnect", function()
  local peer = new_peer()
  local server = peer.server

  local before
  before_each(function() before = #server:connections() end)

  local function open(parameters, opts)
    opts.reconnect = opts.reconnect or { max_wait = 0.02 }
    local stream, err = peer.client.speech_to_text.stream(parameters, opts)
    assert(stream, tostring(err))
    return stream
  end

  -- Returns the audio that a connection of this spec has received.
  local function audio_of(number)
    local parts = {}
    for _, each in ipairs(server:frames()) do
      if each.connection == before + number and each.kind == "binary" then
        parts[#parts + 1] = each.payload
      end
    end
    return table.concat(parts)
  end

  local LAST = { { frames = "CloseStream" }, { write = final "end" .. close(1000) }, "wait_close" }

  it("opens another connection with all parameters when the server closes", function()
    server:script({ "upgrade", { frames = 2 }, { write = final "one" .. close(1012) },
      "wait_close" }, { "upgrade", LAST[1], LAST[2], LAST[3] })
    local told = {}
    local stream = open({ input_format = "linear16", sample_rate = 8000, keyterm = { "a", "b" } }, {
      reconnect = true,
      on_reconnect = function(err, attempt)
        told[#told + 1] = { err.code, attempt }
      end,
    })
    assert(stream:write(("x"):rep(2 * FRAME)))
    assert.equal("one", stream:read().text)
    assert.is_true(stream:finish())
    assert.equal("one end", stream:transcript())
    assert.same({ { 1012, 1 } }, told)
    local requests = server:requests()
    assert.equal(2, #requests)
    assert.equal(requests[1].target, requests[2].target)
    assert.matches("keyterm=a&keyterm=b&sample_rate=8000", requests[2].target, 1, true)
    assert.equal("Bearer " .. peer.secret, (requests[2]:header "authorization"))
  end)

  it("goes on in a write, after a connection that was lost", function()
    server:script({ "upgrade", { frames = 1 }, "await", "reset" },
      { "upgrade", LAST[1], LAST[2], LAST[3] })
    local attempts = 0
    local stream = open({ input_format = "mulaw" }, {
      on_reconnect = function() attempts = attempts + 1 end })
    local audio = numbered(FRAME)
    local count = 0
    while attempts == 0 do
      assert(stream:write(audio))
      count = count + 1
    end
    assert(stream:write "last")
    assert.is_true(stream:finish())
    local resumed = audio_of(2)
    assert.equal("last", resumed:sub(-4))
    assert.is_true(audio == resumed:sub(-FRAME - 4, -5))
    assert.is_true(count < 1000000)
  end)

  it("sends unsent audio again, from a sample's beginning, after the header #large", function()
    local head = "RIFF\255\255\255\255WAVEfmt \16\0\0\0\1\0\1\0\64\31\0\0\0\125\0\0\4\0\16\0"
      .. "data\255\255\255\255"
    server:script({ "upgrade", "hold", "await", "reset" }, { "upgrade", LAST[1], LAST[2], LAST[3] })
    -- more than the system's buffers hold, less than where the sender waits
    local audio = head .. numbered(10 * 1024 * 1024)
    local stream = open({ input_format = "wav" }, {})
    local written, is_done = 0, false
    telnyx.gather {
      function()
        while written < #audio do
          assert(stream:write(audio:sub(written + 1, written + 3001)))
          written = written + 3001
          if is_done then break end
        end
        assert(stream:finish())
      end,
      function()
        local last
        repeat  -- until the sender waits
          last = written
          telnyx.sleep(0.2)
        until written == last and written > 0
        is_done = true
        server:release()
      end,
    }
    assert.equal("end", stream:transcript())
    local resumed = audio_of(2)
    assert.is_true(head == resumed:sub(1, #head))
    local rest, sent = resumed:sub(#head + 1), audio:sub(#head + 1, math.min(written, #audio))
    assert.is_true(#rest > 1024 * 1024 - 100000, #rest)
    assert.is_true(#rest < #sent)
    assert.equal(0, (#sent - #rest) % 4)
    assert.is_true(sent:sub(-#rest) == rest)
  end)

  it("keeps the audio of a writer while another coroutine connects, up to a limit", function()
    server:script({ "upgrade", { write = close(1001) }, "wait_close" },
      { { reply = { status = 503, headers = { ["retry-after"] = "1" } } } },
      { "upgrade", LAST[1], LAST[2], LAST[3] })
    local stream = open({ input_format = "mulaw" }, {
      reconnect = { max_buffer_bytes = 4 * FRAME, max_wait = 0.02 } })
    local audio, is_reconnecting, is_connected = numbered(6 * FRAME), false, {}
    local events = {}
    stream.setup.on_reconnect = function() is_reconnecting = true end
    telnyx.gather {
      function()
        local event = stream:read()  -- not `each`, in which PUC 5.1 cannot wait
        while event do
          events[#events + 1] = event.text
          event = stream:read()
        end
      end,
      function()
        wait_for(function() return is_reconnecting end)
        for index = 1, 6 do
          assert(stream:write(audio:sub((index - 1) * FRAME + 1, index * FRAME)))
          is_connected[index] = not stream.connection.is_over
        end
        assert(stream:finish())
      end,
    }
    assert.same({ false, false, false, false, true, true }, is_connected)
    assert.is_true(audio == audio_of(3))
    assert.same({ "end" }, events)
  end)

  it("is not for errors that would come again", function()
    local ERROR = '{"errors":[{"code":"40001","title":"Bad"}]}'
    for index, last in ipairs {
      { write = frame("text", ERROR) .. close(1011) },
      { write = close(1008, "policy") },
      { write = close(1000) },
    } do
      server:script { "upgrade", last, "wait_close" }
      local stream = open({}, { on_reconnect = function() error "called" end })
      local event, err = stream:read()
      assert.is_nil(event)
      assert.equal(({ "40001", 1008 })[index], err and err.code)
      assert.equal(index, #server:requests())
    end
  end)

  it("ends at a refusal", function()
    server:script({ "upgrade", { write = close(1011) }, "wait_close" }, { { reply = { status = 401,
      body = '{"errors":[{"code":"10009","title":"Authentication failed"}]}' } } })
    local stream = open({}, {})
    local event, err = stream:read()
    assert.is_nil(event)
    assert.equal(401, err.status)
    assert.equal("10009", err.code)
    assert.equal(err, (select(2, stream:write "x")))
  end)

  it("ends after some attempts, or when on_reconnect says so", function()
    for index = 1, 2 do
      server:script({ "upgrade", { write = close(1001) }, "wait_close" },
        { { reply = { status = 503 } } }, { "upgrade", "close" })
      local attempts = 0
      local stream = open({}, {
        reconnect = { max_attempts = index == 1 and 1 or 5, max_wait = 0.02 },
        on_reconnect = function(_, attempt)
          attempts = attempt
          if index == 2 and attempt == 2 then return false end
        end })
      local event, err = stream:read()
      assert.is_nil(event)
      assert.equal(index, attempts)
      assert.equal(503, err.status)
      server:reset()
    end
  end)

  it("fits into the deadline", function()
    server:script({ "upgrade", { write = close(1001) }, "wait_close" },
      { { reply = { status = 503, headers = { ["retry-after"] = "60" } } } })
    local stream, began = open({}, { deadline = 50 }), core.now()
    local event, err = stream:read()
    assert.is_nil(event)
    assert.equal(503, err.status)
    assert.is_true(core.now() - began < 40)
  end)

  it("ends when the server asks for more than a minute", function()
    server:script({ "upgrade", { write = close(1012) }, "wait_close" },
      { { reply = { status = 503, headers = { ["retry-after"] = "86400" } } } })
    local event, err = open({}, {}):read()
    assert.is_nil(event)
    assert.same({ "api", 503, 86400 }, { err.kind, err.status, err.retry_after })
  end)

  it("leaves one connection if on_reconnect uses the stream", function()
    server:script({ "upgrade", { write = close(1012) }, "wait_close" },
      { "upgrade", { frames = "KeepAlive" }, { write = final "here" .. close(1000) },
        "wait_close" })
    local stream
    stream = open({}, { on_reconnect = function(_, attempt)
      if attempt == 1 then assert.is_true(stream:keep_alive()) end
    end })
    assert.equal("here", stream:read().text)
    assert.is_nil((stream:read()))
    assert.equal(before + 2, #server:connections())
  end)

  it("is abandoned by close", function()
    server:script({ "upgrade", { write = close(1012) }, "wait_close" },
      { { reply = { status = 503, headers = { ["retry-after"] = "30" } } } })
    local stream, is_reconnecting, results = open({}, {}), 0, {}
    stream.setup.on_reconnect = function() is_reconnecting = is_reconnecting + 1 end
    local began = core.now()
    telnyx.gather {
      function() results.read = { stream:read() } end,
      function()
        wait_for(function() return is_reconnecting == 2 end)
        results.write = { stream:write("x") }
        stream:close()
        results.late = { stream:write("x") }
      end,
    }
    assert.is_true(core.now() - began < 10)
    assert.same({}, results.read)
    assert.same({ true }, results.write)
    assert.equal("cancelled", results.late[2].kind)
  end)

  it("is refused for audio that cannot be resumed", function()
    local ok, problem = pcall(peer.client.speech_to_text.stream, { input_format = "ogg-opus" },
      { reconnect = true })
    assert.is_false(ok)
    assert.matches("bad option 'reconnect' to 'speech_to_text.stream' ('ogg_opus' cannot be "
      .. "resumed", problem, 1, true)
  end)
end)
