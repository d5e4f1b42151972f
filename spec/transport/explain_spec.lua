-- Specs of connection failures: their messages say what to do.

local explain = require "telnyx.transport.explain"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local function failure(opts)
  opts.api_key, opts.max_retries = "KEY", 0
  opts.connect_timeout = 60 -- an emulated processor takes its time to read the certificates
  local client = telnyx.new(opts)
  local _, err = client.ai.assistants.list()
  client.close()
  return err
end

local function assert_says(words, err)
  assert.equal("connection", err.kind)
  assert.is_truthy(tostring(err):find(words, 1, true), tostring(err))
end

describe("a failure", function()
  local server = fixture.fresh_server()

  it("of a proxy that does not respond names the proxy", function()
    for _, base_url in ipairs { "https://api.telnyx.com", "http://api.telnyx.com" } do
      assert_says("the proxy does not respond: ", failure { base_url = base_url, allow_http = true,
        proxy = servers.closed_url() })
    end
  end)

  it("of a server that does not respond names no proxy", function()
    local err = failure { base_url = servers.closed_url() }
    assert.is_nil(tostring(err):find("proxy", 1, true))
  end)

  it("of an unnamed proxy says so", function()
    assert_says("the name of the proxy cannot be resolved: check the option 'proxy'", failure {
      base_url = "https://api.telnyx.com", proxy = "http://nowhere.invalid:1" })
  end)

  it("of a proxy that requires a password says so", function()
    server:reply { status = 407 }
    assert_says("the proxy requires a user and a password", failure {
      base_url = "https://api.telnyx.com", proxy = server.url })
  end)

  it("of TLS on a plain port says so", function()
    server:script { { write = "HTTP/1.1 400 Bad Request\r\n\r\n" }, "close" }
    assert_says("the server does not speak TLS on this port (http:// instead of https://?)",
      failure { base_url = server.url:gsub("^http:", "https:"), timeout = 5 })
  end)

  it("of an untrusted certificate names ca_file", function()
    local secure = servers.start { tls = true }
    assert_says("as the option ca_file", failure { base_url = secure.url })
    secure:stop()
  end)

  it("after a redirect names no proxy", function()
    server:reply { status = 302, headers = { location = servers.closed_url() .. "/x" } }
    local err = failure { base_url = server.url }
    assert.equal("connection", err.kind)
    assert.is_nil(tostring(err):find("proxy", 1, true))
  end)
end)

describe("libcurl's messages about a proxy's URL", function()
  it("are not shown", function()
    for _, message in ipairs { "Unsupported proxy syntax in 'http://u:secret#x@h': bad port",
      "Unsupported proxy scheme for 'x://u:secret@h'" } do
      local kind, shown = explain("connection", message, "https://a.b/")
      assert.equal("config", kind)
      assert.is_nil(shown:find("secret", 1, true))
    end
    local _, shown = explain("connection", "Could not resolve proxy: secret", "https://a.b/")
    assert.is_nil(shown:find("secret", 1, true))
  end)

  it("are kept if they are about something else", function()
    for _, message in ipairs { "Could not resolve host: a.b", "Empty reply from server" } do
      local kind, shown = explain("connection", message, "https://a.b/")
      assert.same({ "connection", message }, { kind, shown })
    end
  end)
end)
