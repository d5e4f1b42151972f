-- Specs of the emulator on the network, in its own process.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local json = require "telnyx.emulator.json"

local server, pool

local function send(method, path, body, opts)
  local request = {
    method = method, url = server.origin .. path, body = body, timeout = 10,
    headers = { Authorization = "Bearer test", ["Content-Type"] = "application/json" },
  }
  for name, value in pairs(opts or {}) do request[name] = value end
  local transfer = assert(pool:start(request))
  while not transfer:done() do pool:wait(10) end
  return transfer:result()
end

local function value(headers, wanted)
  for name, found in pairs(headers) do
    if tostring(name):lower() == wanted then
      return type(found) == "table" and found[1] or found
    end
  end
end

describe("a spawned emulator", function()
  setup(function()
    server = assert(emulator.spawn { run_seconds = 1, max_body = 100000, api_key = "test" })
    pool = core.pool { no_proxy = "*" }
  end)

  teardown(function()
    pool:close()
    server:stop()
  end)

  before_each(function() assert(server:reset()) end)

  it("listens on loopback only", function()
    assert.matches("^http://127%.0%.0%.1:%d+/v2$", server.url)
  end)

  it("responds with a request id", function()
    local status, headers, body = send("GET", "/v2/ai/assistants")
    assert.equal(200, status)
    assert.same({}, json.decode(body).data)
    assert.matches("^%x+%-", value(headers, "x-request-id"))
    assert.equal("telnyx-emulator", value(headers, "server"))
  end)

  it("responds to HEAD without a body", function()
    local status, _, body = send("HEAD", "/v2/ai/assistants")
    assert.equal(200, status)
    assert.equal("", body or "")
  end)

  it("stores what it receives", function()
    local status, _, body = send("POST", "/v2/ai/assistants",
      '{"name":"Zoë","instructions":"x","tools":[]}')
    assert.equal(200, status)
    local id = json.decode(body).id
    status, _, body = send("GET", "/v2/ai/assistants/" .. id)
    assert.equal(200, status)
    assert.equal("Zoë", json.decode(body).name)
    status = send("DELETE", "/v2/ai/assistants/" .. id .. "/canary-deploys")
    assert.equal(404, status)
  end)

  it("refuses a long body", function()
    local status, _, body = send("POST", "/v2/ai/assistants", (" "):rep(100001))
    assert.equal(413, status)
    assert.matches("at most 100000 bytes", body)
  end)

  it("accepts only its key", function()
    local status = send("GET", "/v2/ai/assistants", nil,
      { headers = { Authorization = "Bearer other" } })
    assert.equal(401, status)
  end)

  it("truncates responses", function()
    for _, fault in ipairs { { cut = 3 }, { cut = 0 }, { reset = true } } do
      assert(server:fault(fault))
      local status, kind = send("GET", "/v2/ai/assistants")
      assert.is_nil(status)
      assert.equal("connection", kind)
    end
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
  end)

  it("delays responses, and survives a client that does not wait", function()
    assert(server:fault { delay = 5 })
    local status, kind = send("GET", "/v2/ai/assistants", nil, { timeout = 0.1 })
    assert.is_nil(status)
    assert.equal("timeout", kind)
    assert.equal(200, (send("GET", "/v2/ai/assistants")))
  end)

  it("shows the requests it received", function()
    send("GET", "/v2/ai/assistants?a=%20b")
    local requests = assert(server:requests())
    assert.equal(1, #requests)
    assert.equal("/v2/ai/assistants", requests[1].path)
    assert.equal("a=%20b", requests[1].query)
    assert.equal("1.1", requests[1].version)
    assert.equal("[redacted]", requests[1].headers.authorization)
    assert(server:clear_requests())
    assert.equal(0, #server:requests())
  end)

  it("has a clock that can be advanced", function()
    local _, _, body = send("POST", "/v2/ai/assistants/tests", '{"name":"n","destination":"d",'
      .. '"instructions":"i","rubric":[{"name":"r","criteria":"c"}]}')
    local path = "/v2/ai/assistants/tests/" .. json.decode(body).test_id .. "/runs"
    _, _, body = send("POST", path)
    local run = json.decode(body)
    assert.equal("pending", run.status)
    assert(server:advance(2))
    _, _, body = send("GET", path .. "/" .. run.run_id)
    assert.equal("passed", json.decode(body).status)
  end)
end)

describe("spawning", function()
  it("reports missing modules", function()
    local none, message = emulator.spawn { lua = "no-such-lua" }
    assert.is_nil(none)
    assert.matches("luarocks install http", message, 1, true)
    assert.matches("no-such-lua", message, 1, true)
  end)

  it("reports why it failed", function()
    local none, message = emulator.spawn { state = "/nonexistent/state.json" }
    assert.is_nil(none)
    assert.matches("^the emulator did not start: cannot write the state", message)
  end)

  it("ends when its parent is killed", function()
    local lowest = 0
    while arg[lowest - 1] do lowest = lowest - 1 end
    -- The emulator holds the pipe of its parent's stderr: reading ends when both have ended.
    local script = 'print(assert(require("telnyx.emulator").spawn()).url) io.stdout:flush() '
      .. 'os.execute("kill -9 $PPID")'
    local pipe = assert(io.popen("'" .. arg[lowest] .. "' -e '" .. script .. "' 2>&1"))
    assert.matches("^http://127%.0%.0%.1:%d+/v2\n", pipe:read("*a"))
    pipe:close()
  end)

  it("can be stopped twice, and has ended then", function()
    local process = assert(emulator.spawn())
    process:stop()
    process:stop()
    local none, message = process:requests()
    assert.is_nil(none)
    assert.equal("attempt to use a stopped emulator", message)
  end)
end)
