-- Specs of proxies, from the options of a pool and from the environment. The host in the URL does
-- not exist, so only requests through the proxy reach the server.

local child = require "spec.support.child"
local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

local FOREIGN = "http://nowhere.invalid/path?a=b"

local CODE = [[
  local core = require "telnyx.core"
  local pool = core.pool(%s)
  local transfer = pool:start { url = "%s", timeout = 10 }
  while not transfer:done() do pool:wait(1) end
  local status, kind = transfer:result()
  print(status or kind)
]]

describe("a proxy", function()
  local server = fixture.fresh_server()

  it("is set by the option", function()
    local pool = core.pool { proxy = server.url }
    assert.equal(200, (perform(pool, { url = FOREIGN })))
    assert.equal(FOREIGN, server:last().target)
    pool:close()
  end)

  it("is not used for the hosts of no_proxy", function()
    local pool = core.pool { proxy = servers.closed_url(), no_proxy = "127.0.0.1" }
    assert.equal(200, (perform(pool, { url = server.url .. "/direct" })))
    assert.equal("/direct", server:last().target)
    pool:close()
  end)

  it("is set by the environment", function()
    for _, name in ipairs { "http_proxy", "all_proxy" } do
      local output = child.run(CODE:format("{}", FOREIGN), { [name] = server.url })
      assert.equal("200\n", output)
      assert.equal(FOREIGN, server:last().target)
    end
  end)

  it("in the environment yields to the option, and to no_proxy", function()
    local url = server.url .. "/direct"
    local closed = { http_proxy = servers.closed_url() }
    assert.equal("connection\n", (child.run(CODE:format("{}", url), closed)))
    assert.equal("200\n", (child.run(CODE:format('{ proxy = "" }', url), closed)))
    closed.no_proxy = "127.0.0.1"
    assert.equal("200\n", (child.run(CODE:format("{}", url), closed)))
    assert.equal("/direct", server:last().target)
  end)
end)
