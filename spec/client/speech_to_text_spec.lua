-- Specs of speech_to_text.stream, against a server that keeps to the documentation, or does not.

local core = require "telnyx.core"
local new_peer = require "spec.support.websocket_client"
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
end)
