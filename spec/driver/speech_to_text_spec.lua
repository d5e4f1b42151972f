-- Specs of speech to text in each event loop, on the emulator.

local driver_calls = require "spec.support.driver_calls"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local loops = require "spec.support.loops"

local speech = require "spec.support.speech"
local websocket = require "spec.support.server_websocket"

local SAID = "Good morning.\nHow are you?"
local PARAMETERS = { transcription_engine = "Deepgram", input_format = "mulaw",
  interim_results = true }

-- Calls a function with all events. Without `each`: Lua 5.1 cannot yield in a `for` loop.
local function read(stream, use)
  local event, err = stream:read()
  while event do
    use(event)
    event, err = stream:read()
  end
  return err
end

describe("Speech to text", function()
  local audio = emulator.speech(SAID, { format = "mulaw" })
  local unsteady = fixture.server()
  local server

  setup(function() server = assert(emulator.spawn()) end)
  teardown(function() server:stop() end)

  for _, loop in ipairs(loops) do
    describe("in " .. loop.name, function()
      local client

      before_each(function()
        client = fixture.closing(driver_calls.client(loop, { url = server.url:gsub("/v2$", "") },
          { max_retries = 0 }))
      end)

      it("writes, finishes, and reads what was said", function()
        local transcript, kinds = nil, {}
        loop.run { function()
          local stream = assert(client.speech_to_text.stream(PARAMETERS))
          assert(stream:write(audio))
          assert(stream:finish())
          transcript = stream:transcript()
          read(stream, function(event) kinds[event.kind] = true end)
        end }
        assert.equal("Good morning. How are you?", transcript)
        assert.is_true(kinds.partial and kinds.final)
      end)

      it("returns the error that comes after the handshake", function()
        local err
        loop.run { function()
          local stream = assert(client.speech_to_text.stream { input_format = "none" })
          local _
          _, err = stream:read()
        end }
        assert.equal("api", err.kind)
        assert.equal("40001", err.code)
      end)

      if loop.is_concurrent then
        it("reads in one coroutine while another one writes in real time", function()
          local stream, texts, is_over, ticks = nil, {}, false, 0
          local said = emulator.speech("One two.", { sample_rate = 48000 })
          loop.run {
            function()
              stream = assert(client.speech_to_text.stream({ input_format = "linear16",
                sample_rate = 48000, interim_results = true }, { pace = true }))
              assert(stream:write(said))
              is_over = true
              assert(stream:finish())
            end,
            function()
              while not stream do loop.sleep(0.01) end
              read(stream, function(event)
                if event.text == "" then return end
                texts[#texts + 1] = event.kind .. " " .. event.text
              end)
            end,
            function()
              while not is_over do
                loop.sleep(0.02)
                ticks = ticks + 1
              end
            end,
          }
          assert.same({ "partial One", "final One two." }, texts)
          assert.is_true(ticks > 5, ticks)
        end)

        it("connects again while one coroutine reads and another one writes", function()
          unsteady:script({ "upgrade", { frames = 2 },
            { write = speech.json { transcript = "one", is_final = true }
              .. websocket.close(1012) }, "wait_close" },
            { "upgrade", { frames = "CloseStream" },
              { write = speech.json { transcript = "two", is_final = true }
                .. websocket.close(1000) }, "wait_close" })
          local own = fixture.closing(driver_calls.client(loop, unsteady))
          local stream, problem, attempts = nil, nil, 0
          loop.run {
            function()
              stream = assert(own.speech_to_text.stream({ input_format = "mulaw" },
                { reconnect = { max_wait = 0.02 },
                  on_reconnect = function() attempts = attempts + 1 end }))
              while attempts == 0 do
                assert(stream:write(("\255"):rep(160)))
                loop.sleep(0.01)
              end
              assert(stream:finish())
            end,
            function()
              while not stream do loop.sleep(0.01) end
              problem = read(stream, function() end)
            end,
          }
          assert.is_nil(problem)
          assert.equal("one two", stream:transcript())
          assert.equal(1, attempts)
        end)

        it("is closed by another coroutine, whatever the others do", function()
          local stream, ended = nil, {}
          loop.run {
            function()
              stream = assert(client.speech_to_text.stream(PARAMETERS))
              ended.read = read(stream, function() end) or "end"
            end,
            function()
              while not stream do loop.sleep(0.01) end
              local ok, err
              repeat
                ok, err = stream:write(("\255"):rep(160))
                loop.sleep(0.001)
              until not ok
              ended.write = err.kind
            end,
            function()
              while not stream do loop.sleep(0.01) end
              loop.sleep(0.05)
              stream:close()
            end,
          }
          assert.same({ read = "end", write = "cancelled" }, ended)
        end)
      end
    end)
  end
end)
