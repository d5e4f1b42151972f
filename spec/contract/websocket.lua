-- WebSockets with npm's `ws` as the server, which tools/deps installs.

local background = require "spec.support.background"
local cjson = require "cjson"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local MODULE = ".rocks/ws/node_modules/ws/index.js"

describe("A WebSocket to npm's ws", function()
  local server, client
  local names = 0

  setup(function()
    server = background.start("node spec/support/websocket_peer.js " .. MODULE)
  end)

  teardown(function() server:stop() end)

  before_each(function()
    client = fixture.closing(telnyx.new { api_key = "KEY", base_url = server.url, max_retries = 0 })
  end)

  local function open(path, query, opts)
    local socket, err = client.websocket.connect(path, query, opts)
    assert(socket, tostring(err))
    return socket
  end

  -- Opens a socket, passes it to `use`, and returns what the server saw of it.
  local function seen_by_server(path, query, opts, use)
    names = names + 1
    local named = { name = "socket " .. names }
    for name, value in pairs(query or {}) do named[name] = value end
    local socket = open(path, named, opts)
    use(socket)
    return cjson.decode((assert(open("/seen", { name = named.name }):receive())))
  end

  it("carries messages of all sizes both ways", function()
    local socket = open "/echo"
    for _, size in ipairs { 0, 1, 125, 126, 127, 65535, 65536, 65537 } do
      for _, kind in ipairs { "text", "binary" } do
        local message = ("x"):rep(size)
        assert(socket[kind == "text" and "send" or "send_binary"](socket, message))
        assert.same({ message, kind }, { socket:receive() })
      end
    end
    local bytes = {}
    for byte = 0, 255 do bytes[#bytes + 1] = string.char(byte) end
    bytes = table.concat(bytes)
    assert(socket:send_binary(bytes))
    assert.same({ bytes, "binary" }, { socket:receive() })
    assert.is_true(socket:close())
  end)

  it("carries 20 MB both ways", function()
    local message = ("0123456789abcdef"):rep(20000000 / 16)
    local socket = open("/echo", nil, { max_message_bytes = #message })
    for _, send in ipairs { "send", "send_binary" } do
      assert(socket[send](socket, message))
      -- not assert.equal, which would show both
      assert.is_true(message == socket:receive())
    end
    assert.is_true(socket:close())
  end)

  it("receives what is longer than it has sent, and the end behind it", function()
    for _, kind in ipairs { "text", "binary" } do
      local socket = open("/push", { size = 1000000, kind = kind })
      assert.same({ ("x"):rep(1000000), kind }, { socket:receive() })
      assert.same({ n = 1 }, { n = select("#", (socket:receive())) })
      assert.same({ true, 1005 }, { socket.clean, socket.code })
    end
  end)

  it("carries many messages while both sides send", function()
    local COUNT = 2000
    local socket = open "/echo"
    local received = 0
    telnyx.run(function()
      telnyx.spawn(function()
        for index = 1, COUNT do assert(socket:send_binary(("y"):rep(index * 7 % 3000))) end
      end)
      for index = 1, COUNT do
        assert(#socket:receive() == index * 7 % 3000)
        received = received + 1
      end
    end)
    assert.equal(COUNT, received)
    assert.is_true(socket:close())
  end)

  it("joins fragments with pings in between, and answers those", function()
    local socket = open "/fragments"
    assert.same({ "abc", "text" }, { socket:receive() })
    assert.same({ "abc", "binary" }, { socket:receive() })
    assert.is_true(socket:close())
    for _, size in ipairs { 0, 1, 125 } do
      socket = open("/ping", { size = size })
      assert.equal("answered", (socket:receive()))
      assert.is_true(socket:close())
    end
  end)

  it("sends pings", function()
    local seen = seen_by_server("/echo", nil, nil, function(socket)
      assert(socket:ping())
      assert(socket:ping "one")
      assert(socket:ping(("x"):rep(125)))
      assert.is_true(socket:close())
    end)
    assert.same({ "", "one", ("x"):rep(125) }, seen.pings)
  end)

  it("is not compressed, though the server would", function()
    local seen = seen_by_server("/echo", nil, { protocols = { "a", "b" } }, function(socket)
      assert.is_nil(socket.headers["sec-websocket-extensions"])
      assert.equal("a", socket.protocol)
      assert.is_true(socket:close())
    end)
    assert.same({ "", "a" }, { seen.extensions, seen.protocol })
  end)

  it("is closed by the server with every code that it may send", function()
    for _, code in ipairs { 1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014,
      3000, 3999, 4000, 4999 } do
      local seen = seen_by_server("/close", { code = code, reason = "gr\195\188n" }, nil,
        function(socket)
          local message, err = socket:receive()
          assert.is_nil(message)
          assert.same({ code, "gr\195\188n", true }, { socket.code, socket.reason, socket.clean })
          assert.equal(code ~= 1000 and code or nil, err and err.code)
        end)
      assert.equal(code, seen.code)  -- of our answer
    end
    local socket = open "/close"
    assert.is_nil((socket:receive()))
    assert.same({ 1005, "", true }, { socket.code, socket.reason, socket.clean })
  end)

  it("is closed by the program with its code and reason", function()
    for _, code in ipairs { 1000, 3000, 3999, 4000, 4999 } do
      for _, reason in ipairs { "", ("\195\188"):rep(61) } do
        local seen = seen_by_server("/echo", nil, nil, function(socket)
          assert.is_true(socket:close(code, reason))
        end)
        assert.same({ code, reason }, { seen.code, seen.reason })
      end
    end
  end)

  it("tells the server what it does wrong", function()
    local seen = seen_by_server("/invalid", nil, nil, function(socket)
      assert.equal(1007, select(2, socket:receive()).code)
    end)
    assert.equal(1007, seen.code)
    seen = seen_by_server("/push", { size = 101, kind = "binary" }, { max_message_bytes = 100 },
      function(socket) assert.equal(1009, select(2, socket:receive()).code) end)
    assert.equal(1009, seen.code)
  end)

  it("is lost without a close frame", function()
    local socket = open "/terminate"
    local _, err = socket:receive()
    assert.same({ "connection", 1006, false }, { err.kind, err.code, err.clean })
  end)

  it("is refused", function()
    for _, status in ipairs { 401, 403, 500 } do
      local _, err = client.websocket.connect("/refuse", { status = status })
      assert.same({ "api", status, "10009" }, { err.kind, err.status, err.code })
    end
  end)
end)
