-- Regression: the function that opens sockets added SOCK_CLOEXEC to the type in libcurl's own
-- struct, so libcurl no longer recognized TCP: no TCP_NODELAY, no keep-alive, and over HTTP/2 a
-- body longer than the flow control window stalled under load until its timeout.

local emulator = require "telnyx.emulator"
local telnyx = require "telnyx"
local tls = require "spec.support.emulator_tls"

describe("a long body over HTTP/2", function()
  it("arrives on a connection that was used before", function()
    local certificate, key = tls.make_certificate()
    local server = assert(emulator.spawn { tls_cert = certificate, tls_key = key })
    local client = telnyx.new { base_url = server.url, api_key = "KEY", ca_file = certificate,
      timeout = 10, max_retries = 0 }
    assert(client.ai.assistants.list())
    local text = ("x"):rep(300000)
    local made = assert(client.ai.assistants.create { name = "n", instructions = text })
    assert.equal(text, assert(client.ai.assistants.retrieve(made.id)).instructions)
    client.close()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)
end)
