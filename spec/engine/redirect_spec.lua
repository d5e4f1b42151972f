-- Specs of redirects: which methods follow them, how often, and what is sent along.

local core = require "telnyx.core"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

describe("a redirect", function()
  local server, other, pool

  setup(function()
    server = servers.start()
    other = servers.start()
  end)

  teardown(function()
    server:stop()
    other:stop()
  end)

  before_each(function()
    server:reset()
    other:reset()
    pool = core.pool()
  end)

  after_each(function()
    pool:close()
  end)

  local function redirect(location, status)
    return { status = status or 302, headers = { location = location }, body = "moved" }
  end

  local function request(fields)
    fields.url = fields.url or server.url .. "/from"
    fields.max_redirects = fields.max_redirects or 5
    return perform(pool, fields)
  end

  local function targets(from)
    local list = {}
    for i, seen in ipairs((from or server):requests()) do
      list[i] = seen.method .. " " .. seen.target
    end
    return list
  end

  it("is an ordinary response unless it should be followed", function()
    server:reply(redirect("/to"))
    local status, headers, body = perform(pool, { url = server.url })
    assert.equal(302, status)
    assert.equal("/to", headers.location)
    assert.equal("moved", body)
    server:reply(redirect("/to"))
    assert.equal(302, (request { max_redirects = 0 }))
  end)

  it("is followed on the same origin, and only the last response is returned", function()
    server:reply(redirect("/to?a=b"), { headers = { last = "1" }, body = "there" })
    local status, headers, body = request {}
    assert.equal(200, status)
    assert.equal("there", body)
    assert.equal("1", headers.last)
    assert.is_nil(headers.location)
    assert.same({ "GET /from", "GET /to?a=b" }, targets())
  end)

  it("may be relative, or absolute", function()
    server:reply(redirect("c"), {})
    request { url = server.url .. "/a/b" }
    server:reply(redirect(server.url .. "/d"), {})
    request { url = server.url .. "/a/b" }
    assert.same({ "GET /a/b", "GET /a/c", "GET /a/b", "GET /d" }, targets())
  end)

  it("without a Location is an ordinary response", function()
    server:reply { status = 302, body = "nowhere" }
    local status, _, body = request {}
    assert.equal(302, status)
    assert.equal("nowhere", body)
  end)

  it("is followed up to the limit", function()
    for _ = 1, 5 do server:reply(redirect("/again")) end
    assert.equal(200, (request { max_redirects = 5 }))
    assert.equal(6, server:count())
    for _ = 1, 6 do server:reply(redirect("/again")) end
    local status, kind, _, sent = request { max_redirects = 5 }
    assert.is_nil(status)
    assert.equal("limit", kind)
    assert.is_true(sent)
  end)

  it("in a circle ends", function()
    server:default(redirect("/from"))
    local status, kind = request { max_redirects = 20 }
    assert.is_nil(status)
    assert.equal("limit", kind)
    assert.equal(21, server:count())
  end)

  it("turns POST into GET where RFC 9110 says so", function()
    for _, status in ipairs { 301, 302, 303 } do
      server:take()
      server:reply(redirect("/to", status), {})
      request { method = "POST", body = "secret" }
      assert.same({ "POST /from", "GET /to" }, targets())
      assert.equal("", server:last().body)
    end
  end)

  it("keeps POST and its body where RFC 9110 says so", function()
    for _, status in ipairs { 307, 308 } do
      server:take()
      server:reply(redirect("/to", status), {})
      assert.equal(200, (request { method = "POST", body = "x=1" }))
      assert.same({ "POST /from", "POST /to" }, targets())
      assert.equal("x=1", server:last().body)
    end
  end)

  it("is followed by HEAD", function()
    server:reply(redirect("/to"), {})
    assert.equal(200, (request { method = "HEAD" }))
    assert.same({ "HEAD /from", "HEAD /to" }, targets())
  end)

  it("is not followed if the method would have to change", function()
    for _, method in ipairs { "PUT", "PATCH", "DELETE" } do
      server:take()
      server:reply(redirect("/to", 303))
      assert.equal(303, (request { method = method }))
      assert.equal(1, server:count())
    end
  end)

  describe("to another origin", function()
    local SECRETS = { Authorization = "Bearer KEY1", Cookie = "a=b", ["X-Plain"] = "1" }

    it("does not send the key", function()
      server:reply(redirect(other.url .. "/to"))
      assert.equal(200, (request { headers = SECRETS }))
      local seen = other:last()
      assert.is_nil((seen:header("authorization")))
      assert.is_nil((seen:header("cookie")))
      assert.equal("1", (seen:header("x-plain")))
      assert.equal("Bearer KEY1", (server:last():header("authorization")))
    end)

    it("does not send the key with a POST that stays one", function()
      server:reply(redirect(other.url .. "/to", 307))
      assert.equal(200, (request { headers = SECRETS, method = "POST", body = "{}" }))
      assert.same({ "POST /to" }, targets(other))
      assert.is_nil((other:last():header("authorization")))
    end)

    it("by another name of the host does not send the key", function()
      server:reply(redirect(("http://localhost:%d/to"):format(server.port)), {})
      request { headers = SECRETS }
      local seen = server:last()
      if seen.target == "/to" then assert.is_nil((seen:header("authorization"))) end
    end)

    it("and back sends the key to the first one only", function()
      server:reply(redirect(other.url .. "/to"))
      other:reply(redirect(server.url .. "/back"))
      request { headers = SECRETS }
      assert.is_nil((other:last():header("authorization")))
      assert.equal("/back", server:last().target)
    end)

    it("on the same origin sends the key", function()
      server:reply(redirect("/to"), {})
      request { headers = SECRETS }
      assert.equal("Bearer KEY1", (server:last():header("authorization")))
    end)
  end)

  it("from HTTP leads only to HTTP", function()
    for _, location in ipairs { "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/" } do
      server:reply(redirect(location))
      local status, kind, _, sent = request {}
      assert.is_nil(status)
      assert.equal("connection", kind)
      assert.is_true(sent)
    end
  end)

  it("from TLS leads only to TLS", function()
    local secure = servers.start { tls = true }
    local trusting = core.pool { ca_file = secure.ca_file }
    secure:reply(redirect(server.url .. "/to"))
    local status = perform(trusting, { url = secure.url, max_redirects = 5,
      headers = { Authorization = "Bearer KEY1" } })
    assert.is_nil(status)
    assert.equal(0, server:count())
    secure:reply(redirect("/to"))
    assert.equal(200, (perform(trusting, { url = secure.url, max_redirects = 5 })))
    secure:stop()
  end)

  it("does not let a POST be sent again on a dead connection", function()
    other:script { "serve" }
    perform(pool, { url = other.url })
    other:script { "serve" }
    server:reply(redirect(other.url .. "/to", 307))
    assert.equal(200, (request { method = "POST", body = "x" }))
    assert.equal(1, #targets(server))
  end)
end)
