-- Specs of the security of the key, and of TLS verification.

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local KEY = "KEY0123456789ABCDEF_secret-part"

describe("the key", function()
  local server = fixture.server()
  local foreign = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url .. "/v2", api_key = KEY, max_retries = 0,
    })
  end)

  -- Returns a whole request as one text.
  local function everything(request)
    local parts = { request.target, request.body }
    for _, header in ipairs(request.headers) do
      parts[#parts + 1] = header[1] .. ": " .. header[2]
    end
    return table.concat(parts, "\n")
  end

  local function authorization(of)
    return (of:last():header("authorization"))
  end

  it("is sent to the base URL", function()
    assert(client.ai.assistants.list())
    assert.equal("Bearer " .. KEY, authorization(server))
  end)

  for _, status in ipairs { 301, 302, 303, 307, 308 } do
    it(("does not follow a %d to another origin"):format(status), function()
      server:default { status = status, headers = { location = foreign.url .. "/v2/elsewhere" } }
      assert(client.ai.assistants.list())
      assert(client.ai.assistants.update("a", { name = "n" }))
      assert.equal(2, foreign:count())
      for _, request in ipairs(foreign:requests()) do
        assert.is_nil(everything(request):find(KEY, 1, true))
        assert.is_nil((request:header("authorization")))
      end
    end)

    it(("follows a %d on the same origin"):format(status), function()
      server:reply { status = status, headers = { location = "/v2/elsewhere" } }
      assert(client.ai.assistants.list())
      assert.equal("/v2/elsewhere", server:last().target)
      assert.equal("Bearer " .. KEY, authorization(server))
    end)
  end

  it("is not sent back after a redirect to another origin", function()
    server:reply { status = 302, headers = { location = foreign.url .. "/there" } }
    foreign:reply { status = 302, headers = { location = server.url .. "/back" } }
    client.ai.assistants.list()
    assert.is_nil(everything(foreign:last()):find(KEY, 1, true))
  end)

  it("is not forwarded when redirects are turned off", function()
    server:reply { status = 302, headers = { location = foreign.url } }
    local value, err = client.ai.assistants.list(nil, { max_redirects = 0 })
    assert.is_nil(value)
    assert.equal(302, err.status)
    assert.equal(0, foreign:count())
  end)

  it("is not forwarded for PUT, PATCH and DELETE, whose redirects are errors", function()
    server:default { status = 307, headers = { location = "/v2/elsewhere" } }
    for _, call in ipairs {
      function() return client.ai.mcp_servers.update("m", { name = "n" }) end,
      function() return client.ai.tools.update("t", { display_name = "n" }) end,
      function() return client.ai.assistants.delete("a") end,
    } do
      local before = server:count()
      local value, err = call()
      assert.is_nil(value)
      assert.equal(307, err.status)
      assert.equal(1, server:count() - before)
    end
  end)

  it("is sent to an absolute URL of the base URL's origin", function()
    assert(client.request("GET", server.url .. "/other/path"))
    assert.equal("/other/path", server:last().target)
    assert.equal("Bearer " .. KEY, authorization(server))
  end)

  it("is not sent to an absolute URL of another origin", function()
    assert(client.request("GET", foreign.url .. "/v2/things"))
    assert.is_nil(everything(foreign:last()):find(KEY, 1, true))
    assert.is_nil(authorization(foreign))
    assert(client.request("POST", foreign.url .. "/v2/things", { body = {} }))
    assert.is_nil(everything(foreign:last()):find(KEY, 1, true))
  end)

  it("can be replaced by a header of the call there", function()
    local opts = { headers = { authorization = "Basic eA==" } }
    assert(client.request("GET", foreign.url .. "/x", opts))
    assert.equal("Basic eA==", authorization(foreign))
  end)

  it("is not sent there as a header of the client either", function()
    local other = client.with { headers = { Authorization = "Bearer " .. KEY } }
    assert(other.request("GET", foreign.url .. "/x"))
    assert.is_nil(authorization(foreign))
    assert(other.ai.assistants.list())
    assert.equal("Bearer " .. KEY, authorization(server))
  end)

  it("is not sent with the pages of another origin", function()
    foreign:default { body = '{"data":[1],"meta":{"page_number":1,"total_pages":2}}' }
    local page = assert(client.request("GET", foreign.url .. "/x", { page = "flat" }))
    page:next_page()
    assert.equal(2, foreign:count())
    for _, request in ipairs(foreign:requests()) do
      assert.is_nil(everything(request):find(KEY, 1, true))
    end
  end)

  it("is not sent in plain HTTP to another machine", function()
    for _, url in ipairs { "http://api.telnyx.com/v2", "http://10.1.2.3", "http://localhost.evil",
      "http://127.0.0.1.evil.example", "http://[::2]:80", "HTTP://Example.COM" } do
      local careless = telnyx.new { base_url = url, api_key = KEY }
      local value, err = careless.ai.assistants.list()
      assert.is_nil(value)
      assert.equal("config", err.kind)
      assert.equal(0, err.attempts)
      assert.truthy(tostring(err):find("allow_http = true", 1, true))
      value, err = client.request("GET", url .. "/x")
      assert.is_nil(value)
      assert.equal("config", err.kind)
      assert.is_nil(tostring(err):find(KEY, 1, true))
    end
  end)

  it("is sent in plain HTTP on this machine", function()
    local port = server.port
    for _, host in ipairs { "127.0.0.1", "localhost", "LOCALHOST" } do
      local own = telnyx.new { base_url = ("http://%s:%d"):format(host, port), api_key = KEY }
      assert(own.ai.assistants.list())
      own.close()
    end
  end)

  it("does not show in the text of a client, a page, an error or a response", function()
    server:reply({ body = '{"data":[]}' }, { status = 401, body = ('{"errors":[{"title":"%s"}]}')
      :format(KEY) })
    local page = assert(client.ai.assistants.tests.list())
    local _, err = client.ai.assistants.list()
    for _, value in ipairs { client, client.ai, client.ai.assistants, page, err } do
      assert.is_nil(tostring(value):find("secret-part", 1, true))
    end
  end)
end)

