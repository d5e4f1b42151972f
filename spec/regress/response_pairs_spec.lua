-- Regression: pairs() of a response showed the internal text of undecoded headers, and no headers.

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

-- Lua 5.1, and LuaJIT in its default build, do not support __pairs.
local asks = false
for _ in pairs(setmetatable({}, { __pairs = function() return next, { 1 } end })) do asks = true end

describe("pairs of a response", function()
  local server = fixture.server()

  it("yields its fields", function()
    server:reply { headers = { ["x-request-id"] = "r-1" }, body = '{"id":"a"}' }
    local client = fixture.closing(telnyx.new { api_key = "KEY", base_url = server.url .. "/v2" })
    local _, _, response = assert(client.ai.assistants.retrieve("a"))
    if not asks then assert.equal("r-1", response.request_id) end
    local names = {}
    for name in pairs(response) do names[#names + 1] = name end
    table.sort(names)
    assert.same({ "attempts", "body", "headers", "request_id", "status", "timings" }, names)
  end)
end)
