-- Specs of Ctrl-C while a program waits for the next event of a stream.

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"

local HEADER = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
  .. "Transfer-Encoding: chunked\r\n\r\n"

-- The shell is a child of the Lua process to be interrupted.
local CODE = [[
  local telnyx = require "telnyx"
  local client = telnyx.new { base_url = os.getenv "SERVER", api_key = "KEY", timeout = 60 }
  local stream = assert(client.ai.assistants.chat("a",
    { conversation_id = "c", content = "Hi", stream = true }))
  local ok, err = pcall(function()
    for event in stream:each() do
      io.write(event:text())
      os.execute "(sleep 0.1; kill -INT $PPID) >/dev/null 2>&1 &"
    end
  end)
  stream:close()
  io.write(ok and ", ended" or tostring(err):find("interrupted!", 1, true) and ", interrupted"
    or tostring(err))
]]

describe("Ctrl-C", function()
  local server = fixture.server()

  it("ends the wait for an event with an error that can be caught", function()
    server:script { "read", { write = HEADER .. servers.chunk('data: {"content":"Hello"}\n\n') },
      "wait_close" }
    local output, errors = child.run(CODE, { SERVER = server.url })
    assert.equal("", errors)
    assert.equal("Hello, interrupted", output)
  end)
end)
