-- Specs of client.dry_run: its requests are compared with those that calls really send.

local bad_input = require "spec.support.bad_input"
local child = require "spec.support.child"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

local KEY = "KEY0123456789ABCDEF_dry-run"
local unpack = unpack or table.unpack -- luacheck: ignore 113 143

local function find(client, name)
  local found = client
  for part in name:gmatch("[^.]+") do found = found[part] end
  return found
end

describe("client.dry_run", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url .. "/v2", api_key = KEY, timeout = 10,
      headers = { ["X-Team"] = "support" }, query = { all = "yes" },
    })
  end)

  describe("shows the request sent by", function()
    -- added by libcurl
    local ADDED = { host = true, ["accept-encoding"] = true, ["content-length"] = true }

    local function assert_headers(shown, sent)
      for name, value in pairs(shown) do
        local expected = sent:header(name)
        assert.equal(name == "Authorization" and "Bearer " .. KEY or value, expected, name)
      end
      local lower = {}
      for name in pairs(shown) do lower[name:lower()] = true end
      for _, header in ipairs(sent.headers) do
        local name = header[1]:lower()
        assert.is_true(lower[name] or ADDED[name], name)
      end
    end

    local STEADY = { idempotency_key = "the same" }
    local CASES = {
      { "ai.assistants.create", { name = "n", instructions = "i", tools = {} }, STEADY },
      { "ai.assistants.create", { name = "ü", instructions = "i" },
        { idempotency_key = "k", headers = { ["x-team"] = "sales", ["User-Agent"] = "x" },
          query = { q = "a b" }, body = { extra = telnyx.null }, deadline = 5 } },
      { "ai.assistants.retrieve", "a/b" },
      { "ai.assistants.update", { assistant_id = "a", name = "n" } },
      { "ai.assistants.delete", "a" },
      { "ai.assistants.tests.list", { page_size = 5 }, { timeout = 3 } },
      { "ai.assistants.chat", "a", { conversation_id = "c", content = "hi" } },
      { "request", "POST", "/x?y=1", { body = "as it is" } },
      { "request", "GET", "/v2/x", { page = "flat" } },
    }
    for index, case in ipairs(CASES) do
      it(("%s (%d)"):format(case[1], index), function()
        local request = assert(client.dry_run(unpack(case)))
        assert.equal(0, server:count())
        assert(find(client, case[1])(unpack(case, 2)))
        local sent = server:last()
        assert.equal(case[1], request.operation)
        assert.equal(sent.method, request.method)
        assert.equal(server.url .. sent.target, request.url)
        assert.equal(sent.body, request.body or "")
        assert_headers(request.headers, sent)
      end)
    end
  end)

  it("sends nothing, and calls neither hooks nor log nor transport", function()
    local function never() error "called" end
    local before = #server:connections()
    local silent = telnyx.new { base_url = server.url, api_key = KEY, transport = never,
      on_request = never, on_response = never, on_retry = never, log = never }
    assert(silent.dry_run("ai.assistants.list", {}, { on_request = never, max_retries = 5 }))
    assert(client.dry_run("ai.assistants.list", {}, { on_response = never }))
    assert.equal(before, #server:connections())
  end)

  it("leaves the client unchanged", function()
    local before = assert(client.dry_run("ai.assistants.list"))
    assert(client.ai.assistants.list())
    local after = assert(client.dry_run("ai.assistants.list"))
    assert.same(before, after)
    assert.equal(1, server:count())
  end)

  it("shows the time limits of the call", function()
    local request = assert(client.dry_run("ai.assistants.list", {},
      { connect_timeout = 2, deadline = 7, max_retries = 0 }))
    assert.equal(10, request.timeout)
    assert.equal(2, request.connect_timeout)
    assert.equal(7, request.deadline)
    assert.equal(0, request.max_retries)
    assert.is_false(request.stream)
  end)

  it("shows streams", function()
    local request = assert(client.dry_run("ai.assistants.chat", "a",
      { conversation_id = "c", content = "hi" }, { stream = true }))
    assert.is_true(request.stream)
    assert.equal("text/event-stream", request.headers.Accept)
  end)

  it("prints as the text of a request", function()
    local request = assert(client.dry_run("ai.assistants.update", "a", { name = "n" },
      { headers = { ["User-Agent"] = "spec" } }))
    assert.equal(("POST %s/v2/ai/assistants/a?all=yes\n"):format(server.url) .. [[
Accept: application/json
Authorization: [redacted]
Content-Type: application/json
User-Agent: spec
X-Team: support

{"name":"n"}]], tostring(request))
  end)

  it("has no body if the request has none", function()
    local request = assert(client.dry_run("ai.assistants.list"))
    assert.is_nil(request.body)
    assert.is_nil(request.form)
    assert.truthy(tostring(request):find("X-Team: support$"))
  end)

  it("shows the parts of a form, but not the content of files", function()
    local path = os.tmpname()
    files.write(path, ("x"):rep(1234))
    local request = assert(client.dry_run("ai.audio.transcribe",
      { file = { path = path, filename = "a.wav" }, model = "distil-whisper/distil-large-v2" }))
    os.remove(path)
    assert.same({
      { name = "file", filename = "a.wav", content_type = "audio/wav", size = 1234 },
      { name = "model", value = "distil-whisper/distil-large-v2" },
    }, request.form)
    assert.is_nil(request.body)
    assert.truthy(tostring(request):find("\n\nfile: file 'a.wav', audio/wav, 1234 bytes\n"
      .. "model: distil-whisper/distil-large-v2", 1, true))
    local content = assert(client.dry_run("ai.audio.transcribe",
      { file = { content = "four", filename = "a.mp3" }, model = "m" }))
    assert.equal(4, content.form[1].size)
  end)

  it("accepts every name of an operation", function()
    for _, name in ipairs { "end", "end_" } do
      assert.equal("rooms.sessions.actions.end",
        assert(client.dry_run("rooms.sessions.actions." .. name, "id")).operation)
    end
    assert(client.dry_run('rooms.sessions.actions["end"]', "id"))
  end)

  it("reads no reader function", function()
    local file = assert(io.tmpfile())
    file:write "0123456789"
    file:seek("set", 4)
    local request = assert(client.dry_run("ai.audio.transcribe",
      { file = { file = file, filename = "a.wav" }, model = "m" }))
    assert.equal(6, request.form[1].size)
    assert.equal(4, file:seek())
    file:close()
    request = assert(client.dry_run("ai.audio.transcribe",
      { file = { reader = function() error "read" end, filename = "a.wav" }, model = "m" }))
    assert.is_nil(request.form[1].size)
    assert.truthy(tostring(request):find("file: file 'a.wav', audio/wav, size unknown", 1, true))
  end)

  it("reads no file that is the whole body", function()
    local file = assert(io.tmpfile())
    file:write "0123456789"
    file:seek("set", 4)
    for _, body in ipairs { file, function() error "read" end, { content = "secret" } } do
      local request = assert(client.dry_run("storage.kvs.keys.update",
        { id = "i", key = "k", body = body }))
      assert.is_nil(request.body)
      assert.equal("application/octet-stream", request.headers["Content-Type"])
    end
    assert.equal(4, file:seek())
    file:close()
  end)

  it("creates no file for the response", function()
    local path = os.tmpname()
    os.remove(path)
    assert(client.dry_run("ai.clusters.fetch_graph", "t", {}, { stream_to = path }))
    assert.is_nil((io.open(path)))
  end)

  describe("returns the error of a request that is not sent:", function()
    it("without a key", function()
      local output = child.run [[
        local telnyx = require "telnyx"
        print(telnyx.dry_run("ai.assistants.list"))
      ]]
      assert.equal("nil\ttelnyx ai.assistants.list: there is no API key: set TELNYX_API_KEY, or "
        .. "give api_key to telnyx.new (for an OAuth client, TELNYX_CLIENT_ID and "
        .. "TELNYX_CLIENT_SECRET, or client_id and client_secret)\n", output)
    end)

    it("over plain HTTP to another machine", function()
      local plain = telnyx.new { base_url = "http://192.0.2.1", api_key = KEY }
      local request, err = plain.dry_run("ai.assistants.list")
      assert.is_nil(request)
      assert.equal("config", err.kind)
    end)
  end)

  describe("raises at the caller's line", function()
    local dry_run = bad_input.client().dry_run
    local closed = bad_input.client()
    closed.close()
    local function expected(got)
      return "bad argument 'operation' to 'dry_run' (name of an operation expected, as "
        .. "'ai.assistants.create', got '" .. got .. "')"
    end

    bad_input.specs(it, {
      { "for what is no name", function() dry_run(1) end,
        "bad argument 'operation' to 'dry_run' (string expected, got number)" },
      { "for nothing", function() dry_run() end,
        "bad argument 'operation' to 'dry_run' (string expected, got nil)" },
      { "for an unknown operation", function() dry_run("ai.assistants.crate") end,
        "unknown operation or resource 'ai.assistants.crate', did you mean 'create'?" },
      { "for an unknown resource", function() dry_run("ia.assistants.create") end,
        "unknown resource 'ia', did you mean 'ai'?" },
      { "for a resource", function() dry_run("ai.assistants") end,
        "bad argument 'operation' to 'dry_run' ('ai.assistants' is a resource: name one of its "
          .. "operations)" },
      { "for what sends no request", function() dry_run("with", {}) end, expected "with" },
      { "for what is no part of the API", function() dry_run("webhooks.verify", "", {}) end,
        expected "webhooks.verify" },
      { "for itself", function() dry_run("dry_run", "request") end, expected "dry_run" },
      { "for what is below an operation", function() dry_run("ai.assistants.create.x") end,
        expected "ai.assistants.create.x" },
      { "for a key", function() dry_run("_" .. bad_input.KEY) end, expected "_[redacted]" },
      { "for a mistake in the call", function() dry_run("ai.assistants.create", { name = "n" }) end,
        "bad argument 'instructions' to 'ai.assistants.create' (string expected, got nil)" },
      { "for a wrong option", function() dry_run("ai.assistants.list", {}, { retries = 1 }) end,
        "unknown option 'retries' to 'ai.assistants.list'" },
      { "for a wrong path", function() dry_run("request", "GET", "x") end,
        "bad argument 'path' to 'request' (path that begins with '/', or absolute URL, expected)" },
      { "for a closed client", function() closed.dry_run("ai.assistants.list") end,
        "attempt to use a closed client" },
    })
  end)
end)
