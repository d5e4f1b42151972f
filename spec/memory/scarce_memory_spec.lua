-- Specs of failed allocations in Lua: each call is tried with one more until it succeeds.

local fixture = require "spec.support.fixture"
local interpreter = require "spec.support.interpreter"

local LONG = ("x"):rep(300)

describe("when Lua has no memory for an allocation #large", function()
  local server = fixture.server()

  before_each(function()
    server:default { headers = { ["X-Long"] = LONG, ["Set-Cookie"] = "a=b" }, body = LONG }
  end)

  for name, what in pairs {
    texts = "a path, a query and a UUID are made", events = "events are read",
    reading = "JSON is read", writing = "JSON is written",
    frames = "frames are read and written", channels = "octets are exchanged",
    alarm = "an alarm is set", requests = "requests are sent",
  } do
    it(what .. " at last", function()
      assert.equal("done\n",
        interpreter.run("spec/support/scarce_memory_calls.lua", name, server.url))
    end)
  end
end)
