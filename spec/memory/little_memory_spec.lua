-- Specs of an address space that grows until everything succeeds. Once the core is loaded the
-- interpreter must end by itself each time, with success or an error, never by a signal. Below
-- that, the libraries that libcurl brings set themselves up without looking at their own errors
-- (GnuTLS prints one and crashes later), so nothing is asked of such a process.

local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"

local PROGRAM = [[
  local core, url = require "telnyx.core", "%s"
  local function run()
    local items = {}
    for i = 1, 2000 do items[i] = { id = i, name = ("x"):rep(100), tags = core.empty_array } end
    local text = assert(core.json_encode { items, 2 ^ 53 })
    assert(core.json_decode((text:gsub("%%[%%]", "null"))))
    assert(core.json_decode(text))
    assert(core.query { filter = { a = ("/"):rep(50000) } })
    assert(core.path("/{id}", { id = ("/"):rep(50000) }))
    local events = core.event_stream()
    events:feed(("data: " .. ("x"):rep(100000) .. "\n\n"):rep(3) .. "event: e\nid: 1\ndata: y\n\n")
    repeat local event = events:next() until not event
    local pool = core.pool()
    for i = 1, 3 do
      local transfer = assert(pool:start { url = url, method = "POST", timeout = 20,
        body = i < 3 and text or nil, stream = i == 2,
        form = i == 3 and { { name = "a", data = text } } or nil })
      while not transfer:done() do
        if i == 2 then transfer:read() end
        pool:wait(1)
      end
      local status, kind, message = transfer:result()
      if not status then error(kind .. " " .. message) end
    end
    pool:close()
  end
  print("loaded")
  local done, problem = pcall(run)
  collectgarbage()
  print(done and "done" or "error: " .. tostring(problem))
]]

local function run(kilobytes, url)
  local pipe = io.popen(("ulimit -v %d; tools/lua %s -e %s 2>&1; echo \"status $?\"")
    :format(kilobytes, interpreter.version, interpreter.quote(PROGRAM:format(url))))
  local output = pipe:read("*a")
  pipe:close()
  local status = tonumber(output:match("status (%d+)"))
  if output:find("^loaded") then assert.is_true(status < 128, output) end
  return output
end

describe("with little memory #large", function()
  local server = fixture.server()

  it("the core fails cleanly until it can work", function()
    server:default { body = ("y"):rep(200000) }
    local limit, failed, done = 8 * 1024, 0, 0
    while not run(limit, server.url):find("^loaded") do limit = limit + 1024 end
    limit = limit - 1024
    local last = limit + 16 * 1024
    while done < 3 and limit < last do
      limit = limit + 64
      local output = run(limit, server.url)
      if output:find("\ndone", 1, true) then done = done + 1 end
      if output:find("\nerror: ", 1, true) then failed = failed + 1 end
      server:take()
    end
    assert.equal(3, done)
    assert.is_true(failed > 3)
  end)
end)
