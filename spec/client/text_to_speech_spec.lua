-- Specs of text to speech against a scripted server.

local files = require "spec.support.files"
local in_time = require "spec.support.in_time"
local new_peer = require "spec.support.websocket_client"
local speech = require "spec.support.speech"
local telnyx = require "telnyx"
local websocket = require "spec.support.server_websocket"

local json, streamed, told, FINAL = speech.json, speech.streamed, speech.told, speech.FINAL
local CLOSE = websocket.close(1000)

describe("text_to_speech.stream", function()
  local peer = new_peer()
  local server = peer.server

  -- Opens a stream to a server that goes on with these steps after the first frame.
  local function open(steps, parameters, opts)
    local script = { "upgrade", "read_frame" }
    for _, step in ipairs(steps) do script[#script + 1] = step end
    server:script(script)
    local stream, err = peer.client.text_to_speech.stream(parameters or {}, opts)
    assert(stream, tostring(err))
    return stream
  end

  -- Opens a stream whose server sends this after `finish`, and closes.
  local function finished(text, opts)
    local stream = open({ "read_frame", "read_frame", { write = text .. CLOSE }, "read_frame",
      "wait_close" }, nil, opts)
    assert(stream:say "Hello.")
    assert(stream:finish())
    return stream
  end

  -- Returns the texts of the frames that the server read; waits for the end of the connection.
  local function sent()
    peer.last_end()
    local texts = {}
    for index, frame in ipairs(server:frames()) do
      texts[index] = frame.kind == "close" and "close" or frame.payload
    end
    return texts
  end

  local function read_all(stream)
    local parts, marks = {}, {}
    local audio, mark = stream:read()
    while audio do
      parts[#parts + 1] = audio
      marks[#marks + 1] = mark
      audio, mark = stream:read()
    end
    return table.concat(parts), marks, mark
  end

  local function raises(message, call)
    local ok, problem = pcall(call)
    assert.is_false(ok)
    assert.truthy(tostring(problem):find(message, 1, true), tostring(problem))
  end

  describe("opens", function()
    it("with parameters in the address, and settings of the voice in the first frame", function()
      local stream = open({ "read_frame" }, { voice = "Telnyx.NaturalHD.astra", sample_rate = 8000,
        disable_cache = true, not_known_yet = "a b", voice_settings = { voice_speed = 1.2 } })
      stream:close()
      assert.equal("/v2/text-to-speech/speech?disable_cache=true&not_known_yet=a%20b"
        .. "&sample_rate=8000&voice=Telnyx.NaturalHD.astra", server:last().target)
      assert.equal("Bearer " .. peer.secret, (server:last():header "authorization"))
      local first = sent()[1]
      assert.truthy(first:find('"text":" "', 1, true))
      assert.truthy(first:find('"voice_settings":{"voice_speed":1.2}', 1, true))
    end)

    it("under the name of the operation", function()
      server:script { "upgrade", "read_frame", "read_frame" }
      local stream = assert(peer.client.text_to_speech.retrieve_speech { voice = "a" })
      stream:close()
      assert.equal("/v2/text-to-speech/speech?voice=a", server:last().target)
      assert.equal('{"text":" "}', sent()[1])
    end)

    it("with an error where the server refuses", function()
      for _, status in ipairs { 400, 401, 403 } do
        server:reply { status = status, body = '{"errors":[{"code":"10015","title":"Bad voice"}]}' }
        local stream, err = peer.client.text_to_speech.stream { voice = "Telnyx.Ultra.x" }
        assert.is_nil(stream)
        assert.equal("api", err.kind)
        assert.same({ status, "10015" }, { err.status, err.code })
        assert.truthy(tostring(err):find("text_to_speech.stream", 1, true))
      end
    end)

    it("not after a mistake in the arguments", function()
      local stream = peer.client.text_to_speech.stream
      raises("unknown option 'ping_intervals' to 'text_to_speech.stream', "
        .. "did you mean 'ping_interval'?", function() stream({}, { ping_intervals = 1 }) end)
      raises("bad argument 'voice_settings.speed' to 'text_to_speech.stream'", function()
        stream { voice_settings = { speed = 0 / 0 } }
      end)
      raises("bad argument #1", function() stream("Telnyx.NaturalHD.astra") end)
      raises("call it with a dot", function() peer.client.text_to_speech:stream {} end)
      assert.equal(0, server:count())
    end)
  end)

  describe("sends", function()
    it("texts, flushes, interruptions and the end", function()
      local stream = open { "read_frame", "read_frame", "read_frame", "read_frame",
        { write = told("b", "B") .. FINAL .. CLOSE }, "read_frame" }
      assert(stream:say 'Say "ä".\n')
      assert(stream:say "")
      assert(stream:flush())
      assert(stream:interrupt())
      assert(stream:finish())
      assert.equal("B", (read_all(stream)))
      assert.same({ '{"text":" "}', '{"text":"Say \\"ä\\".\\n"}', '{"text":" ","flush":true}',
        '{"force":true}', '{"text":""}', "close" }, sent())
    end)

    it("the end once", function()
      local stream = open { "read_frame", { write = CLOSE }, "read_frame" }
      for _ = 1, 3 do assert.is_true(stream:finish()) end
      assert.same({ "", {} }, { read_all(stream) })
      assert.is_true(stream:finish())
      assert.same({ '{"text":" "}', '{"text":""}', "close" }, sent())
    end)

    it("nothing after the end", function()
      local stream = finished(told("Hello.", "x") .. FINAL)
      for _, name in ipairs { "say", "flush", "interrupt" } do
        local ok, err = stream[name](stream, "late")
        assert.is_nil(ok)
        assert.equal("cancelled", err.kind)
        assert.truthy(err.message:find("the stream was finished", 1, true))
      end
    end)

    it("only texts", function()
      local stream = open { "wait_close" }
      raises("bad argument 'text' to 'stream:say' (string expected, got number)",
        function() stream:say(1) end)
      raises("bad argument 'text' to 'stream:say' (valid UTF-8 expected)",
        function() stream:say "\255" end)
      raises("call 'say' with a colon: stream:say()", function() stream.say "Hello." end)
    end)
  end)

  describe("receives", function()
    it("audio that is streamed, without what the message with the text repeats", function()
      for _, repeated in ipairs { told "Hello.", told("Hello.", "onetwo") } do
        local audio, marks, err = read_all(finished(streamed "one" .. streamed "two" .. repeated
          .. FINAL))
        assert.is_nil(err)
        assert.equal("onetwo", audio)
        assert.same({ { text = "Hello.", position = 6, cached = false,
          time_to_first_audio = 0.25 } }, marks)
      end
    end)

    it("audio of messages with a text", function()
      local audio, marks = read_all(finished(told("Hello.", "o") .. told("", "ne")
        .. told("Again.", "two") .. FINAL
        .. json { type = "audio_chunk", audio = "dGhyZWU=", text = "Third.", cached = true }
        .. json { type = "final", isFinal = true } .. FINAL))
      assert.equal("onetwothree", audio)
      assert.same({
        { text = "Hello. Again.", position = 6, cached = false, time_to_first_audio = 0.25 },
        { text = "Third.", position = 11, cached = true },
      }, marks)
    end)

    it("each text as its voice sends it", function()
      local audio = read_all(finished(streamed "1" .. told("a", "1") .. streamed "2"
        .. told "b" .. FINAL .. told("c", "3") .. FINAL .. streamed "4" .. FINAL))
      assert.equal("1234", audio)
    end)

    it("what it does not know without an error", function()
      local audio, _, err = read_all(finished(json { type = "metadata", voice = "x" }
        .. json { audio = "", text = "" } .. json { audio = 1, text = {}, isFinal = "true",
        timeToFirstAudioFrameMs = "soon" } .. told("a", "A") .. FINAL))
      assert.equal("A", audio)
      assert.is_nil(err)
    end)

    it("audio in a loop, which raises the error of a stream that fails", function()
      local stream = finished(streamed "a" .. told "A" .. FINAL .. streamed "b"
        .. json { error = "Error in audio response" })
      local seen = {}
      local ok, err = pcall(function()
        for audio, mark in stream:each() do seen[#seen + 1] = mark and mark.text or audio end
      end)
      assert.same({ "a", "A", "b" }, seen)
      assert.is_false(ok)
      assert.equal("api", err.kind)
      assert.equal("telnyx text_to_speech.stream (failed)", tostring(stream))
    end)

    it("20 MB of audio", function()
      local frame = streamed(("\1\2\3"):rep(20000))
      local stream = open { { write = frame, times = 333 }, "read_frame",
        { write = told "x" .. FINAL .. CLOSE }, "read_frame" }
      local count = 0
      stream:finish()
      assert(stream:to(function(audio) count = count + #audio end))
      assert.equal(333 * 60000, count)
    end)
  end)

  describe("fails", function()
    it("with the error that a message reports, in each shape", function()
      for text, expected in pairs {
        ['{"errors":[{"code":"40001","title":"Invalid voice","detail":"no such voice"}]}'] =
          { "40001", "Invalid voice: no such voice" },
        ['{"type":"error","error":"Error in audio response"}'] =
          { false, "the stream failed: Error in audio response" },
        ['{"error":"Error in remaining audio response"}'] =
          { false, "the stream failed: Error in remaining audio response" },
      } do
        local stream = finished(streamed "before" .. websocket.frame("text", text))
        local audio, marks, err = read_all(stream)
        assert.same({ "before", {} }, { audio, marks })
        assert.equal("api", err.kind)
        assert.same(expected, { err.code or false, err.message })
        assert.equal(err, (select(2, stream:read())))
        assert.equal(err, (select(2, stream:say "late")))
        stream:close()
      end
    end)

    it("in `say` as well, if the error came meanwhile", function()
      local stream = open { { write = json { error = "no credit" } }, "read_frame", "wait_close" }
      local ok, err
      in_time(0.05, function(seconds)
        telnyx.sleep(seconds)
        ok, err = stream:say "Hello."
        return not ok
      end)
      assert.equal("api", err.kind)
      assert.equal("the stream failed: no credit", err.message)
      assert.equal(err, (select(2, stream:finish())))
    end)

    it("without showing the key", function()
      local stream = finished(json { error = "bad key " .. peer.secret })
      local _, _, err = read_all(stream)
      assert.is_nil(tostring(err):find(peer.secret, 1, true))
    end)

    it("where messages are not what they should be", function()
      for text, message in pairs {
        [json { audio = "not base64" }] = "'audio': Base64 expected",
        [websocket.frame("text", "{")] = "JSON expected, got a text message",
        [websocket.frame("binary", "abc")] = "JSON expected, got a binary message",
        [told(("x"):rep(600000)):rep(2)] = "a text is longer than 1 MiB",
      } do
        local _, _, err = read_all(finished(text))
        assert.equal("decode", err.kind)
        assert.truthy(err.message:find(message, 1, true), err.message)
      end
    end)

    it("if the server closes before the end", function()
      local stream = open { { write = streamed "a" .. CLOSE }, "read_frame", "wait_close" }
      local audio, _, err = read_all(stream)
      assert.equal("a", audio)
      assert.equal("connection", err.kind)
      assert.truthy(err.message:find("before 'finish'", 1, true), err.message)
      assert.equal(1000, err.code)
      assert.is_nil((stream:say "late"))
    end)

    it("if no audio came for a text", function()
      local _, _, err = read_all(finished "")
      assert.equal("connection", err.kind)
      assert.truthy(err.message:find("without any audio", 1, true))
    end)

    it("if the connection is lost, or closed with another code", function()
      for code, steps in pairs { [1006] = { { write = streamed("a") }, "close" },
        [1011] = { { write = streamed "a" .. FINAL .. websocket.close(1011) }, "read_frame" } } do
        local stream = open { "read_frame", steps[1], steps[2] }
        assert(stream:finish())
        local audio, _, err = read_all(stream)
        assert.equal("a", audio)
        assert.equal("connection", err.kind)
        assert.equal(code, err.code)
      end
    end)

    it("if a message is cut", function()
      local stream = open { "read_frame", { write = streamed("abc"):sub(1, 9) }, "close" }
      assert(stream:finish())
      local audio, _, err = read_all(stream)
      assert.same({ "", "connection" }, { audio, err.kind })
    end)

    it("if the server neither sends the rest nor closes", function()
      local stream = open { { write = streamed "a" }, "wait_close" }
      assert.equal("a", (stream:read()))
      assert(stream:finish(0.05))
      local audio, _, err = read_all(stream)
      assert.same({ "", "timeout" }, { audio, err.kind })
      assert.truthy(err.message:find("nothing arrived within 0.05 s after 'finish'", 1, true))
    end)

    it("not if the program reads later than the server sends", function()
      local audio = in_time(0.05, function(seconds)
        server:reset()
        local stream = open { "read_frame", { write = told("a", "A") .. FINAL }, "wait_close" }
        assert(stream:finish(seconds))
        telnyx.sleep(2 * seconds)
        return (stream:read())
      end)
      assert.equal("A", audio)
    end)

    it("if the server sends nothing", function()
      local stream = open { "wait_close" }
      assert(stream:say "Hello.")
      assert(stream:finish(0.05))
      local _, _, err = read_all(stream)
      assert.equal("timeout", err.kind)
      assert.equal("client", peer.last_end())
    end)

    it("not if the server has sent all, and does not close", function()
      local stream = open { { write = told("a", "A") .. FINAL }, "wait_close" }
      assert(stream:say "a")
      assert.equal("A", (stream:read()))
      assert.equal("a", select(2, stream:read()).text)
      assert(stream:finish(0.05))
      assert.same({}, { stream:read() })
      assert.equal("client", peer.last_end())
    end)
  end)

  describe("keeps audio", function()
    local folder, path

    before_each(function()
      folder = os.tmpname()
      os.remove(folder)
      os.execute("mkdir " .. folder)
      path = folder .. "/hello.mp3"
    end)
    after_each(function() os.execute("rm -r " .. folder) end)

    it("in a file, and returns where texts end", function()
      local marks = assert(finished(streamed "one" .. told "One." .. FINAL .. streamed "two"
        .. told "Two." .. FINAL):save(path))
      assert.equal("onetwo", files.read(path))
      assert.equal("hello.mp3\n", files.names(folder))
      assert.same({ { "One.", 3 }, { "Two.", 6 } },
        { { marks[1].text, marks[1].position }, { marks[2].text, marks[2].position } })
    end)

    it("from where it was read on", function()
      local stream = finished(streamed "one" .. streamed "two" .. told "One." .. FINAL)
      assert.equal("one", (stream:read()))
      assert.equal(3, assert(stream:save(path))[1].position)
      assert.equal("two", files.read(path))
    end)

    it("in no file if the stream fails, and leaves an old one", function()
      local old = assert(io.open(path, "wb"))
      old:write "old"
      old:close()
      for _, text in ipairs { json { error = "no" }, "", websocket.close(1011) } do
        local marks, err = finished(streamed "half" .. text
          .. (text == "" and json { audio = "?" } or "")):save(path)
        assert.is_nil(marks)
        assert.truthy(err.kind)
        assert.equal("old", files.read(path))
        assert.equal("hello.mp3\n", files.names(folder))
      end
    end)

    it("nowhere it cannot be written", function()
      local stream = finished(streamed "a" .. told "A" .. FINAL)
      raises("bad argument 'path' to 'stream:save' (writable file expected",
        function() stream:save(folder .. "/no/such/file") end)
      raises("bad argument 'path' to 'stream:save'", function() stream:save(1) end)
      raises("bad argument 'target' to 'stream:to'", function() stream:to {} end)
      local full = io.open("/dev/full", "wb")
      if full then
        full:setvbuf "no"
        local marks, err = stream:to(full)
        full:close()
        assert.is_nil(marks)
        assert.equal("config", err.kind)
        assert.truthy(err.message:find("cannot write the open file", 1, true), err.message)
      end
      stream:close()
    end)

    it("until the function that receives it stops", function()
      local stream = finished(streamed "a" .. streamed "b" .. told "A" .. FINAL)
      local marks, err = stream:to(function() return nil, "enough" end)
      assert.is_nil(marks)
      assert.equal("cancelled", err.kind)
      assert.truthy(err.message:find("enough", 1, true))
      local seen = {}
      assert(stream:to(function(audio, mark) seen[#seen + 1] = mark and mark.text or audio end))
      assert.same({ "b", "A" }, seen)
    end)

    it("in no file if it is closed meanwhile", function()
      local stream = open { { write = streamed "half" }, "read_frame", { write = CLOSE },
        "wait_close" }
      local marks, err, last
      telnyx.run(function()
        telnyx.spawn(function()
          marks, err = stream:save(path)
          last = { stream:read() }
        end)
        telnyx.sleep(0.02)
        stream:close()
      end)
      assert.is_nil(marks)
      assert.equal("cancelled", err.kind)
      assert.same({}, last)
      assert.equal("", files.names(folder))
    end)
  end)

  describe("ends", function()
    it("without an error when the program closes it", function()
      local stream = open { { write = streamed "dropped" }, "read_frame", { write = CLOSE },
        "wait_close" }
      assert.equal("dropped", (stream:read()))
      stream:close()
      stream:close()
      assert.same({}, { stream:read() })
      assert.equal("cancelled", (select(2, stream:say "late")).kind)
      assert.equal("telnyx text_to_speech.stream (closed)", tostring(stream))
      assert.same({ '{"text":" "}', "close" }, sent())
    end)

    it("at once for other coroutines", function()
      local stream = open { { write = streamed "a" .. streamed "b" }, "read_frame", "hold",
        { write = CLOSE }, "wait_close" }
      local first, after
      telnyx.run(function()
        first = stream:read()
        telnyx.spawn(function() stream:close() end)
        telnyx.sleep(0.01)
        after = { stream:read() }
        server:release()
      end)
      assert.same({ "a", {} }, { first, after })
    end)

    it("when it is collected", function()
      local stream = open { "wait_close" }
      assert(stream:say "Hello.")
      stream = nil -- luacheck: ignore 311
      collectgarbage()
      collectgarbage()
      assert.equal("client", peer.last_end())
    end)

    it("with the block that it is in, from Lua 5.4 on", function()
      local block = (loadstring or load)("local stream <close> = ...") -- luacheck: ignore 113
      if not block then return end
      local stream = open { "read_frame", { write = CLOSE }, "wait_close" }
      block(stream)
      assert.equal("telnyx text_to_speech.stream (closed)", tostring(stream))
    end)
  end)

  describe("lets the server wait", function()
    it("for a program that says a lot and reads nothing", function()
      for _, text in ipairs { streamed(("x"):rep(30000)), told "a" .. FINAL } do
        local stream = open { { write = text:rep(math.ceil(30000 / #text)), times = math.huge } }
        local before = collectgarbage "count"
        for _ = 1, 500 do
          assert(stream:say "Hello.")
          telnyx.sleep(0.0005)
        end
        collectgarbage()
        assert.is_true(collectgarbage "count" - before < 4096)
        assert.is_string((stream:read()))
        peer.client.close()
        peer.client = peer.new_client()
      end
    end)
  end)
end)
