-- Specs of how telnyx.websocket opens a WebSocket: the handshake, proxies, TLS.

local fixture = require "spec.support.fixture"
local new_peer = require "spec.support.websocket_client"
local servers = require "spec.support.server"
local telnyx = require "telnyx"
local websocket = require "spec.support.server_websocket"

local frame = websocket.frame

describe("telnyx.websocket", function()
  local peer = new_peer()
  local server, connect, last_end = peer.server, peer.connect, peer.last_end
  local SECRET = peer.secret

  describe("the handshake", function()
    it("sends the path, the query, the key and what RFC 6455 demands", function()
      server:script { "upgrade", "wait_close" }
      local socket = assert(peer.client.websocket.connect("/speech/x", { a = "b c", flag = true },
        { headers = { ["X-Own"] = "1" } }))
      local request = server:last()
      assert.equal("GET", request.method)
      assert.equal("/v2/speech/x", request.path)
      assert.truthy(request.query:find("a=b%20c", 1, true))
      assert.truthy(request.query:find("flag=true", 1, true))
      assert.equal("Bearer " .. SECRET, (request:header "authorization"))
      assert.equal("websocket", (request:header "upgrade"))
      assert.equal("Upgrade", (request:header "connection"))
      assert.equal("13", (request:header "sec-websocket-version"))
      assert.equal("127.0.0.1:" .. server.port, (request:header "host"))
      assert.equal(24, #request:header "sec-websocket-key")
      assert.is_nil((request:header "sec-websocket-extensions"))
      assert.equal("1", (request:header "x-own"))
      assert.is_nil(socket.protocol)
    end)

    it("is one of the module, too, for the client that is given", function()
      server:script { "upgrade", "echo" }
      local socket = assert(telnyx.websocket.connect(peer.client, "/v2/socket"))
      assert.equal("/v2/socket", server:last().path)
      assert(socket:send "hi")
      assert.same({ "hi", "text" }, { socket:receive() })
    end)

    it("sends the key to no other origin", function()
      local other = servers.start()
      other:script { "upgrade", "wait_close" }
      assert(peer.client.websocket.connect(other.url:gsub("^http", "ws") .. "/x"))
      assert.is_nil((other:last():header "authorization"))
      other:stop()
      local _, err = peer.client.websocket.connect("ws://telnyx.invalid/x")
      assert.equal("config", err.kind)
    end)

    for _, status in ipairs { 301, 400, 401, 403, 500 } do
      it(("that is refused with %d is an error with the body"):format(status), function()
        server:script { "read_head", { reply = { status = status,
          headers = { location = "/elsewhere" },
          body = '{"errors":[{"code":"10009","title":"No","detail":"' .. SECRET .. '"}]}' } } }
        local socket, err, response = connect()
        assert.is_nil(socket)
        assert.equal("api", err.kind)
        assert.equal(status, err.status)
        assert.equal("10009", err.code)
        assert.equal(status, response.status)
        assert.is_nil(tostring(err):find(SECRET, 1, true))
        assert.is_nil(err.body:find(SECRET, 1, true))
        assert.equal("server", last_end())
      end)
    end

    it("reads the body of a refusal in chunks, or until the connection ends", function()
      server:script(
        { "read_head", { reply = { status = 403, chunks = { '{"errors":[{"ti', 'tle":"A"}]}' } } },
          "wait_close" },
        { "read_head", { write = 'HTTP/1.1 403 No\r\n\r\n{"errors":[{"title":"B"}]}' }, "close" },
        { "read_head", { write = "HTTP/1.1 403 No\r\nContent-Length: 100\r\n\r\ncut" }, "close" },
        { "read_head", { write = "HTTP/1.0 403 No\r\n\r\n" },
          { write = ("x"):rep(65536), times = math.huge } })
      for _, title in ipairs { "A", "B" } do
        local _, err = connect()
        assert.equal(title, err.title)
      end
      local _, err = connect()
      assert.equal("cut", err.body)
      _, err = connect()
      assert.equal(1024 * 1024, #err.body)
    end)

    it("is refused, whatever the length of the body is said to be", function()
      for _, head in ipairs { "Content-Length: 99999999999999999999\r\n\r\nx",
        "Content-Length: 1.5\r\n\r\nx", "Content-Length: -1\r\n\r\nx",
        "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\nffffffffffffffec\r\n" } do
        server:script { "read_head", { write = "HTTP/1.1 403 No\r\n" .. head }, "close" }
        local _, err = connect()
        assert.same({ "api", 403 }, { err.kind, err.status }, head)
      end
    end)

    it("ends where the server only sends interim responses", function()
      server:script { "read_head", { write = "HTTP/1.1 103 Early Hints\r\n\r\n",
        times = math.huge } }
      local _, err = connect()
      assert.equal("decode", err.kind)
      assert.matches("max_header_bytes", tostring(err), 1, true)
    end)

    it("is repeated like any GET", function()
      peer.client = peer.new_client { max_retries = 1 }
      server:script({ "read_head", { reply = { status = 503, close = true } } },
        { "upgrade", "wait_close" })
      assert(connect())
      assert.equal(2, server:count())
    end)

    it("reads a head that comes octet by octet, and passes over an early hint", function()
      server:script { "read_head", { drip = "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
        .. "HTTP/1.1 403 No\r\nContent-Length: 2\r\n\r\n{}", pause = 0 }, "wait_close" }
      local _, err = connect()
      assert.equal(403, err.status)
    end)

    it("keeps what comes with the response", function()
      server:script { { upgrade = { early = frame("text", "one") .. frame("text", "two") } },
        "wait_close" }
      local socket = assert(connect())
      assert.equal("one", (socket:receive()))
      assert.equal("two", (socket:receive()))
    end)

    it("fails for a response that accepts no WebSocket", function()
      for problem, opts in pairs {
        ["wrong 'Sec-WebSocket-Accept'"] = { accept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=" },
        ["without 'Upgrade: websocket'"] = { headers = "Upgrade: h2c\r\nConnection: Upgrade\r\n" },
        ["without 'Connection: Upgrade'"] = { headers = "Upgrade: websocket\r\n" },
        ["the extension 'permessage-deflate'"] =
          { more = "Sec-WebSocket-Extensions: permessage-deflate\r\n" },
        ["the subprotocol 'chat'"] = { more = "Sec-WebSocket-Protocol: chat\r\n" },
      } do
        server:script { { upgrade = opts }, "wait_close" }
        local _, err = connect()
        assert.equal("decode", err.kind)
        assert.truthy(err.message:find(problem, 1, true), err.message)
      end
      local _, err = connect()
      assert.truthy(err.message:find("status 101 expected, got 200", 1, true))
      assert.equal("decode", err.kind)
    end)

    it("takes a subprotocol that was asked for, and headers in any case", function()
      server:script { { upgrade = { headers = "upgrade: WebSocket\r\nconnection: x, upgrade\r\n",
        more = "sec-websocket-protocol: b\r\n" } }, "wait_close" }
      local socket = assert(connect { protocols = { "a", "b" } })
      assert.equal("b", socket.protocol)
      assert.equal("a, b", (server:last():header "sec-websocket-protocol"))
    end)

    it("fails for what is no response", function()
      server:script({ "read_head", { write = "SSH-2.0-x\r\n" }, "wait_close" },
        { "read_head", { write = "HTTP/2 101\r\n\r\n" }, "wait_close" },
        { "read_head", { write = "HTTP/1.1 101 S\r\nno field\r\n\r\n" }, "wait_close" },
        { "read_head", { write = "HTTP/1.1 101 S\r\nUpg" }, "close" },
        { "read_head", "close" })
      for _ = 1, 5 do
        local _, err = connect()
        assert.equal("connection", err.kind)
        assert.equal("maybe", err.sent)
      end
      peer.client = peer.new_client { max_header_bytes = 1000 }
      server:script { "read_head", { write = "HTTP/1.1 101 S\r\n" },
        { write = "X: x\r\n", times = math.huge } }
      local _, err = connect()
      assert.truthy(err.message:find("max_header_bytes", 1, true))
    end)

    it("is limited in time", function()
      server:script { "read_head", { write = "HTTP/1.1 101 S\r\n" }, "wait_close" }
      local _, err = connect { timeout = 0.1 }
      assert.equal("timeout", err.kind)
      assert.equal("client", last_end())
    end)

    it("was not sent where nothing listens", function()
      peer.client = peer.new_client { base_url = servers.closed_url() }
      local _, err = connect()
      assert.equal("connection", err.kind)
      assert.is_false(err.sent)
    end)
  end)

  describe("connections", function()
    it("go through a proxy by CONNECT", function()
      peer.client = peer.new_client { base_url = "http://nowhere.invalid/v2", allow_http = true,
        proxy = server.url }
      server:script { "read_head", { write = "HTTP/1.1 200 OK\r\n\r\n" }, "upgrade", "echo" }
      local socket, err = connect()
      assert(socket, tostring(err))
      assert(socket:send "x")
      assert.equal("x", (socket:receive()))
      local requests = server:requests()
      assert.equal("CONNECT", requests[1].method)
      assert.equal("nowhere.invalid:80", requests[1].target)
      assert.is_nil((requests[1]:header "authorization"))
      assert.equal("/v2/socket", requests[2].target)
    end)

    it("fail with the proxy's refusal, and were not sent", function()
      peer.client = peer.new_client { base_url = "http://nowhere.invalid/v2", allow_http = true,
        proxy = server.url }
      server:script { "read_head", { reply = { status = 403, close = true } } }
      local _, err = connect()
      assert.equal("connection", err.kind)
      assert.truthy(err.message:find("proxy", 1, true))
      assert.is_false(err.sent)
    end)

    it("are not those of requests, nor the other way round", function()
      local before = #server:connections()
      server:script({ "upgrade", "echo" }, { "serve" })
      local socket = assert(connect())
      assert(peer.client.request("GET", "/x"))
      assert(socket:send "x")
      assert.equal("x", (socket:receive()))
      assert(peer.client.request("GET", "/x"))
      assert.equal(before + 2, #server:connections())
    end)
  end)
end)

describe("telnyx.websocket over TLS", function()
  local server = fixture.server { tls = { alpn = { "h2", "http/1.1" } } }

  it("checks the certificate, and speaks HTTP/1.1", function()
    local client = fixture.closing(telnyx.new { api_key = "KEY", base_url = server.url,
      ca_file = server.ca_file, max_retries = 0, connect_timeout = 60 })
    server:script { "upgrade", "echo" }
    local socket, err = client.websocket.connect "/x"
    assert(socket, tostring(err))
    for _, length in ipairs { 1, 126, 100000 } do
      local text = ("x"):rep(length)
      assert(socket:send(text))
      assert.equal(text, (socket:receive()))
    end
    assert.is_true(socket:close())
  end)

  it("fails for a certificate that nobody vouches for", function()
    local client = fixture.closing(telnyx.new { api_key = "KEY", base_url = server.url,
      max_retries = 0, connect_timeout = 60 })
    local _, err = client.websocket.connect "/x"
    assert.equal("connection", err.kind)
    assert.is_false(err.sent)
    assert.truthy(err.message:find("certificate", 1, true))
  end)
end)
