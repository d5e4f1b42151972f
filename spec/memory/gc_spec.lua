-- Specs of the core with a garbage collector that runs all the time.

local collector = require "spec.support.collector"
local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local json_check = require "spec.support.json_check"
local json_random = require "spec.support.json_random"
local perform = require "spec.support.perform"


describe("under a constant garbage collector, the core", function()
  local server = fixture.server()
  local restore_collector

  setup(function()
    -- 5.2 and 5.3 would run a whole cycle in every step
    local whole_cycles = _VERSION == "Lua 5.2" or _VERSION == "Lua 5.3"
    restore_collector = collector.set {
      pause = whole_cycles and 100 or 0, multiplier = 1000, step_bits = 1 }
  end)

  teardown(function() restore_collector() end)

  it("passes the table of JSON cases", function()
    assert.same({}, json_check.all(core))
  end)

  it("round-trips random documents", function()
    assert.same({}, json_random.check(core))
  end)

  it("makes paths, queries and UUIDs", function()
    local text = '{"a":null,"b":[1,[],{"c":12345678901234567890,"d":1.0}],"\\u00e9":null}'
    for i = 1, 200 do
      local long = ("é"):rep(i)
      assert.equal("/" .. ("%C3%A9"):rep(i) .. "/7", core.path("/{a}/{b}", { a = long, b = 7 }))
      assert.equal("a%5Bb%5D=" .. ("%C3%A9"):rep(i) .. "&c=1,x",
        core.query { a = { b = long }, c = { 1, "x" } })
      assert.equal(36, #core.uuid())
      assert.is_nil((core.path("/{a}/{b}", { a = long })))
      assert.is_nil((core.query { a = { b = print } }))
      assert.is_nil((core.json_encode { a = { 1, { long, print } } }))
      assert.is_nil((core.json_decode(text:sub(1, i % #text))))
    end
  end)

  it("transfers requests and responses", function()
    local pool = core.pool()
    for i = 1, 50 do
      server:reply { headers = { ["X-N"] = tostring(i) }, body = ("b"):rep(i) }
      local status, headers, body = perform(pool, {
        url = server.url .. "/" .. i, method = "POST", body = ("x"):rep(i) .. i,
        headers = { ["X-A"] = ("y"):rep(i) },
      })
      assert.equal(200, status)
      assert.equal(tostring(i), headers["x-n"])
      assert.equal(("b"):rep(i), body)
      assert.equal(("x"):rep(i) .. i, server:last().body)
    end
    pool:close()
  end)

  it("releases pools and transfers in any state", function()
    for i = 1, 50 do
      local pool = core.pool { http_version = "1.1" }
      local transfers = {}
      for j = 1, 5 do
        transfers[j] = pool:start {
          url = server.url, stream = j % 2 == 0, timeout = 20, method = "POST", body = ("z"):rep(i),
          form = j > 2 and { { name = "a", data = "b", reader = j > 3 } } or nil,
        }
      end
      pcall(pool.start, pool, { headers = { ["a\n"] = "b" } })
      for _ = 1, i % 5 do pool:step() end
      for j = 4, 5 do
        if transfers[j]:wants() then transfers[j]:write(i % 2 == 0 and "x" or nil) end
      end
      if i % 3 == 0 then pool:close() end
      if i % 4 == 0 then transfers[1]:cancel() end
      if i % 7 == 0 then while not transfers[2]:done() and i % 3 > 0 do pool:wait() end end
    end
  end)
end)
