-- Files over real sockets: answers that go to the disk while they arrive, and forms off it.

local blocking = require "telnyx.driver.blocking"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

local PARTIAL = { write = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf" }

local server, client, folder, path
local sleep = blocking.sleep

local function read(name)
  local file = assert(io.open(name, "rb"))
  local content = file:read("*a")
  file:close()
  return content
end

local function write(name, content)
  local file = assert(io.open(name, "wb"))
  file:write(content)
  file:close()
end

local function files()
  local listing = assert(io.popen("ls -A " .. folder))
  local names = listing:read("*a")
  listing:close()
  return names
end

setup(function() server = servers.start() end)
teardown(function() server:stop() end)

before_each(function()
  server:reset()
  blocking.sleep = function() end
  folder = os.tmpname()
  os.remove(folder)
  os.execute("mkdir " .. folder)
  path = folder .. "/file.bin"
  client = telnyx.new { base_url = server.url, api_key = "KEY", timeout = 10 }
end)

after_each(function()
  client.close()
  blocking.sleep = sleep
  os.execute("rm -r " .. folder)
end)

describe("a download", function()
  local function fetch(target, opts)
    local given = { stream_to = target }
    for name, value in pairs(opts or {}) do given[name] = value end
    return client.ai.clusters.fetch_graph("task", nil, given)
  end

  it("is a string without stream_to", function()
    server:reply { body = "a\0b", headers = { ["content-type"] = "image/png" } }
    assert.equal("a\0b", (client.ai.clusters.fetch_graph("task")))
    assert.equal("image/png", (server:last():header("accept")))
  end)

  it("goes to a path, whatever its framing", function()
    local content = ("0123456789\0"):rep(100000)
    for _, answer in ipairs { { body = content }, { chunks = { content, "x", content } },
      { body = "" }, { status = 204 } } do
      server:reply(answer)
      local value, err, response = fetch(path)
      assert.is_true(value, tostring(err))
      assert.is_nil(response.body)
      assert.is_true(read(path) == (answer.body or table.concat(answer.chunks or {})))
      assert.equal("file.bin\n", files())
    end
  end)

  it("goes to an open file and to a function", function()
    local content = ("0123456789\0"):rep(100000)
    server:default { body = content }
    local file, pieces = assert(io.open(path, "wb")), {}
    assert.is_true(fetch(file))
    assert.equal("file", io.type(file))
    file:close()
    assert.is_true(read(path) == content)
    assert.is_true(fetch(function(piece) pieces[#pieces + 1] = piece end))
    assert.is_true(table.concat(pieces) == content)
    assert.is_true(client.request("GET", "/x", { response = "binary", stream_to = path }))
    assert.is_true(read(path) == content)
  end)

  it("gets what is behind a redirect", function()
    server:reply({ status = 302, headers = { Location = "/there" }, body = "elsewhere" },
      { body = "here" })
    assert.is_true(fetch(path))
    assert.equal("here", read(path))
  end)

  it("uses a connection again", function()
    server:default { body = "abc" }
    local before = #server:connections()
    for _ = 1, 3 do assert.is_true(fetch(path)) end
    assert.equal(1, #server:connections() - before)
  end)

  it("starts anew when it is cut", function()
    server:script({ "read", PARTIAL, "close" }, { "read", PARTIAL, "close" })
    server:default { body = "the whole" }
    assert.is_true(fetch(path))
    assert.equal("the whole", read(path))
    assert.equal("file.bin\n", files())
    assert.equal(3, server:count())
  end)

  it("leaves nothing half-written, and what was there", function()
    write(path, "old")
    for _, steps in ipairs { { "read", PARTIAL, "close" }, { PARTIAL, "reset" } } do
      server:script(steps, steps, steps)
      local value, err = fetch(path)
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.is_true(err.sent)
      assert.equal(3, err.attempts)
      assert.truthy(tostring(err):find("(after 4 bytes of the answer)", 1, true), tostring(err))
      assert.equal("old", read(path))
      assert.equal("file.bin\n", files())
    end
  end)

  it("is not tried again when a function got a part of it", function()
    server:script { "read", PARTIAL, "close" }
    local pieces = {}
    local value, err = fetch(function(piece) pieces[#pieces + 1] = piece end)
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal(1, err.attempts)
    assert.equal("half", table.concat(pieces))
  end)

  it("times out when nothing comes for too long", function()
    local steps = { "read", PARTIAL, "wait_close" }
    server:script(steps, steps)
    local value, err = fetch(path, { timeout = 0.2, max_retries = 1 })
    assert.is_nil(value)
    assert.equal("timeout", err.kind)
    assert.equal(2, err.attempts)
    assert.equal("", files())
  end)

  it("may take longer than the timeout, as long as something comes", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n" },
      { drip = "0123456789ab", pause = 0.1 } }
    assert.is_true(fetch(path, { timeout = 1, max_retries = 0 }))
    assert.equal("0123456789ab", read(path))
  end)

  it("ends at its deadline nevertheless", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { drip = ("x"):rep(1000), pause = 0.05 } }
    local value, err = fetch(path, { deadline = 0.4 })
    assert.is_nil(value)
    assert.equal("timeout", err.kind)
    assert.equal("", files())
  end)

  it("gives the connection up when it is stopped", function()
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { write = ("x"):rep(65536), times = math.huge } }
    local number = #server:connections() + 1
    local value, err = fetch(function() return nil, "enough" end)
    assert.is_nil(value)
    assert.equal("cancelled", err.kind)
    assert.equal(1, err.attempts)
    assert.equal("client", server:await_end(number))
    server:reply { body = "next" }
    assert.is_true(fetch(path))
  end)

  it("tells that the disk is full, and gives the connection up", function()
    local full = assert(io.open("/dev/full", "wb"))
    server:script { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
      { write = ("x"):rep(65536), times = math.huge } }
    local number = #server:connections() + 1
    local value, err = fetch(full)
    full:close()
    assert.is_nil(value)
    assert.equal("config", err.kind)
    assert.equal(1, err.attempts)
    assert.truthy(tostring(err):find("cannot write the open file: No space left on device", 1,
      true), tostring(err))
    assert.equal("client", server:await_end(number))
  end)

  it("of a refusal goes nowhere", function()
    write(path, "old")
    server:default { status = 404, body = '{"errors":[{"title":"No such task"}]}' }
    local got = {}
    for _, target in ipairs { path, function(piece) got[#got + 1] = piece end } do
      local value, err, response = fetch(target)
      assert.is_nil(value)
      assert.equal(404, err.status)
      assert.equal("No such task", err.title)
      assert.truthy(response.body:find("No such task", 1, true))
    end
    assert.equal("old", read(path))
    assert.same({}, got)
    assert.equal("file.bin\n", files())
  end)

  it("asks for nothing when it has nowhere to go", function()
    local ok, message = pcall(fetch, folder .. "/missing/file.bin")
    assert.is_false(ok)
    assert.truthy(message:find("No such file or directory", 1, true), message)
    assert.equal(0, server:count())
  end)
end)
