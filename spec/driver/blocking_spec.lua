-- Specs of the blocking driver over real sockets: connections and responses.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local GZIP = "\31\139\8\0\0\0\0\0\2\3\171\86\202\76\81\178\82\74\84\170\5\0\67\230\164\154\10\0\0\0"

describe("the blocking driver", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url .. "/v2/", api_key = "KEY", timeout = 10,
    })
  end)

  local function connections()
    local found = {}
    for _, request in ipairs(server:take()) do found[#found + 1] = request.connection end
    return found
  end

  local function assert_one_connection(count)
    local found = connections()
    assert.equal(count, #found)
    for _, number in ipairs(found) do assert.equal(found[1], number) end
  end

  describe("keeps its connection", function()
    it("over many requests of all kinds", function()
      for _ = 1, 5 do
        assert(client.ai.assistants.list())
        assert(client.ai.assistants.update("a", { name = "n" }))
        assert(client.ai.mcp_servers.update("m", { name = "n" }))
        assert(client.ai.mcp_servers.delete("m"))
      end
      assert_one_connection(20)
    end)

    it("after error responses", function()
      server:default { status = 404, body = '{"errors":[]}' }
      for _ = 1, 3 do client.ai.assistants.retrieve("a") end
      assert_one_connection(3)
    end)

    it("for derived clients", function()
      assert(client.ai.assistants.list())
      assert(client.with({ timeout = 5 }).ai.assistants.list())
      assert(client.with({ api_key = "OTHER" }).ai.assistants.list())
      assert_one_connection(3)
    end)

    it("separate from those of another client", function()
      local other = telnyx.new { base_url = server.url, api_key = "KEY" }
      assert(client.ai.assistants.list())
      assert(other.ai.assistants.list())
      local found = connections()
      assert.not_equal(found[1], found[2])
      other.close()
    end)

    it("until the client is closed", function()
      assert(client.ai.assistants.list())
      local number = server:last().connection
      local derived = client.with {}
      client.close()
      client.close()
      assert.equal("client", server:await_end(number))
      for _, closed in ipairs { client, derived } do
        local ok, message = pcall(closed.ai.assistants.list)
        assert.is_false(ok)
        assert.truthy(message:find("attempt to use a closed client", 1, true))
      end
    end)

    it("unless the server closes it", function()
      server:reply({ close = true }, { close = true })
      for _ = 1, 3 do assert(client.ai.assistants.list()) end
      local found = connections()
      assert.not_equal(found[1], found[2])
      assert.not_equal(found[2], found[3])
    end)
  end)

  describe("returns the response", function()
    it("with status, headers, id, attempts, timings and body", function()
      server:reply { status = 201, body = ' {"id":"a"} ', headers = {
        { "X-Request-Id", "r-1" }, { "X-Twice", "1" }, { "x-twice", "2" } } }
      local value, err, response = client.ai.assistants.create { name = "n", instructions = "i" }
      assert.equal("a", value.id)
      assert.is_nil(err)
      assert.equal(201, response.status)
      assert.equal("r-1", response.request_id)
      assert.equal("1, 2", response.headers["X-TWICE"])
      assert.equal("r-1", response.headers["x-request-ID"])
      assert.equal(1, response.attempts)
      assert.equal(' {"id":"a"} ', response.body)
      local timings = response.timings
      for _, name in ipairs { "dns", "connect", "tls", "first_byte", "total" } do
        assert.is_true(timings[name] >= 0 and timings[name] < 60, name)
      end
      assert.is_true(timings.first_byte <= timings.total)
      assert.is_false(timings.reused)
      local _, _, second = client.ai.assistants.list()
      assert.is_true(second.timings.reused)
    end)

    it("with a header that can be read at any time", function()
      server:reply { headers = { ["x-request-id"] = "first" } }
      local _, _, first = client.ai.assistants.list()
      for _ = 1, 3 do client.ai.assistants.list() end
      client.close()
      assert.equal("first", first.headers["x-request-id"])
      assert.equal("first", first.request_id)
      assert.is_number(first.timings.total)
      assert.is_nil(first.anything)
    end)

    it("decompressed", function()
      server:reply { headers = { ["content-encoding"] = "gzip" }, body = GZIP }
      assert.same({ id = "a" }, assert(client.ai.assistants.retrieve("a")))
      assert.truthy((server:last():header("accept-encoding")):find("gzip", 1, true))
    end)

    it("in chunks, with trailers", function()
      server:reply { chunks = { '{"id"', ":", '"a"}' }, trailers = { ["X-Sum"] = "1" } }
      assert.same({ id = "a" }, assert(client.ai.assistants.retrieve("a")))
    end)

    it("after 100 Continue and 103 Early Hints", function()
      server:script { "read", { write = "HTTP/1.1 100 Continue\r\n\r\n"
        .. "HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n" }, { reply = { body = '{"id":"a"}' } },
        "serve" }
      local value, _, response = client.ai.assistants.retrieve("a")
      assert.equal("a", value.id)
      assert.equal(200, response.status)
      assert.is_nil(response.headers.link)
    end)

    it("that is large", function()
      local text = ("x"):rep(3000000)
      server:reply { body = ('{"id":"%s"}'):format(text) }
      assert.equal(text, assert(client.ai.assistants.retrieve("a")).id)
    end)

    it("that is empty, as true", function()
      for _, status in ipairs { 200, 202, 204 } do
        server:reply { status = status, body = "" }
        assert.is_true((assert(client.ai.assistants.delete("a"))))
      end
    end)
  end)

  describe("sends", function()
    it("large bodies whole, without waiting for 100 Continue", function()
      local text = ("y"):rep(3000000)
      assert(client.ai.assistants.update("a", { instructions = text }))
      local request = server:last()
      assert.equal(('{"instructions":"%s"}'):format(text), request.body)
      assert.is_nil((request:header("expect")))
    end)

    it("nothing but the header for HEAD, and reads no body", function()
      server:default { headers = { ["content-length"] = "1000", ["x-request-id"] = "r" } }
      local value, err, response = client.request("HEAD", "/things")
      assert.is_nil(err)
      assert.is_true(value)
      assert.equal("r", response.request_id)
      assert.equal("", response.body)
      assert.equal("HEAD", server:last().method)
    end)

    it("a length of 0 with an empty POST, and no content type for GET", function()
      assert(client.ai.assistants.clone("a"))
      assert.equal("0", (server:last():header("content-length")))
      assert(client.ai.assistants.list())
      assert.is_nil((server:last():header("content-length")))
      assert.is_nil((server:last():header("content-type")))
    end)

    it("nothing if the core refuses the request, and returns an error", function()
      local _, err = client.request("GET", "/things", { headers = { ["X-A"] = "1" },
        query = { a = "b" } })
      assert.is_nil(err)
      client = fixture.closing(telnyx.new {
        base_url = server.url, api_key = "KEY", interface = "no-such-card",
      })
      _, err = client.ai.assistants.list()
      assert.equal("config", err.kind)
      assert.is_false(err.sent)
      assert.equal(1, err.attempts)
    end)
  end)

  it("sleeps", function()
    local begun = core.now()
    telnyx.sleep(0.01)
    local taken = core.now() - begun
    assert.is_true(taken >= 0.009 and taken < 60)
    telnyx.sleep(0)
    telnyx.sleep(-1)
  end)
end)
