-- Specs of the effects on the process: failures in libcurl neither end it nor change its state.

local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"
local library = require "spec.support.library"

-- A request, a stream that is cancelled, one that is read, and all ways to close.
local PROGRAM = [[
  local core = require "telnyx.core"
  local url = arg[1]
  local function start(pool, stream)
    return assert(pool:start { method = "GET", url = url, headers = {}, stream = stream })
  end
  local function perform(pool)
    local transfer = start(pool)
    while not transfer:done() do pool:wait() end
    return transfer:result()
  end
  local function stream(pool)
    local transfer = start(pool, true)
    while not transfer:done() do
      pool:wait()
      transfer:read()
    end
  end
]]

local ALL_WAYS = [[
  local pool = core.pool {}
  assert(perform(pool) == 200)
  stream(pool)
  start(pool):cancel()
  start(pool)
  collectgarbage()
  start(pool)
  pool:close()
  pool = core.pool {}
  perform(pool)
  pool = nil
  collectgarbage()
  collectgarbage()
  KEPT = core.pool {}
  perform(KEPT)
  print "alive"
]]

-- The pending signals, of the thread and of the process.
local PENDING = [[
  local file = io.open "/proc/self/status"
  local status = file:read "*a"
  file:close()
  local function is_pending(set)
    local digit = tonumber(status:match(set .. ":%s*%x-(%x)%x%x%x\n"), 16)
    return digit % 2 == 1
  end
  print(is_pending "SigPnd", is_pending "ShdPnd")
]]

describe("a program whose libcurl", function()
  local server = fixture.server()
  local shim

  before_each(function() server:default { body = ("x"):rep(200000) } end)

  setup(function() shim = library.compile("broken_libcurl", library.LIBCURL) end)

  teardown(function() os.remove(shim) end)

  local function run(code, environment, wrapper)
    local path = os.tmpname()
    local file = assert(io.open(path, "w"))
    file:write(PROGRAM, code)
    file:close()
    local pipe = io.popen(("%s sh -c %s 2>&1"):format(wrapper or "",
      interpreter.quote(("%sPRELOAD=%s %s exec tools/lua %s %s %s"):format(
        wrapper and "kill -PIPE $$; " or "", shim, environment, interpreter.version, path,
        server.url))))
    local output = pipe:read("*a")
    pipe:close()
    os.remove(path)
    return output
  end

  it("writes to reset connections continues", function()
    assert.equal("alive\n", run(ALL_WAYS, "BROKEN=sigpipe"))
  end)

  it("does so gets no signal later either", function()
    assert.equal("alive\nfalse\tfalse\n", run(ALL_WAYS .. PENDING, "BROKEN=sigpipe"))
  end)

  -- A process-wide signal, sent before Lua started.
  it("does so keeps its own pending signal", function()
    assert.matches("^alive\n%w+\ttrue\n$",
      run(ALL_WAYS .. PENDING, "BROKEN=sigpipe", "env --block-signal=PIPE"))
  end)

  it("is out of memory gets an error, and continues", function()
    local output = run([[
      local pool = core.pool {}
      local transfers = { start(pool), start(pool, true) }
      for _ = 1, 100 do
        if transfers[1]:done() and transfers[2]:done() then break end
        pool:wait(1)
      end
      for _, transfer in ipairs(transfers) do print(transfer:result()) end
      print((perform(pool)))
    ]], "BROKEN=memory BROKEN_TIMES=1")
    assert.matches("^nil\tconnection\tOut of memory\t%w+\ttable[^\n]*\n"
      .. "nil\tconnection\tOut of memory\t%w+\ttable[^\n]*\n200\n$", output)
  end)
end)
