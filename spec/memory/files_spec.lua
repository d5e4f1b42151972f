-- Specs of large files, which must need little memory: the peak of a separate process.

local status = io.open("/proc/self/status")
if not status then return end  -- only Linux reports it
status:close()

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"

local SIZE = 64 * 1024 * 1024
local MOST = 20000  -- KiB; an empty process with the library has 12000

describe("64 MB #large", function()
  local server = fixture.server()
  local path

  before_each(function() path = os.tmpname() end)
  after_each(function() os.remove(path) end)

  local function assert_little_memory(call)
    local output, errors = child.run(([[
      local telnyx = require "telnyx"
      local client = telnyx.new { base_url = %q, api_key = "KEY" }
      local path, size = %q, %d
      local value, err = %s
      if not value then error(tostring(err)) end
      local text = assert(io.open("/proc/self/status")):read("*a")
      print(text:match("VmHWM:%%s*(%%d+)"))
    ]]):format(server.url, path, SIZE, call))
    assert.equal("", errors)
    assert.is_true(tonumber(output) < MOST, output .. " KiB")
  end

  local function size_of_file()
    local file = assert(io.open(path, "rb"))
    local size = file:seek("end")
    file:close()
    return size
  end

  for target, call in pairs {
    ["a path"] = [[client.ai.clusters.fetch_graph("t", nil, { stream_to = path })]],
    ["a function"] = [[client.ai.clusters.fetch_graph("t", nil, { stream_to = function() end })]],
  } do
    it("download to " .. target, function()
      server:script { "read",
        { write = ("HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n"):format(SIZE) },
        { write = ("x"):rep(65536), times = SIZE / 65536 } }
      assert_little_memory(call)
      if target == "a path" then assert.equal(SIZE, size_of_file()) end
    end)
  end

  for source, file in pairs {
    ["a path"] = "path",
    ["an open file"] = [[{ file = io.open(path, "rb"), filename = "a.wav" }]],
    ["a function"] = [[{ filename = "a.wav", reader = (function()
      local left = size
      return function()
        left = left - 65536
        return left >= 0 and ("x"):rep(65536) or nil
      end
    end)() }]],
  } do
    it("upload from " .. source, function()
      local disk = assert(io.open(path, "wb"))
      assert(disk:seek("set", SIZE - 1))
      disk:write("x")
      disk:close()
      assert_little_memory(("client.ai.audio.transcribe { model = 'm', file = %s }"):format(file))
      assert.equal(1, server:count())  -- all of it: the server answers when it has read that
    end)
  end
end)
