-- Regression: a response that is not HTTP was reported as a configuration error, because libcurl
-- uses the same code for a URL with an unsupported scheme.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"

local server = fixture.server()

it("a response that is not HTTP is a connection failure", function()
  server:script({ "read", { write = "SSH-2.0-OpenSSH\r\n" } },
    { "read", { write = "HTTP/9.9 200 OK\r\n\r\n" } })
  local pool = fixture.closing(core.pool())
  for _ = 1, 2 do
    local status, kind, _, sent = perform(pool, { url = server.url })
    assert.is_nil(status)
    assert.equal("connection", kind)
    assert.equal("maybe", sent)
  end
  assert.equal("config", select(2, perform(pool, { url = "ftp://127.0.0.1/" })))
end)
