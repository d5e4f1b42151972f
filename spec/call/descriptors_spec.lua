-- Specs of every kind of call in a program without free file descriptors.

local files = require "spec.support.files"
local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"

-- After one successful call, all descriptors are used up.
local PROGRAM = [[
  local telnyx = require "telnyx"
  local options = { api_key = "KEY", base_url = arg[1], max_retries = 0 }
  local client, other = telnyx.new(options), telnyx.new(options)
  local calls = {
    function() return other.balance.retrieve() end,
    function() return client.ai.audio.transcribe { model = "m", file = arg[0] } end,
    function() return client.ai.clusters.fetch_graph("t", {}, { stream_to = arg[0] .. ".x" }) end,
  }
  assert(client.balance.retrieve())
  local _ = client.ai.audio.transcribe, client.ai.clusters.fetch_graph
  local taken = {}
  collectgarbage()
  repeat
    local file = io.open("/dev/null")
    taken[#taken + 1] = file
  until not file
  for index, call in ipairs(calls) do
    local ok, value, err = pcall(call)
    print(index, ok, ok and value == nil and err.kind or value)
  end
  for _, file in ipairs(taken) do file:close() end
  print(other.balance.retrieve() ~= nil)
]]

describe("a program without free file descriptors", function()
  local server = fixture.server()

  it("gets errors, and works again once some are free", function()
    local path = os.tmpname()
    files.write(path, PROGRAM)
    server:default { body = '{"data":{}}' }
    local pipe = io.popen(("sh -c 'ulimit -n 256 && exec tools/lua %s %s %s' 2>&1")
      :format(interpreter.version, path, server.url))
    local output = pipe:read("*a")
    pipe:close()
    os.remove(path)
    assert.equal("1\ttrue\tconfig\n2\ttrue\tconfig\n3\ttrue\tconfig\ntrue\n", output)
  end)
end)
