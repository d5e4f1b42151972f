-- Specs of a process that forks while a scheduler runs.

local in_child = require("spec.support.fork").in_child
if not in_child then return end

local fixture = require "spec.support.fixture"
local telnyx = require "telnyx"

describe("a child forked inside a task", function()
  local server = fixture.fresh_server()
  local client

  before_each(function()
    server:default { body = '{"data":[]}' }
    client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", timeout = 20, max_retries = 0,
    })
  end)

  it("has its own connections, and its parent's calls continue", function()
    server:script { "read", "hold", { reply = { body = '{"data":[]}' } }, "serve" }
    local is_child = false
    local results, errors = telnyx.gather {
      function()
        local page, err = client.ai.assistants.list()
        return is_child and err and err.kind or page, err
      end,
      function()
        repeat telnyx.sleep(0.001) until server:count() == 1
        local went_well = in_child(function()
          is_child = true
          return client.ai.assistants.list() ~= nil and client.ai.assistants.list() ~= nil
        end)
        server:release()
        return went_well and client.ai.assistants.list()
      end,
    }
    assert.same({}, errors)
    assert.same({}, results[1].data)
    assert.truthy(results[2])
    local connections = {}
    for index, request in ipairs(server:requests()) do connections[index] = request.connection end
    assert.same({ 1, 2, 2 }, { connections[1], connections[2], connections[3] })
    assert.are_not.equal(2, connections[4])
  end)

  it("cannot use its parent's WebSocket, and leaves it open", function()
    server:script { "upgrade", "echo" }
    local socket = assert(client.websocket.connect "/x")
    assert(socket:send "before")
    assert.equal("before", (socket:receive()))
    assert.is_true(in_child(function()
      local message, err = socket:receive()
      local ok = socket:send "from the child"
      return message == nil and err.kind == "connection" and not ok and not socket:close()
    end))
    assert(socket:send "after")
    assert.equal("after", (socket:receive()))
    assert.is_true(socket:close())
  end)

  it("may gather, and gets an error for the calls of its parent", function()
    server:script { "read", "hold", { reply = { body = '{"data":[]}' } }, "serve" }
    local list = client.ai.assistants.list
    local results, errors = telnyx.gather {
      function() return list() end,
      function()
        repeat telnyx.sleep(0.001) until server:count() == 1
        local went_well = in_child(function()
          local inner, problems = telnyx.gather { list, list, list }
          return #inner == 3 and next(problems) == nil
        end)
        server:release()
        return went_well
      end,
    }
    assert.same({}, errors)
    assert.is_true(results[2])
    assert.same({}, results[1].data)
  end)
end)
