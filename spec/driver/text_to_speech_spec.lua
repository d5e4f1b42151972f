-- Specs of text to speech in each event loop.

local core = require "telnyx.core"
local driver_calls = require "spec.support.driver_calls"
local fixture = require "spec.support.fixture"
local loops = require "spec.support.loops"
local speech = require "spec.support.speech"
local websocket = require "spec.support.server_websocket"

local streamed, told, FINAL = speech.streamed, speech.told, speech.FINAL
local CLOSE = websocket.close(1000)

-- Calls a function with all audio. Without `each`: Lua 5.1 cannot yield in a `for` loop.
local function read(stream, use)
  local audio, mark = stream:read()
  while audio do
    use(audio, mark)
    audio, mark = stream:read()
  end
  assert(not mark, tostring(mark))
end

for _, loop in ipairs(loops) do
  describe("Text to speech in " .. loop.name, function()
    local server = fixture.server()
    local client

    before_each(function()
      client = fixture.closing(driver_calls.client(loop, server, { max_retries = 0 }))
    end)

    local function open(steps)
      local script = { "upgrade", "read_frame" }
      for _, step in ipairs(steps) do script[#script + 1] = step end
      server:script(script)
      return assert(client.text_to_speech.stream { voice = "Telnyx.NaturalHD.astra" })
    end

    it("says texts, then reads their audio", function()
      local audio, position = "", nil
      loop.run { function()
        local stream = open { "read_frame", { write = streamed "one" .. told "One." .. FINAL },
          "read_frame", { write = streamed "two" .. told "Two." .. FINAL .. CLOSE },
          "read_frame", "wait_close" }
        assert(stream:say "One.")
        assert(stream:finish())
        read(stream, function(bytes, mark)
          audio, position = audio .. bytes, mark and mark.position or position
        end)
        stream:close()
      end }
      assert.same({ "onetwo", 6 }, { audio, position })
    end)

    it("returns the error that comes after the handshake", function()
      local err
      loop.run { function()
        local stream = open { "read_frame", { write = speech.json { error = "no such voice" } },
          "wait_close" }
        assert(stream:say "One.")
        local _
        _, err = stream:read()
      end }
      assert.equal("api", err.kind)
    end)

    if loop.is_concurrent then
      it("reads in one coroutine while another one says", function()
        local stream, seen, said = nil, {}, 0
        loop.run {
          function()
            stream = open { { frames = 3 }, { write = streamed "a" .. told "A" .. FINAL },
              { frames = 2 }, { write = streamed "b" .. told "B" .. FINAL .. CLOSE },
              "read_frame", "wait_close" }
            for _, text in ipairs { "a", " ", "A. ", "b" } do
              assert(stream:say(text))
              loop.sleep(0.005)
              said = said + 1
            end
            assert(stream:finish())
          end,
          function()
            while not stream do loop.sleep(0.005) end
            read(stream, function(audio, mark)
              seen[#seen + 1] = mark and mark.text or audio
              if #seen == 1 then assert(said >= 2) end
            end)
          end,
        }
        assert.same({ "a", "A", "b", "B" }, seen)
      end)

      it("reads what another coroutine has taken from the connection", function()
        local stream, audio, heard
        loop.run {
          function()
            stream = open { "hold", { write = streamed "a" }, "read_frame", "read_frame",
              { write = CLOSE }, "wait_close" }
            audio = stream:read()
          end,
          function()
            while not stream do loop.sleep(0.005) end
            server:release()  -- the loop does not run while the audio arrives
            assert(stream:say "One.")
            local ends = core.now() + 5
            while not audio and core.now() < ends do loop.sleep(0.005) end
            heard = audio
            assert(stream:finish())
          end,
        }
        assert.equal("a", heard)
      end)

      it("is closed by one coroutine while others read and finish", function()
        local stream, seen, ended, err = nil, "", 0, nil
        loop.run {
          function()
            stream = open { { frames = "text\":\"\"" }, { write = streamed "a" }, "read_frame",
              { write = CLOSE }, "wait_close" }
            assert(stream:finish())
            read(stream, function(audio) seen = seen .. audio end)
            ended = ended + 1
          end,
          function()
            while not stream do loop.sleep(0.005) end
            while seen == "" do loop.sleep(0.005) end
            stream:close()
            local _
            _, err = stream:say "late"
            ended = ended + 1
          end,
          function()
            while not stream do loop.sleep(0.005) end
            stream:to(function(audio) seen = seen .. audio end)
            ended = ended + 1
          end,
        }
        assert.equal("a", seen)
        assert.equal(3, ended)
        assert.equal("cancelled", err.kind)
      end)
    end
  end)
end
