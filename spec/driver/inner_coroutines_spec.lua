-- Specs of calls in coroutines that the program resumes, such as iterators made by coroutine.wrap:
-- they work, or raise an error that says what to do. No consumer receives values meant for the
-- loop.

local child = require "spec.support.child"
local fixture = require "spec.support.fixture"

local HEAD = [[
  local telnyx = require "telnyx"
  local client = telnyx.new { api_key = "KEY", base_url = os.getenv "SERVER", timeout = 20,
    driver = os.getenv "DRIVER" }
  local function ask() return assert(client.ai.assistants.retrieve "a").id end
  local function items()
    return coroutine.wrap(function()
      for _ = 1, 3 do coroutine.yield(ask()) end
    end)
  end
  local function consume()
    local found = {}
    for id in items() do found[#found + 1] = id .. id end
    print(table.concat(found, " "))
  end
]]

-- Functions that run `consume` in each loop, and whether calls work there.
local LOOPS = {
  { name = "the main program", works = true, code = "consume()" },
  { name = "telnyx.run", works = true, code = "telnyx.run(consume)" },
  { name = "telnyx.gather", works = true,
    code = "local _, errors = telnyx.gather { consume } assert(not errors[1], errors[1])" },
  { name = "cqueues", needs = "cqueues", works = true, code = [[
    local controller = require("cqueues").new()
    controller:wrap(consume)
    assert(controller:loop())
  ]] },
  { name = "cqueues, named", needs = "cqueues", driver = "cqueues", code = [[
    local controller = require("cqueues").new()
    controller:wrap(function()
      for _ in items() do end
    end)
    assert(controller:loop())
  ]] },
  { name = "luv", needs = "luv", driver = "luv", code = [[
    local uv = require "luv"
    coroutine.wrap(consume)()
    uv.run()
  ]] },
  { name = "copas", needs = "copas", driver = "copas", code = [[
    local copas = require "copas"
    copas.addthread(consume)
    for _ = 1, 50 do copas.step(0.01) end
  ]] },
  { name = "copas, whatever its consumer does", needs = "copas", driver = "copas", code = [[
    local copas = require "copas"
    copas.addthread(function()
      for _ in items() do end
    end)
    for _ = 1, 50 do copas.step(0.01) end
  ]] },
}

-- In a separate process: luv must not be loaded twice.
local function is_there(name)
  local _, errors = child.run(("require %q"):format(name))
  return errors == ""
end

describe("an iterator whose coroutine makes calls", function()
  local server = fixture.server()

  before_each(function() server:default { body = '{"id":"x"}' } end)

  for _, loop in ipairs(LOOPS) do
    if not loop.needs or is_there(loop.needs) then
      it((loop.works and "works in %s" or "raises in %s"):format(loop.name), function()
        local output, errors = child.run(HEAD .. loop.code,
          { SERVER = server.url, DRIVER = loop.driver })
        if loop.works then
          assert.equal("", errors)
          assert.equal("xx xx xx\n", output)
        else
          -- copas shows errors on standard output
          local shown = output .. errors
          assert.matches("your code resumed a coroutine that waits for telnyx", shown, 1, true)
          assert.matches("driver = 'blocking'", shown, 1, true)
        end
      end)
    end
  end
end)
