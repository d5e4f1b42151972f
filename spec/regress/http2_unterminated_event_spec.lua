-- Regression: a stream over HTTP/2 whose last event lacked its blank line counted as truncated,
-- although HTTP/2 marks the end of a body itself.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local emulator_tls = require "spec.support.emulator_tls"
local telnyx = require "telnyx"

local HTTP = [[
  server {
    listen 127.0.0.1:%s ssl http2;
    ssl_certificate %s;
    ssl_certificate_key %s;
    location / {
      content_by_lua_block {
        ngx.req.read_body()
        ngx.header["Content-Type"] = "text/event-stream"
        ngx.print("data: Hello\n\ndata: [DONE]\n")
      }
    }
  }
]]

describe("a stream over HTTP/2", function()
  local server, client, certificate, key

  setup(function()
    certificate, key = emulator_tls.make_certificate()
    local port
    server = nginx.start { server = "", http = function(free_port)
      port = free_port
      return HTTP:format(port, certificate, key)
    end }
    client = telnyx.new { base_url = "https://127.0.0.1:" .. port, api_key = "KEY",
      ca_file = certificate, max_retries = 0 }
  end)

  teardown(function()
    client.close()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)

  it("may end without the blank line of its last event", function()
    local stream = assert(client.ai.assistants.chat { assistant_id = "a", conversation_id = "c",
      content = "Hi", stream = true })
    assert.is_nil(stream.response.headers["content-length"])
    assert.same({ "Hello" }, { stream:text() })
  end)
end)
