-- Regression: a stream that was still active at its deadline failed with "nothing came from the
-- server for too long".

local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

describe("a stream at its deadline", function()
  local server = fixture.server()
  local client

  setup(function()
    client = telnyx.new { base_url = server.url, api_key = "KEY", max_retries = 0 }
  end)

  teardown(function() client.close() end)

  local function cause_of_failure(opts)
    server:script { "read", { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
      .. "Transfer-Encoding: chunked\r\n\r\n" .. servers.chunk("data: 1\n\n") }, "wait_close" }
    local stream, err = client.ai.assistants.chat({ assistant_id = "a", conversation_id = "c",
      content = "Hi", stream = true }, opts)
    if stream then err = select(2, stream:text()) end  -- too late on a slow machine
    assert.equal("timeout", err.kind)
    return err.cause
  end

  it("reports the deadline", function()
    assert.equal("the deadline passed", cause_of_failure { deadline = 0.2 })
  end)

  it("reports the deadline after a silence, too", function()
    assert.equal("nothing came from the server for too long",
      cause_of_failure { timeout = 0.2, deadline = 30 })
  end)
end)
