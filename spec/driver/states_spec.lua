-- Specs of several Lua states in one process, each with its own clients.

local fixture = require "spec.support.fixture"
local run = require "spec.support.states"
local servers = require "spec.support.server"
local telnyx = require "telnyx"

describe("concurrent Lua states", function()
  local server = fixture.server()

  before_each(function() server:default { body = '{"data":[]}' } end)

  local function code(name, last)
    return ([[
      local telnyx = require "telnyx"
      local client = telnyx.new { base_url = "%s", api_key = "KEY", timeout = 20 }
      local functions = {}
      for index = 1, 50 do
        functions[index] = function() return client.request("GET", "/%s/" .. index) end
      end
      local results, errors = telnyx.gather(functions)
      for index = 1, 50 do assert(results[index], tostring(errors[index])) end
      %s
      return "%s"
    ]]):format(server.url, name, last or "client.close()", name)
  end

  it("do not affect each other", function()
    server:script { "read",
      { write = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\ndata: one\n\n" }, "hold",
      { write = "data: two\n\n" } }
    local client = telnyx.new { base_url = server.url, api_key = "KEY", timeout = 20 }
    local stream = assert(client.request("POST", "/chat", { body = { x = 1 }, stream = true }))
    assert.equal("one", assert(stream:read()).data)
    local names = { run(code "a", code "b", code "c") }
    assert.same({ "a", "b", "c" }, names)
    server:release()
    assert.equal("two", assert(stream:read()).data)
    assert.is_nil(stream:read())
    client.close()
    assert.equal(151, server:count())
  end)

  it("may end with active requests", function()
    local silent = servers.start()
    silent:script({ "read", "wait_close" }, { "read", "wait_close" })
    local unfinished = ([[
      local pool = require("telnyx.core").pool()
      local transfer = pool:start { url = "%s", timeout = 20 }
      for _ = 1, 3 do pool:step() end
    ]]):format(silent.url)
    assert.same({ "a", "b" }, { run(code("a", unfinished), code("b", unfinished)) })
    silent:stop()
  end)
end)
