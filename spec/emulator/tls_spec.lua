-- Specs of the client and the emulator over TLS, where they negotiate HTTP/2.

local emulator = require "telnyx.emulator"
local telnyx = require "telnyx"
local tls = require "spec.support.emulator_tls"

describe("over TLS", function()
  local server, certificate, key, client

  setup(function()
    certificate, key = tls.make_certificate()
    server = assert(emulator.spawn { tls_cert = certificate, tls_key = key, run_seconds = 1 })
  end)

  teardown(function()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)

  before_each(function()
    client = telnyx.new { base_url = server.url, api_key = "KEY", ca_file = certificate,
      timeout = 20 }
    assert(client.request("POST", server.origin .. "/_emulator/reset"))
  end)
  after_each(function() client.close() end)

  -- The emulator's own functions do not trust its certificate.
  local function requests()
    return assert(client.request("GET", server.origin .. "/_emulator/requests")).data
  end

  local function fault(what)
    assert(client.request("POST", server.origin .. "/_emulator/faults", { body = what }))
  end

  it("speaks HTTP/2, on one connection", function()
    assert.truthy(server.url:find("^https://127%.0%.0%.1:%d+/v2$"))
    local made, err, response = client.ai.assistants.create { name = "n", instructions = "i" }
    assert.is_nil(err)
    assert.is_true(response.timings.reused)
    assert.equal("n", assert(client.ai.assistants.retrieve(made.id)).name)
    assert.is_true(assert(client.ai.assistants.delete(made.id)).deleted)
    for _, request in ipairs(requests()) do assert.equal("2", request.version) end
    assert.equal(3, #requests())
  end)

  it("speaks HTTP/1.1 on request", function()
    local old = telnyx.new { base_url = server.url, api_key = "KEY", ca_file = certificate,
      http_version = "1.1" }
    assert(old.ai.assistants.list())
    assert.equal("1.1", requests()[1].version)
    old.close()
  end)

  it("opens WebSockets, over HTTP/1.1", function()
    local socket = assert(client.websocket.connect("/speech-to-text/transcription",
      { input_format = "mulaw" }))
    -- more than one record of TLS
    assert(socket:send_binary(emulator.speech(("a"):rep(100), { format = "mulaw" })))
    assert(socket:send '{"type":"CloseStream"}')
    assert.truthy(assert(socket:receive()):find(("a"):rep(100), 1, true))
    assert.is_nil((socket:receive()))
    assert.equal(1000, socket.code)
    assert.equal("1.1", requests()[1].version)
  end)

  it("handles pages, text, empty responses and errors", function()
    for index = 1, 3 do
      assert(client.ai.mcp_servers.create { name = "s" .. index, type = "sse", url = "https://x" })
    end
    local names, last = {}, nil
    for item in assert(client.ai.mcp_servers.list { page_size = 1 }):each() do
      names[#names + 1], last = item.name, item.id
    end
    assert.same({ "s1", "s2", "s3" }, names)
    assert.is_true((assert(client.ai.mcp_servers.delete(last))))
    local made = assert(client.ai.assistants.create { name = "n", instructions = "i" })
    assert.truthy(assert(client.ai.assistants.get_texml(made.id)):find("<Response>", 1, true))
    local _, err, response = client.ai.assistants.retrieve("none")
    assert.equal("NotFoundError", err.name)
    assert.equal(err.headers["X-Request-Id"], response.request_id)
  end)

  it("sends a request again after a fault lost it, and creates one assistant", function()
    for _, what in ipairs { { status = 503, headers = { ["retry-after"] = "0" } }, { cut = 5 },
      { reset = true } } do
      assert(client.request("POST", server.origin .. "/_emulator/reset"))
      what.path = "/ai/assistants"
      fault(what)
      local _, err, response = client.ai.assistants.create({ name = "n", instructions = "i" },
        { headers = { ["X-Try"] = "1" } })
      assert.is_nil(err)
      assert.equal(2, response.attempts)
      assert.equal(1, #assert(client.ai.assistants.list()).data)
    end
  end)

  it("does not send a request without a key again", function()
    local made = assert(client.ai.assistants.create { name = "n", instructions = "i" })
    for _, what in ipairs { { cut = 5 }, { reset = true } } do
      what.path = "/ai/assistants/" .. made.id
      fault(what)
      local before = #requests()
      local value, err = client.ai.assistants.update(made.id, { name = "m" })
      assert.is_nil(value)
      assert.equal("connection", err.kind)
      assert.equal(1, err.attempts)
      assert.equal(1, #requests() - before)
    end
  end)

  it("is refused by a client that does not trust the certificate", function()
    local stranger = telnyx.new { base_url = server.url, api_key = "KEY" }
    local value, err = stranger.ai.assistants.list()
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal(1, err.attempts)
    assert.equal(0, #requests())
    stranger.close()
  end)

  it("uploads files from any source, and downloads some", function()
    local size = 40960  -- lua-http 0.4 now and then stops reading long ones over HTTP/2
    local function reader()
      local left = size
      return function()
        left = left - 8192
        return left >= 0 and ("x"):rep(8192) or nil
      end
    end
    for _, file in ipairs {
      { content = ("x"):rep(size), filename = "a.wav" },
      { reader = reader(), filename = "a.wav", size = size },
      { reader = reader(), filename = "a.wav" },
    } do
      local answer, err = client.ai.audio.transcribe { model = "m", file = file }
      assert.equal("You sent a.wav, 40960 bytes.", answer and answer.text, tostring(err))
    end
    local pieces = {}
    assert(client.ai.clusters.fetch_graph("t", {}, {
      stream_to = function(piece) pieces[#pieces + 1] = piece end }))
    assert.equal((client.ai.clusters.fetch_graph("t")), table.concat(pieces))
  end)

  it("reports a truncated file", function()
    fault { path = "/v2/ai/clusters/*", cut = 50 }
    local pieces = {}
    local value, err = client.ai.clusters.fetch_graph("t", {}, {
      stream_to = function(piece) pieces[#pieces + 1] = piece end })
    assert.is_nil(value)
    assert.equal("connection", err.kind)
    assert.equal(50, #table.concat(pieces))
  end)
end)
