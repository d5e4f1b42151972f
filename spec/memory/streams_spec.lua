-- Specs of the memory of unread streams, and of readers that write much.

local core = require "telnyx.core"
local emulator = require "telnyx.emulator"
local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local memory = require "spec.support.memory"
local streams = require "spec.support.streams"
local tls = require "spec.support.emulator_tls"

if not memory.is_known() then return end

local MB = 1024 * 1024
local ENDLESS = { "read", { write = "HTTP/1.1 200 OK\r\n\r\n" },
  { write = ("x"):rep(65536), times = math.huge } }

local function gzip(text) return files.filter("gzip -9 -c", text) end

describe("memory is bounded for #large", function()
  local server = fixture.fresh_server()
  local pool

  before_each(function() pool = fixture.closing(core.pool()) end)

  local function stream()
    local transfer = pool:start { url = server.url, stream = true, timeout = 20 }
    while not transfer:head() do pool:wait() end
    return transfer
  end

  local function drive()
    for _ = 1, 100 do pool:wait(0.005) end
  end

  it("streams that nobody reads", function()
    local before = memory.resident()
    local transfers = {}
    for i = 1, 20 do
      server:script(ENDLESS)
      transfers[i] = stream()
    end
    drive()
    -- without a bound it would be hundreds; most of this is what malloc cannot use again
    assert.is_true(memory.resident() - before < 32 * MB)
    for _, transfer in ipairs(transfers) do
      assert.is_false(transfer:done())
      transfer:cancel()
    end
  end)

  it("a stream that nobody reads and that grows when decompressed", function()
    local text = ("x"):rep(48 * MB)
    server:reply { headers = { ["content-encoding"] = "gzip" }, body = gzip(text) }
    local before = memory.resident()
    local transfer = stream()
    drive()
    assert.is_true(memory.resident() - before < 24 * MB)
    assert.is_true(streams.read_all(pool, transfer) == text)
  end)

  it("uploads, however much a reader writes", function()
    server:script { "read_head", { write = "HTTP/1.1 100 Continue\r\n\r\n" }, "wait_close" }
    local transfer = pool:start { url = server.url, method = "POST", timeout = 60,
      form = { { name = "file", reader = true } } }
    local piece, before = ("x"):rep(65536), memory.resident()
    for _ = 1, 64 * MB / #piece do
      while not transfer:wants() do pool:wait() end
      transfer:write(piece)
    end
    assert.is_true(memory.resident() - before < 16 * MB)
    assert.is_true(transfer:progress() > 60 * MB)
    transfer:cancel()
  end)
end)

describe("a stream over HTTP/2 that nobody reads", function()
  it("leaves its connection usable, and can be read completely later", function()
    local certificate, key = tls.make_certificate()
    local server = assert(emulator.spawn { tls_cert = certificate, tls_key = key })
    local pool = core.pool { ca_file = certificate }
    -- lua-http 0.4 now and then stops reading a long upload over HTTP/2
    local uploads = core.pool { ca_file = certificate, http_version = "1.1" }
    local function start(method, path, fields)
      fields = fields or {}
      fields.method, fields.url, fields.timeout = method, server.url .. path, 120
      fields.headers = { Authorization = "Bearer KEY", ["Content-Type"] = "application/json" }
      return (method == "POST" and uploads or pool):start(fields)
    end
    local function finish(transfer)
      while not transfer:done() do
        uploads:wait()
        pool:wait()
      end
      return transfer:result()
    end
    local text = ("0123456789"):rep(100000)
    for _ = 1, 4 do
      local body = core.json_encode { name = "n", instructions = text }
      assert.equal(200, (finish(start("POST", "/ai/assistants", { body = body }))))
    end
    local before = memory.resident()
    local transfer = start("GET", "/ai/assistants", { stream = true })
    while not transfer:head() do pool:wait() end
    for _ = 1, 50 do
      local status, _, _, timings = finish(start("GET", "/ai/mcp_servers"))
      assert.equal(200, status)
      assert.is_true(timings.reused)
    end
    assert.is_false(transfer:done())
    assert.is_true(memory.resident() - before < 16 * MB)
    local _, count = streams.read_all(pool, transfer):gsub(text, "")
    assert.equal(4, count)
    assert.equal(200, (transfer:result()))
    uploads:close()
    pool:close()
    server:stop()
    os.remove(certificate)
    os.remove(key)
  end)
end)
