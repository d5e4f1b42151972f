-- Specs of leaks: memory and descriptors of this process must not grow with use.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local memory = require "spec.support.memory"
local perform = require "spec.support.perform"
local servers = require "spec.support.server"

if not memory.is_known() then return end

local KB = 1024

-- Not through a pipe: its other end may still be open here while ls runs.
local function descriptors()
  local path = os.tmpname()
  os.execute(("ls /proc/%d/fd >%s"):format(memory.number("stat", "^%d+"), path))
  local file = assert(io.open(path))
  local _, count = file:read("*a"):gsub("%d+", "")
  file:close()
  os.remove(path)
  return count
end

-- Returns how many bytes the process grows by in one more round. A leak grows in every round. What
-- an allocator keeps in reserve goes up and down, by more the larger Lua's heap is (LuaJIT's holds
-- the results of all the specs before), so the least of ten counts.
local function growth(times, run)
  for i = 1, times do run(i) end
  local least = math.huge
  for _ = 1, 10 do
    local before = memory.resident()
    for i = 1, times do run(i) end
    least = math.min(least, memory.resident() - before)
    if least < 64 * KB then break end
  end
  return least
end

describe("memory does not grow with #large", function()
  local server = fixture.server()
  local pool

  setup(function() pool = core.pool() end)

  teardown(function() pool:close() end)

  before_each(function()
    server:default { body = ("x"):rep(2000), headers = { ["x-request-id"] = "abc" } }
  end)

  local function small(bytes)
    assert.is_true(bytes < 1024 * KB, ("%d bytes more"):format(bytes))
  end

  it("requests", function()
    small(growth(1000, function(i)
      perform(pool, { url = server.url, method = "POST", body = ("y"):rep(i % 100) })
      if i % 100 == 0 then server:take() end
    end))
  end)

  it("failures", function()
    local closed = servers.closed_url()
    small(growth(1000, function(i)
      perform(pool, { url = closed, method = "POST", body = "x", headers = { a = tostring(i) } })
      pcall(pool.start, pool, { url = closed, headers = { ["a\n"] = "b" } })
      if i % 50 == 0 then collectgarbage() end
    end))
  end)

  it("cancelled or abandoned transfers", function()
    small(growth(500, function(i)
      local transfer = pool:start { url = server.url, timeout = 20, stream = true }
      if i % 3 == 0 then pool:step() end
      if i % 2 == 0 then transfer:cancel() end
      if i % 50 == 0 then collectgarbage() end
    end))
  end)

  it("pools", function()
    small(growth(200, function(i)
      local one = core.pool { max_connections = 2, proxy = i % 2 == 0 and server.url or nil }
      perform(one, { url = server.url })
      if i % 2 == 0 then one:close() end
      if i % 20 == 0 then
        collectgarbage()
        server:take()
      end
    end))
  end)

  it("valid and invalid JSON", function()
    local text = '{"a":[],"b":null,"c":[12345678901234567890,1.0,"' .. ("x"):rep(20000) .. '"]}'
    small(growth(2000, function(i)
      core.json_encode(core.json_decode(text))
      core.json_decode(text:sub(1, i))
      core.json_encode { { ("x"):rep(1000), print } }
      core.query { a = { b = i }, c = print }
      core.path("/{a}", { a = ("é"):rep(i) })
    end))
  end)
end)

describe("descriptors are closed", function()
  it("with pools that are closed or collected, in any state", function()
    local server = servers.start()
    perform(core.pool(), { url = server.url })
    collectgarbage()
    collectgarbage()
    local before = descriptors()
    for i = 1, 50 do
      local pool = core.pool()
      pool:fd()
      if i % 2 == 0 then perform(pool, { url = server.url }) end
      if i % 3 == 0 then
        pool:start { url = server.url }
        pool:step()
      end
      if i % 5 == 0 then pool:close() end
    end
    collectgarbage()
    collectgarbage()
    assert.equal(before, descriptors())
    server:stop()
  end)
end)