describe("TLS", function()
  local stops = {}

  local function start(opts)
    local server = servers.start { tls = opts or true }
    stops[#stops + 1] = server
    return server
  end

  local function call(server, opts)
    opts = opts or {}
    opts.base_url, opts.api_key = opts.base_url or server.url, KEY
    local client = telnyx.new(opts)
    local value, err, response = client.ai.assistants.update("a", { name = "n" })
    local again = client.ai.assistants.list()
    client.close()
    return value, err, response, again
  end

  local function assert_refused(server, opts)
    local value, err, response, again = call(server, opts)
    assert.is_nil(value)
    assert.is_nil(again)
    assert.is_nil(response)
    assert.equal("connection", err.kind)
    assert.is_false(err.sent)
    assert.equal(1, err.attempts)
    assert.equal(0, server:count())
    assert.equal(2, #server:connections())
    return err
  end

  after_each(function()
    for _, server in ipairs(stops) do server:stop() end
    stops = {}
  end)

  it("refuses an untrusted certificate, without a retry", function()
    local err = assert_refused(start())
    assert.truthy(tostring(err):find("certificate", 1, true))
  end)

  it("trusts the certificate in ca_file", function()
    local server = start()
    local value, err, response = call(server, { ca_file = server.ca_file })
    assert.is_nil(err)
    assert.is_table(value)
    assert.is_true(response.timings.tls > 0)
    assert.equal(2, server:count())
    assert.is_true(server:last().tls)
  end)

  it("refuses another certificate despite ca_file", function()
    assert_refused(start(), { ca_file = start().ca_file })
  end)

  it("refuses a certificate for another host", function()
    local server = start { name = "example.com" }
    assert_refused(server, { ca_file = server.ca_file })
  end)

  it("refuses a certificate that has expired", function()
    local server = start { expired = true }
    assert_refused(server, { ca_file = server.ca_file })
  end)

  it("refuses a server without TLS", function()
    local server = servers.start()
    stops[#stops + 1] = server
    local plain = { { write = "HTTP/1.1 400 Bad Request\r\n\r\n" }, "close" }
    server:script(plain, plain)
    local value, err = call(server, { base_url = server.url:gsub("^http:", "https:"),
      max_retries = 0 })
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.is_false(err.sent)
  end)

  it("does not follow a redirect to plain HTTP", function()
    local server, plain = start(), servers.start()
    stops[#stops + 1] = plain
    server:default { status = 302, headers = { location = plain.url } }
    local value, err = call(server, { ca_file = server.ca_file })
    assert.is_nil(value)
    assert.truthy(err)
    assert.equal(0, plain:count())
  end)

  it("is not verified with insecure = true, which warns once per client", function()
    local server = start()
    local output, warnings = child.run(([[
      local telnyx = require "telnyx"
      for _ = 1, 2 do
        local client = telnyx.new { base_url = "%s", api_key = "k", insecure = true, log = "off" }
        for _ = 1, 3 do assert(client.ai.assistants.list()) end
        assert(client.with({ timeout = 3 }).ai.assistants.list())
      end
      print "done"
    ]]):format(server.url))
    assert.equal("done\n", output)
    local line = "telnyx warning: insecure = true: servers are not verified, "
      .. "anybody on the way can read the key\n"
    assert.equal(line .. line, warnings)
    assert.equal(8, server:count())
  end)

  it("does not warn about insecure = false, nor before the first request", function()
    local output, warnings = child.run [[
      local telnyx = require "telnyx"
      telnyx.new { api_key = "k", insecure = true }
      local client = telnyx.new { base_url = "http://127.0.0.1:1", api_key = "k",
        insecure = false, max_retries = 0 }
      print((client.ai.assistants.list()))
    ]]
    assert.equal("nil\n", output)
    assert.equal("", warnings)
  end)
end)
