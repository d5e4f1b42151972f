-- Specs of speech_to_text.stream, against a server that keeps to the documentation, or does not.

local core = require "telnyx.core"
local in_time = require "spec.support.in_time"
local new_peer = require "spec.support.websocket_client"
local telnyx = require "telnyx"
local websocket = require "spec.support.server_websocket"

local frame, close = websocket.frame, websocket.close

-- Returns the frame of a message of the server.
local function message(fields)
  return frame("text", type(fields) == "string" and fields or core.json_encode(fields))
end

local function final(text)
  return message { transcript = text, is_final = true }
end

local CLOSE = { write = close(1000) }

describe("speech_to_text.stream", function()
  local peer = new_peer()
  local server = peer.server

  -- Prepares the server for one connection more.
  local function serve(...)
    server:script { "upgrade", ... }
  end

  local function open(parameters, opts)
    local stream, err = peer.client.speech_to_text.stream(parameters, opts)
    assert(stream, tostring(err))
    return stream
  end

  -- Returns the frames that the server has read, without the close frames.
  local function sent()
    local found = {}
    for _, each in ipairs(server:frames()) do
      if each.kind ~= "close" then found[#found + 1] = each end
    end
    return found
  end

  local function kinds_and_texts(stream)
    local found = {}
    for event in stream:each() do found[#found + 1] = event.kind .. " " .. event.text end
    return found
  end

  describe("opens", function()
    it("with parameters as they are: names unchecked, booleans as text, lists repeated", function()
      serve(CLOSE, "wait_close")
      local stream = open { transcription_engine = "Deepgram", input_format = "linear16",
        sample_rate = 16000, interim_results = true, endpointing = "false", eot_threshold = 0.75,
        keyterm = { "Telnyx", "SIP trunk" }, not_documented_yet = "x" }
      assert.is_nil((stream:read()))
      local request = server:last()
      assert.equal("/v2/speech-to-text/transcription?endpointing=false&eot_threshold=0.75&"
        .. "input_format=linear16&interim_results=true&keyterm=Telnyx&keyterm=SIP%20trunk&"
        .. "not_documented_yet=x&sample_rate=16000&transcription_engine=Deepgram", request.target)
      assert.equal("Bearer " .. peer.secret, (request:header "authorization"))
      assert.equal("websocket", (request:header "upgrade"))
    end)

    it("under the operation's name, and without parameters", function()
      local functions = peer.client.speech_to_text
      assert.equal(functions.stream, functions.retrieve_transcription)
      serve(CLOSE, "wait_close")
      local stream = assert(functions.retrieve_transcription())
      assert.is_nil((stream:read()))
      assert.equal("/v2/speech-to-text/transcription", server:last().target)
    end)

    it("at another base URL", function()
      serve(CLOSE, "wait_close")
      local other = peer.client.with { base_url = server.url .. "/public" }
      assert.is_true(assert(other.speech_to_text.stream { input_format = "wav" }):finish())
      assert.equal("/public/speech-to-text/transcription?input_format=wav", server:last().target)
    end)

    it("or returns the server's refusal", function()
      server:reply { status = 401, body = '{"errors":[{"code":"10009","title":"No"}]}' }
      local stream, err, response = peer.client.speech_to_text.stream { input_format = "wav" }
      assert.is_nil(stream)
      assert.equal("api", err.kind)
      assert.equal("10009", err.code)
      assert.equal("speech_to_text.stream", err.operation)
      assert.equal(401, response.status)
    end)

    it("with arguments that are checked", function()
      local functions = peer.client.speech_to_text
      for expected, call in pairs {
        ["call it with a dot, not a colon"] = function() functions:stream {} end,
        ["table expected, got string"] = function() functions.stream "wav" end,
        ["too many arguments"] = function() functions.stream({}, {}, {}) end,
        ["unknown option 'pase' to 'speech_to_text.stream', did you mean 'pace'?"] = function()
          functions.stream({}, { pase = true })
        end,
        ["names of parameters expected"] = function() functions.stream { "wav" } end,
        ["bad argument 'keyterm'"] = function() functions.stream { keyterm = print } end,
        ["unknown field 'tries'"] = function()
          functions.stream({}, { reconnect = { tries = 1 } })
        end,
        ["max_attempts: whole number from 1"] = function()
          functions.stream({}, { reconnect = { max_attempts = 0 } })
        end,
      } do
        local ok, problem = pcall(call)
        assert.is_false(ok)
        assert.matches(expected, problem, 1, true)
        assert.matches("speech_to_text_spec.lua", problem, 1, true)
      end
      assert.equal(0, server:count())
    end)
  end)

  describe("events", function()
    it("are partial, final, boundary, or another message as it is", function()
      serve({ write = message { type = "transcript", transcript = "hel", is_final = false }
        .. message { transcript = "hello", is_final = true, confidence = 0.75, speech_final = true }
        .. message { transcript = "", is_final = true, utterance_end = true }
        .. message { type = "Metadata", id = 1 } .. message "not JSON" .. frame("binary", "\1\2") },
        CLOSE, "wait_close")
      local stream = open {}
      local events = {}
      for event in stream:each() do events[#events + 1] = event end
      assert.same({ kind = "partial", text = "hel",
        raw = { type = "transcript", transcript = "hel", is_final = false } }, events[1])
      assert.same({ "final", "hello", 0.75, true }, { events[2].kind, events[2].text,
        events[2].confidence, events[2].raw.speech_final })
      assert.same({ "boundary", "" }, { events[3].kind, events[3].text })
      assert.same({ kind = "other", text = "", raw = { type = "Metadata", id = 1 } }, events[4])
      assert.same({ kind = "other", text = "", raw = "not JSON" }, events[5])
      assert.same({ kind = "other", text = "", raw = "\1\2" }, events[6])
      assert.equal(6, #events)
      assert.equal("hello", stream:transcript())
      assert.same({ nil, nil }, { stream:read() })
    end)
  end)

  describe("audio", function()
    it("goes out in binary frames of 4 KiB, then CloseStream; the last words come back", function()
      serve({ frames = "CloseStream" },
        { write = final "one" .. final "" .. final "two" .. close(1000) }, "wait_close")
      local stream = open { input_format = "linear16", sample_rate = 16000 }
      local audio = ("\0\1\2\255"):rep(2500)
      assert.is_true(stream:write(audio))
      assert.is_true(stream:finish())
      assert.equal("one two", stream:transcript())
      assert.same({ "final one", "final ", "final two" }, kinds_and_texts(stream))
      local frames = sent()
      assert.same({ "binary", 4096, "binary", 4096, "binary", 1808, "text" }, { frames[1].kind,
        frames[1].length, frames[2].kind, frames[2].length, frames[3].kind, frames[3].length,
        frames[4].kind })
      assert.equal(audio, frames[1].payload .. frames[2].payload .. frames[3].payload)
      assert.equal('{"type":"CloseStream"}', frames[4].payload)
    end)
  end)

  describe("audio in real time", function()
    local function seconds_of(work)
      local began = core.now()
      work()
      return core.now() - began
    end

    -- A header of WAV with a chunk before that of the audio.
    local function header(bytes_per_second, block)
      local function number(value, size)
        local octets = {}
        for i = 1, size do octets[i], value = string.char(value % 256), math.floor(value / 256) end
        return table.concat(octets)
      end
      return "RIFF\255\255\255\255WAVELIST\3\0\0\0abc\0fmt \16\0\0\0\1\0\1\0"
        .. number(bytes_per_second / block, 4) .. number(bytes_per_second, 4) .. number(block, 2)
        .. "\16\0data\255\255\255\255"
    end

    it("takes as long as raw audio of this rate does", function()
      for _, parameters in ipairs {
        { input_format = "linear16", sample_rate = 20480 },  -- 40,960 bytes a second
        { input_format = "linear32", sample_rate = "10240" },
        { input_format = "mulaw", sample_rate = 20480, channels = 2 },
      } do
        serve({ frames = 3 }, CLOSE, "wait_close")
        local stream = open(parameters, { pace = true })
        local took = seconds_of(function() assert(stream:write(("x"):rep(3 * 4096))) end)
        assert.is_true(took >= 0.19 and took < 5, took)
        assert.is_true(stream:finish())
      end
    end)

    it("has the rate of a WAV header, in whatever pieces it comes", function()
      serve({ frames = "CloseStream" }, CLOSE, "wait_close")
      local stream = open({ input_format = "wav" }, { pace = true })
      local head = header(20480, 2)
      local took = seconds_of(function()
        for i = 1, #head do assert(stream:write(head:sub(i, i))) end
        assert(stream:write(("x"):rep(2 * 4096)))
      end)
      assert.is_true(took >= 0.19 and took < 5, took)
      assert.is_true(stream:finish())
    end)

    it("lets events in meanwhile", function()
      serve({ write = final "early" }, { frames = "CloseStream" }, CLOSE, "wait_close")
      local stream = open({ input_format = "mulaw" }, { pace = true })
      assert(stream:write(("x"):rep(800)))
      assert(stream:write "x")
      assert.equal("early", stream:transcript())
      assert.is_true(stream:finish())
    end)

    it("leaves it to the API to refuse a number of channels", function()
      for _, channels in ipairs { 0, -1, "many" } do
        serve({ frames = 2 }, CLOSE, "wait_close")
        local stream = open({ input_format = "linear16", sample_rate = 16000, channels = channels },
          { pace = true })
        assert.is_true(stream:write(("x"):rep(4096)))
        assert.is_true(stream:write(("x"):rep(4096)))  -- due in an eighth of a second
        assert.is_true(stream:finish())
      end
    end)

    it("is refused where the rate cannot be known", function()
      local functions = peer.client.speech_to_text
      for expected, parameters in pairs {
        ["the duration of 'mp3' is unknown"] = { input_format = "mp3" },
        ["the duration of the default format is unknown"] = {},
        ["'sample_rate' is needed for 'linear16'"] = { input_format = "linear16" },
        ["'sample_rate': positive number expected, got '-1'"] = {
          input_format = "mulaw", sample_rate = -1,
        },
      } do
        local ok, problem = pcall(functions.stream, parameters, { pace = true })
        assert.is_false(ok)
        assert.matches(expected, problem, 1, true)
      end
      assert.equal(0, server:count())
      for text, expected in pairs {
        ["\255\251 this is MP3"] = "does not begin with a WAV header",
        [header(0, 2)] = "has no sample rate",
        [header(16000, 2):sub(1, 20) .. ("\0"):rep(65536)] = "is longer than 65536 bytes",
      } do
        serve "wait_close"
        local stream = open({ input_format = "wav" }, { pace = true })
        local ok, err = stream:write(text)
        assert.is_nil(ok)
        assert.equal("config", err.kind)
        assert.matches(expected, tostring(err), 1, true)
        assert.equal(err, (select(2, stream:read())))
        assert.equal(err, (select(2, stream:finish())))
        assert.equal("client", peer.last_end())
      end
    end)
  end)

  describe("a file", function()
    it("is sent in frames", function()
      local path = os.tmpname()
      local file = assert(io.open(path, "wb"))
      local audio = ("0123456789"):rep(1000)
      file:write(audio)
      file:close()
      serve({ frames = "CloseStream" }, CLOSE, "wait_close")
      local stream = open {}
      assert.is_true(stream:write_file(path))
      assert.is_true(stream:finish())
      os.remove(path)
      local received = {}
      for _, each in ipairs(sent()) do
        if each.kind == "binary" then received[#received + 1] = each.payload end
      end
      assert.equal(3, #received)
      assert.equal(audio, table.concat(received))
    end)

    it("that cannot be read raises", function()
      serve "wait_close"
      local stream = open {}
      for _, path in ipairs { "/nonexistent/speech.wav", "/tmp" } do
        local ok, problem = pcall(stream.write_file, stream, path)
        assert.is_false(ok)
        assert.matches("bad argument 'path' to 'stream:write_file' (readable file expected",
          problem, 1, true)
      end
    end)
  end)

  describe("control messages", function()
    it("are sent as the API has them", function()
      serve({ frames = 3 }, CLOSE, "wait_close")
      local stream = open {}
      assert.is_true(stream:finalize())
      assert.is_true(stream:keep_alive())
      assert.is_true(stream:finish())
      local texts = {}
      for index, each in ipairs(sent()) do texts[index] = each.kind .. " " .. each.payload end
      assert.same({ 'text {"type":"Finalize"}', 'text {"type":"KeepAlive"}',
        'text {"type":"CloseStream"}' }, texts)
    end)

    it("keep the connection alive while a reader waits", function()
      serve({ frames = 2 }, { write = final "still here" }, CLOSE, "wait_close")
      local stream = open({ transcription_engine = "deepgram" }, { keep_alive = 0.05 })
      assert.equal("still here", stream:read().text)
      assert.equal('{"type":"KeepAlive"}', sent()[2].payload)
      assert.is_nil((stream:read()))
    end)

    it("do not, where they are not wanted", function()
      serve({ frames = "CloseStream" }, CLOSE, "wait_close")
      local stream = open({ transcription_engine = "Deepgram" }, { keep_alive = false,
        idle_timeout = 0.2 })
      assert.equal("timeout", (select(2, stream:read())).kind)
      assert.equal(0, #sent())
    end)
  end)

  describe("finish", function()
    it("ends after a silence if the server does not close", function()
      local stream = in_time(0.1, function(seconds)
        server:reset()
        serve({ frames = "CloseStream" }, { write = final "last" }, "read_frame", CLOSE,
          "wait_close")
        local stream = open { transcription_engine = "Telnyx" }
        assert(stream:write "x")
        assert.is_true(stream:finish(seconds))
        return stream:transcript() == "last" and stream
      end)
      assert.same({ "final last" }, kinds_and_texts(stream))
      assert.equal("close", server:frames()[3].kind)
    end)

    it("may be called again, as may close; neither sends anything more", function()
      serve({ frames = "CloseStream" }, CLOSE, "read_frame", "wait_close")
      local stream = open {}
      for _ = 1, 2 do assert.is_true(stream:finish()) end
      for _ = 1, 2 do stream:close() end
      assert.is_true(stream:finish())
      for _, method in ipairs { "write", "finalize", "keep_alive" } do
        local ok, err = stream[method](stream, "x")
        assert.is_nil(ok)
        assert.equal("cancelled", err.kind)
      end
      assert.same({ nil, nil }, { stream:read() })
      assert.equal(1, #sent())
    end)

    it("returns the error of a connection that is lost, and keeps what came before", function()
      serve({ frames = "CloseStream" }, { write = final "half" }, "close")
      local stream = open {}
      local ok, err = stream:finish()
      assert.is_nil(ok)
      assert.equal("connection", err.kind)
      assert.equal(1006, err.code)
      assert.equal("half", stream:transcript())
      assert.equal("half", stream:read().text)
      assert.equal(err, (select(2, stream:read())))
    end)

    it("does not let a server fill the memory #large", function()
      serve({ frames = "CloseStream" }, { write = final(("x"):rep(60000)), times = math.huge })
      local stream = open {}
      local ok, err = stream:finish()
      assert.is_nil(ok)
      assert.equal("decode", err.kind)
      assert.matches("16 MiB of events have not been read", tostring(err), 1, true)
    end)

    it("fails when a server sends more small messages than memory should hold", function()
      serve({ write = message({}):rep(10000), times = 10 }, CLOSE, "wait_close")
      local ok, err = open({}):finish()
      assert.is_nil(ok)
      assert.equal("decode", err.kind)
    end)

    it("checks its argument", function()
      serve "wait_close"
      local stream = open {}
      for value, problem in pairs { ["1"] = "number of seconds expected, got string",
        [-1] = "number of seconds from 0 expected, got -1" } do
        assert.has_error(function() stream:finish(value) end,
          "bad argument 'seconds' to 'stream:finish' (" .. problem .. ")")
      end
      assert.is_false((pcall(stream.finish, stream, 0 / 0)))
    end)
  end)

  describe("close", function()
    it("drops what was not read, and ends the others", function()
      serve({ write = final "unread" }, "read_frame", CLOSE, "wait_close")
      local stream = open {}
      stream:close()
      assert.same({ nil, nil }, { stream:read() })
      assert.equal("cancelled", (select(2, stream:write "x")).kind)
      assert.equal("telnyx speech_to_text.stream (closed)", tostring(stream))
      assert.equal("close", server:frames()[1].kind)
    end)

    it("ends a reader, whose next keep-alive was due meanwhile", function()
      -- about a second until the server closes
      serve({ drip = frame("ping", "1"), pause = 0.3 }, CLOSE, "wait_close")
      local stream = open({}, { keep_alive = 0.3 })
      local read
      telnyx.gather {
        function() read = { n = 1, stream:read() } end,
        function()
          telnyx.sleep(0.1)
          stream:close()
        end,
      }
      assert.same({ n = 1 }, read)
      assert.same({}, sent())
    end)

    it("is called at the end of a block from Lua 5.4 on", function()
      serve("read_frame", CLOSE, "wait_close")
      local stream = open {}
      getmetatable(stream).__close(stream, "an error")
      assert.equal("telnyx speech_to_text.stream (closed)", tostring(stream))
    end)
  end)

  describe("errors", function()
    for shape, text in pairs {
      ["of the guide"] = '{"errors":[{"code":"40003","title":"Bad","detail":'
        .. '"sample_rate is needed","source":{"parameter":"sample_rate"}}]}',
      ["of the description"] = '{"type":"error","code":"40003","error":"sample_rate is needed"}',
    } do
      it("in the shape " .. shape .. " fail the read, and later writes", function()
        serve({ write = message(text) .. close(1008, "bad") }, "wait_close")
        local stream = open {}
        local event, err = stream:read()
        assert.is_nil(event)
        assert.equal("api", err.kind)
        assert.equal("40003", err.code)
        assert.matches("sample_rate is needed", tostring(err), 1, true)
        assert.equal(err, (select(2, stream:write "x")))
        assert.equal(err, (select(2, stream:finish())))
        assert.equal(err, (select(2, stream:read())))
      end)
    end

    it("reach a program that only writes", function()
      serve({ write = message '{"errors":[{"code":"40007","title":"Bad"}]}' .. close(1000) },
        "wait_close")
      local stream = open {}
      local ok, err
      repeat ok, err = stream:write "x" until not ok
      assert.equal("40007", err.code)
    end)
  end)

  it("keeps few of the partial texts that nobody reads, and all others", function()
    local many = {}
    for index = 1, 300 do
      many[index] = message { transcript = "partial " .. index, is_final = false }
    end
    serve({ write = table.concat(many) .. final "all" }, { frames = "CloseStream" }, CLOSE,
      "wait_close")
    local stream = open {}
    assert.is_true(stream:finish())
    local found = kinds_and_texts(stream)
    assert.is_true(#found < 150, #found)
    assert.equal("partial partial 300", found[#found - 1])
    assert.equal("final all", found[#found])
  end)

  it("has methods, which are called with a colon", function()
    serve "wait_close"
    local stream = open {}
    for _, name in ipairs { "write", "write_file", "read", "each", "finalize", "keep_alive",
      "finish", "transcript", "close" } do
      local ok, problem = pcall(stream[name])
      assert.is_false(ok)
      assert.matches(("call '%s' with a colon: stream:%s()"):format(name, name), problem, 1, true)
    end
  end)
end)
