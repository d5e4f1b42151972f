-- Regression: a stream closed by its own on_progress raised "attempt to use a closed transfer" when
-- bytes had arrived that were not a chunk yet.

local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

describe("a stream that its on_progress closes", function()
  local server = fixture.server()

  it("is cancelled", function()
    local client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", max_retries = 0,
    })
    -- the header of a compressed body, which was not requested
    server:script { "read", { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
      .. "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n" }, "hold",
      { write = servers.chunk "\31\139\8\0\0\0\0\0\0\3" }, "wait_close" }
    local stream
    stream = assert(client.ai.assistants.chat({ assistant_id = "a", conversation_id = "c",
      content = "Hi", stream = true }, {
      on_progress = function(progress)
        if progress.downloaded > 0 then stream:close() end
      end,
    }))
    server:release()
    local event, err = stream:read()
    assert.is_nil(event)
    assert.equal("cancelled", err.kind)
  end)
end)
