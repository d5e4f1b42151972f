-- Specs of features that only copas has: handlers of sockets, and, in version 1, no timers.

local core = require "telnyx.core"
local fixture = require "spec.support.fixture"
local in_time = require "spec.support.in_time"
local telnyx = require "telnyx"

local is_there, copas = pcall(require, "copas")
if not is_there then return end
local socket = require "socket"

describe("in copas", function()
  local server = fixture.server()
  local client

  before_each(function()
    client = fixture.closing(telnyx.new {
      base_url = server.url, api_key = "KEY", timeout = 10, driver = "copas",
    })
  end)

  local function run_until(is_done)
    local ends = os.time() + 20
    while not is_done() and os.time() < ends do copas.step(1) end
    assert.is_true(is_done())
  end

  it("a handler makes a request before it responds", function()
    server:reply { body = '{"id":"a","name":"Ann"}' }
    local listener = assert(socket.bind("127.0.0.1", 0))
    local _, port = listener:getsockname()
    copas.addserver(listener, function(connection)
      local id = copas.receive(connection)
      local assistant = assert(client.ai.assistants.retrieve(id))
      copas.send(connection, assistant.name .. "\n")
      connection:close()
    end)
    local answer
    copas.addthread(function()
      local connection = socket.tcp()
      assert(copas.connect(connection, "127.0.0.1", tonumber(port)))
      copas.send(connection, "a\n")
      answer = copas.receive(connection)
      connection:close()
    end)
    run_until(function() return answer ~= nil end)
    assert.equal("Ann", answer)
  end)

  it("sleeps end in order, whenever they began", function()
    in_time(0.05, function(seconds)
      local answered, last, order = 0, 0, {}
      local first = math.huge
      for _, times in ipairs { 3, 1, 2 } do
        copas.addthread(function()
          assert(client.ai.assistants.list())
          answered = answered + 1
          repeat telnyx.sleep(0) until answered == 3
          first, last = math.min(first, core.now()), core.now()
          telnyx.sleep(times * seconds)
          order[#order + 1] = times
        end)
      end
      run_until(function() return #order == 3 end)
      if last - first >= seconds then return false end
      assert.same({ 1, 2, 3 }, order)
      return true
    end)
  end)

  it("a thread that only sleeps does not starve others", function()
    local turns, is_answered = 0, false
    copas.addthread(function()
      assert(client.ai.assistants.list())
      repeat
        telnyx.sleep(0)
        turns = turns + 1
      until is_answered
    end)
    copas.addthread(function()
      for _ = 1, 3 do assert(client.ai.assistants.list()) end
      is_answered = true
    end)
    run_until(function() return is_answered and turns > 0 end)
  end)
end)
