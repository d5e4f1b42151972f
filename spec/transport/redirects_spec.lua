-- Specs of redirects through the whole client: which are followed, and what is sent along.

local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"
local resolve_url = require "telnyx.support.resolve_url"

local KEY = "KEY0123456789ABCDEF_secret-part"

describe("a redirect", function()
  local server = fixture.server()
  local other = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new { base_url = server.url, api_key = KEY, max_retries = 0 })
  end)

  local function redirect(location, status)
    return { status = status or 302, headers = { location = location }, body = "moved" }
  end

  local function targets(from)
    local list = {}
    for index, seen in ipairs((from or server):requests()) do
      list[index] = seen.method .. " " .. seen.target
    end
    return list
  end

  local function get(opts) return client.request("GET", "/from", opts) end
  local function post(opts)
    opts = opts or {}
    opts.body = opts.body or { a = 1 }
    return client.request("POST", "/from", opts)
  end

  it("is followed, and only the last response is returned", function()
    server:reply(redirect("/to?a=b"), { headers = { last = "1" }, body = '{"there":true}' })
    local value, err, response = get()
    assert.is_nil(err)
    assert.is_true(value.there)
    assert.equal("1", response.headers.last)
    assert.is_nil(response.headers.location)
    assert.same({ "GET /from", "GET /to?a=b" }, targets())
    assert.equal("Bearer " .. KEY, (server:last():header("authorization")))
  end)

  it("is followed up to the limit, and then is an error with its status", function()
    for _ = 1, 5 do server:reply(redirect("/again")) end
    assert(get())
    assert.equal(6, server:count())
    server:reset()
    server:default(redirect("/from"))
    local value, err, response = get()
    assert.is_nil(value)
    assert.equal("api", err.kind)
    assert.equal(302, err.status)
    assert.is_true(err.sent)
    assert.equal(302, response.status)
    assert.equal("telnyx request: 302 redirected again after 5 redirects, to '/from'",
      tostring(err))
    assert.equal(6, server:count())
    err = select(2, get { max_redirects = 20 })
    assert.equal(302, err.status)
    assert.equal(6 + 21, server:count())
    err = select(2, get { max_redirects = 0 })
    assert.equal("telnyx request: 302 redirected to '/from'", tostring(err))
  end)

  it("without a Location is an ordinary response", function()
    server:reply { status = 302, body = "nowhere" }
    local _, err = get()
    assert.equal("telnyx request: 302 the API refused", tostring(err))
  end)

  for _, status in ipairs { 301, 302, 303 } do
    it(("turns POST into GET without a body and its type: %d"):format(status), function()
      server:reply(redirect("/to", status))
      assert(post())
      assert.same({ "POST /from", "GET /to" }, targets())
      local last = server:last()
      assert.equal("", last.body)
      assert.is_nil((last:header("content-type")))
      assert.is_nil((last:header("content-length")))
      assert.equal("application/json", (last:header("accept")))
    end)
  end

  for _, status in ipairs { 307, 308 } do
    it(("keeps POST, its body and its type: %d"):format(status), function()
      server:reply(redirect("/to", status))
      assert(post())
      assert.same({ "POST /from", "POST /to" }, targets())
      assert.equal('{"a":1}', server:last().body)
      assert.equal("application/json", (server:last():header("content-type")))
    end)
  end

  it("is not followed by requests that change something", function()
    for _, method in ipairs { "PUT", "PATCH", "DELETE" } do
      server:take()
      server:reply(redirect("/to", 307))
      local _, err = client.request(method, "/from")
      assert.equal(307, err.status)
      assert.equal(1, server:count())
    end
  end)

  it("is not followed by a token request", function()
    local account = telnyx.new { base_url = server.url, client_id = "id", client_secret = "secret",
      max_retries = 0 }
    server:reply(redirect(other.url .. "/to", 307))
    local _, err = account.request("GET", "/from")
    assert.equal(307, err.status)
    assert.equal("oauth.token", err.operation)
    assert.equal(0, other:count())
    account.close()
  end)

  it("is followed by HEAD", function()
    server:reply(redirect("/to", 303))
    client.request("HEAD", "/from", { response = "none" })
    assert.same({ "HEAD /from", "HEAD /to" }, targets())
  end)

  it("sends a form again, if it can be read again", function()
    local function upload(file)
      server:take()
      server:reply(redirect("/to", 307))
      return client.ai.audio.transcribe { model = "m", file = file }
    end
    assert(upload { content = "abc", filename = "a.wav" })
    assert.truthy(server:last().body:find("abc", 1, true))
    assert.equal(2, server:count())
    local pieces = { "abc" }
    local _, err = upload { reader = function() return table.remove(pieces) end,
      filename = "a.wav" }
    assert.equal(307, err.status)
    assert.equal(1, server:count())
  end)

  it("of a stream leads to a stream", function()
    server:reply(redirect("/to"), { headers = { ["content-type"] = "text/event-stream" },
      body = "data: 1\n\n" })
    local stream = assert(client.request("GET", "/from", { stream = true }))
    assert.equal("1", stream:read().data)
    stream:close()
  end)

  it("is bound by the timeout of the call", function()
    server:reply(redirect(other.url .. "/to"))
    other:script { "read", "wait_close" }
    local _, err = get { timeout = 0.3 }
    assert.equal("timeout", err.kind)
  end)

  describe("to another origin", function()
    local OWN = { Authorization = "Basic eHg6eXk=", Cookie = "a=b", ["X-Api-Key"] = "k1",
      ["PAYMENT-SIGNATURE"] = "s1", ["X-Plain"] = "1", ["X-Auth-Token"] = "t1" }

    local function assert_bare(request)
      for name in pairs(OWN) do assert.is_nil((request:header(name)), name) end
      assert.is_nil((request:header("idempotency-key")))
      assert.is_string((request:header("user-agent")))
      assert.equal("application/json", (request:header("accept")))
    end

    for _, status in ipairs { 301, 302, 303, 307, 308 } do
      it(("takes no header of the call or of the client: %d"):format(status), function()
        server:default(redirect(other.url .. "/to", status))
        assert(get { headers = OWN })
        assert(post { headers = OWN, idempotency_key = "i-1" })
        local owner = client.with { headers = OWN }
        assert(owner.request("GET", "/from"))
        assert.equal(3, other:count())
        for _, request in ipairs(other:requests()) do assert_bare(request) end
      end)
    end

    it("sends no header parameter", function()
      server:default(redirect(other.url .. "/to", 307))
      assert(client.x402.credit_account.settle({ id = "q", payment_signature = "s1" }))
      assert.is_nil((other:last():header("payment-signature")))
    end)

    it("and back sends them to the first one only", function()
      server:reply(redirect(other.url .. "/to"))
      other:reply(redirect(server.url .. "/back"))
      assert(get { headers = OWN })
      assert.equal("GET /back", targets()[2])
      assert_bare(other:last())
      assert_bare(server:last())
    end)

    it("by another name of the host sends none", function()
      server:reply(redirect(("http://localhost:%d/to"):format(server.port)))
      get { headers = OWN }
      if server:count() == 2 then assert_bare(server:last()) end
    end)
  end)

  it("leads only to HTTP", function()
    for _, location in ipairs { "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/",
      "telnet://127.0.0.1/", "http://[::1", "http://", "http://u:p@127.0.0.1/" } do
      server:reply(redirect(location))
      local _, err = get()
      assert.equal("connection", err.kind, location)
      assert.is_true(err.sent)
    end
  end)

  it("does not lead from TLS to plain HTTP", function()
    local secure = servers.start { tls = true }
    local trusting = telnyx.new { base_url = secure.url, api_key = KEY, ca_file = secure.ca_file }
    secure:reply(redirect(server.url .. "/to"), redirect("/to"))
    local _, err = trusting.request("GET", "/from")
    assert.equal("telnyx request: redirected from https to http", tostring(err))
    assert.equal(0, server:count())
    assert(trusting.request("GET", "/from"))
    trusting.close()
    secure:stop()
  end)
