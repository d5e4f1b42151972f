-- Specs of concurrent requests: the number of connections, and their reuse.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local fixture = require "spec.support.fixture"
local servers = require "spec.support.server"
local tls = require "spec.support.emulator_tls"

-- Sends so many concurrent requests; returns how many connections were opened for them.
local function opened_by(count, pool, request)
  request.timeout = 60
  local transfers, opened = {}, 0
  for i = 1, count do transfers[i] = assert(pool:start(request)) end
  for _, transfer in ipairs(transfers) do
    while not transfer:done() do pool:wait() end
    local status, _, _, timings = transfer:result()
    assert.equal(200, status)
    if not timings.reused then opened = opened + 1 end
  end
  return opened
end

describe("concurrent requests", function()
  local server = fixture.fresh_server()

  it("share few connections over HTTP/2", function()
    local certificate, key = tls.make_certificate()
    local running = assert(emulator.spawn { tls_cert = certificate, tls_key = key })
    local pool = core.pool { ca_file = certificate }
    local request = { url = running.url .. "/ai/assistants",
      headers = { authorization = "Bearer KEY" } }
    local opened = opened_by(300, pool, request)
    assert.is_true(opened <= 9, opened .. " connections")
    pool:close()
    running:stop()
    os.remove(certificate)
    os.remove(key)
  end)

  it("have one connection each to a server that speaks only HTTP/1.1", function()
    local secure = servers.start { tls = true }
    local pool, transfers = core.pool { ca_file = secure.ca_file }, {}
    for i = 1, 50 do
      secure:script { "read", "hold", { reply = { close = true } } }
      transfers[i] = assert(pool:start { url = secure.url, timeout = 60 })
    end
    local ends = core.now() + 50
    while secure:count() < 50 and core.now() < ends do pool:wait(0.01) end
    assert.equal(50, secure:count())
    secure:release()
    for _, transfer in ipairs(transfers) do
      while not transfer:done() do pool:wait() end
      assert.equal(200, (transfer:result()))
    end
    pool:close()
    secure:stop()
  end)

  it("need no second connection one after the other", function()
    local pool = core.pool()
    assert.equal(1, opened_by(1, pool, { url = server.url }))
    for _ = 1, 10 do assert.equal(0, opened_by(1, pool, { url = server.url })) end
    pool:close()
  end)

  it("leave their connections to later requests", function()
    local pool = core.pool()
    local request = { url = server.url }
    assert.equal(200, opened_by(200, pool, request))
    for _, count in ipairs { 1, 150, 200, 60 } do
      assert.equal(0, opened_by(count, pool, request))
    end
    pool:close()
  end)

  it("have no more connections than the program allows", function()
    local pool = core.pool { max_connections = 5 }
    local request = { url = server.url }
    assert.equal(5, opened_by(300, pool, request))
    pool:close()
  end)

  it("end at their time limits, when they are cancelled, and when the pool is closed", function()
    local pool, transfers = core.pool(), {}
    for i = 1, 300 do
      server:script { "read", "hold" }
      transfers[i] = assert(pool:start { url = server.url, timeout = i <= 100 and 0.5 or 60 })
    end
    for i = 101, 200 do transfers[i]:cancel() end
    for i = 1, 100 do
      while not transfers[i]:done() do pool:wait() end
    end
    for i = 201, 300 do assert.is_false(transfers[i]:done()) end
    pool:close()
    local kinds = {}
    for i, transfer in ipairs(transfers) do
      local _, kind = transfer:result()
      local group = math.ceil(i / 100)
      kinds[group] = kinds[group] or kind
      assert.equal(kinds[group], kind)
    end
    assert.same({ "timeout", "cancelled", "cancelled" }, kinds)
  end)
end)
