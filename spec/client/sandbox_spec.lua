-- Specs of programs without the libraries `debug`, `io` and `os`, as in some servers.

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"

describe("without debug, io and os", function()
  local server = fixture.server()

  local function run(code)
    local output, errors = child.run(([[
      for _, name in ipairs { "debug", "io", "os" } do
        _G[name], package.loaded[name] = nil, nil
      end
      local telnyx = require "telnyx"
      local client = telnyx.new { api_key = "k", base_url = %q, max_retries = 1 }
    ]]):format(server.url) .. code)
    assert.equal("", errors)
    return output
  end

  it("calls succeed and fail as elsewhere", function()
    server:reply({ body = '{"data":[{"id":"a"}]}' }, { status = 404, body = '{"detail":"gone"}' },
      { status = 503, headers = { ["retry-after"] = "Sun, 06 Nov 1994 08:49:37 GMT" } },
      { body = '{"id":"b"}' })
    assert.equal("a\ntelnyx ai.assistants.retrieve: 404 Not found: gone\nb\n", run [[
      print(client.ai.assistants.list().data[1].id)
      print((select(2, client.ai.assistants.retrieve "x")))
      print(client.ai.assistants.retrieve("y").id)
    ]])
  end)

  it("mistakes raise errors without a line", function()
    assert.equal("bad argument 'instructions' to 'ai.assistants.create' (string expected, got "
      .. "nil)\n", run [[print(select(2, pcall(client.ai.assistants.create, { name = "a" })))]])
  end)

  it("the environment is not read", function()
    assert.equal("config\n", run [[
      print(select(2, telnyx.new {}.ai.assistants.list()).kind)
    ]])
  end)

  it("files cannot be opened, content can be sent", function()
    assert.equal("bad option 'ca_file' to 'new' (readable file expected, got '/x': there is no "
      .. "library 'io' here to open files)\ntrue\n", run [[
      print(select(2, pcall(telnyx.new, { ca_file = "/x" })))
      print((client.ai.audio.transcribe { model = "m",
        file = { content = "x", filename = "a.wav" } }) ~= nil)
    ]])
  end)

  it("functions run concurrently, OAuth clients get a token, webhooks are verified", function()
    server:default { body = '{"access_token":"token","data":[]}' }
    assert.equal("2\ntrue\ntrue\n", run(([[
      local results = telnyx.gather { client.ai.assistants.list, client.ai.assistants.list }
      print(#results)
      local account = telnyx.new { client_id = "i", client_secret = "s", base_url = %q }
      print((account.ai.assistants.list()) ~= nil)
      local pair = telnyx.webhooks.key_pair()
      local fields = telnyx.webhooks.sign("{}", pair.private_key)
      print((telnyx.webhooks.verify("{}", fields, pair.public_key)))
    ]]):format(server.url)))
  end)
end)