end)

describe("an absolute URL of another origin", function()
  local server = fixture.server()

  it("gets the headers of the call, but none of the client's", function()
    local client = telnyx.new { base_url = "https://api.telnyx.com/v2", api_key = KEY,
      headers = { ["X-Api-Key"] = "k1", ["X-Plain"] = "1", Cookie = "a=b" } }
    assert(client.request("GET", server.url .. "/x", { headers = { ["X-Other"] = "2" } }))
    local request = server:last()
    for _, name in ipairs { "authorization", "x-api-key", "x-plain", "cookie" } do
      assert.is_nil((request:header(name)), name)
    end
    assert.equal("2", (request:header("x-other")))
    client.close()
  end)
end)

describe("resolve_url", function()
  -- RFC 3986 section 5.4
  local BASE = "http://a/b/c/d?q"
  local CASES = {
    ["g"] = "http://a/b/c/g", ["./g"] = "http://a/b/c/g", ["g/"] = "http://a/b/c/g/",
    ["/g"] = "http://a/g", ["//g"] = "http://g", ["?y"] = "http://a/b/c/d?y",
    ["g?y"] = "http://a/b/c/g?y", ["#s"] = "http://a/b/c/d?q", ["g#s"] = "http://a/b/c/g",
    [""] = "http://a/b/c/d?q", ["."] = "http://a/b/c/", ["./"] = "http://a/b/c/",
    [".."] = "http://a/b/", ["../"] = "http://a/b/", ["../g"] = "http://a/b/g",
    ["../.."] = "http://a/", ["../../g"] = "http://a/g", ["../../../g"] = "http://a/g",
    ["/./g"] = "http://a/g", ["/../g"] = "http://a/g", ["g."] = "http://a/b/c/g.",
    ["..g"] = "http://a/b/c/..g", ["./../g"] = "http://a/b/g", ["g/./h"] = "http://a/b/c/g/h",
    ["g/../h"] = "http://a/b/c/h", ["g?y/../x"] = "http://a/b/c/g?y/../x",
    ["https://h/p?q#f"] = "https://h/p?q", ["/a b\195\169"] = "http://a/a%20b%C3%A9",
    [" /g "] = "http://a/g",
  }
  for reference, expected in pairs(CASES) do
    it(("makes '%s' of '%s'"):format(expected, reference), function()
      assert.equal(expected, resolve_url(BASE, reference))
    end)
  end

  it("accepts a base without a path", function()
    assert.equal("http://a:8/g", resolve_url("http://a:8", "g"))
    assert.equal("http://a:8/g?x", resolve_url("http://a:8?q", "/g?x"))
  end)
end)
