-- Specs of telnyx.preload: afterwards nothing is loaded, as in a program that has changed its root
-- directory.

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

describe("after telnyx.preload", function()
  local server = fixture.server()

  local function run(code)
    local output, errors = child.run(([[
      local telnyx = require "telnyx"
      telnyx.preload("ai.assistants", "messages")
      package.path, package.cpath = "", ""
      for name, loader in pairs(package.preload) do package.preload[name] = nil end
      local client = telnyx.new { api_key = "k", base_url = %q, max_retries = 0 }
    ]]):format(server.url) .. code)
    assert.equal("", errors)
    return output
  end

  it("calls, lists and failures of all kinds work", function()
    server:reply({ body = '{"data":{"id":"m"}}' },
      { body = '{"data":[{"id":"t"}],"meta":{"page_number":1,"total_pages":1}}' },
      { status = 404, body = '{"errors":[{"title":"Gone","code":"1"}]}' },
      { status = 503, headers = { ["retry-after"] = "Sun, 06 Nov 1994 08:49:37 GMT" } }, {},
      { body = "no JSON" })
    assert.equal("m\nt\ntelnyx ai.assistants.retrieve: 404 Gone (code 1)\n2\ndecode\nconnection\n",
      run(([[
      print(client.messages.send({ from = "+1", to = "+2", text = "x" }).data.id)
      for test in client.ai.assistants.tests.list():each() do print(test.id) end
      print((select(2, client.ai.assistants.retrieve "x")))
      print((select(3, client.with { max_retries = 1 }.ai.assistants.list())).attempts)
      print((select(2, client.ai.assistants.list())).kind)
      print((select(2, client.with { base_url = %q }.ai.assistants.list())).kind)
    ]]):format(servers.closed_url())))
  end)

  it("streams, uploads, hooks, logs, gather and OAuth work", function()
    server:default { headers = { ["content-type"] = "text/event-stream" },
      body = 'data: {"content":"a"}\n\n' }
    assert.equal("a\n", run [[
      local stream = client.ai.assistants.chat { assistant_id = "a", conversation_id = "c",
        content = "x", stream = true }
      print(stream:read().data.content)
    ]])
    server:default { body = '{"access_token":"token","data":[]}' }
    assert.equal("true\ntrue\n2\ntrue\n", run(([[
      print(client.request("POST", "/x", { body = { a = 1 } }) ~= nil)
      local seen
      local function keep(info) seen = info end
      local other = client.with { on_response = keep, log = function() end }
      other.messages.send { from = "+1", to = "+2", text = "x" }
      print(seen ~= nil)
      local list = client.ai.assistants.list
      print(#telnyx.gather { list, list })
      local account = telnyx.new { client_id = "id", client_secret = "secret", base_url = %q }
      print(account.ai.assistants.list() ~= nil)
    ]]):format(server.url)))
  end)

  it("mistakes raise their own messages", function()
    assert.equal("true\ntrue\n", run [[
      local function raises(words, ...)
        print(select(2, pcall(...)):find(words, 1, true) ~= nil)
      end
      raises("did you mean 'from'", client.messages.send, { frm = "x" })
      raises("assistant_id", client.ai.assistants.retrieve, {})
    ]])
  end)

  it("webhooks are verified", function()
    assert.equal("webhook\n", run [[
      local webhooks = telnyx.new { public_key = ("A"):rep(43) .. "=" }.webhooks
      print((select(2, webhooks.verify("{}", {}))).kind)
    ]])
  end)

  it("all modules but those that programs require themselves are loaded", function()
    local output = run [[
      for name in pairs(package.loaded) do print(name) end
    ]]
    local missing = {}
    local pipe = assert(io.popen("cd lua && find telnyx -name '*.lua'"))
    for path in pipe:lines() do
      local name = path:gsub("%.lua$", ""):gsub("/", ".")
      local folder = name:match("^telnyx%.([%a_]+)")
      local is_other = ({ conversation_relay = 1, details = 1, discovery = 1, emulator = 1,
        haproxy = 1, media_streams = 1, meta = 1, mock = 1, resources = 1 })[folder]
      local loop = name:match("^telnyx%.driver%.(.+)$")
      is_other = is_other or ({ nginx = 1, haproxy = 1, luv = 1, cqueues = 1, copas = 1,
        copas_timers = 1, timers = 1, callback_loop = 1, wrong_resumer = 1 })[loop or ""]
        or name == "telnyx.support.core_problem" or name == "telnyx.transport.form_text"
      if not is_other and not ("\n" .. output):find("\n" .. name .. "\n", 1, true) then
        missing[#missing + 1] = name
      end
    end
    pipe:close()
    table.sort(missing)
    assert.same({}, missing)
  end)

  it("an unknown resource raises, with a suggestion", function()
    assert.error_matches(function() telnyx.preload "mesages" end, "mesages.*messages")
  end)
end)
