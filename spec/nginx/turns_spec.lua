-- Specs of the latency of light threads: each continues as soon as its result is available,
-- wherever it began, without waiting for another event in the worker.

local nginx = require "spec.support.nginx"
if not nginx.available() then return end

local fixture = require "spec.support.fixture"

-- Far above the delays of a busy machine, far below the second after which waiters check by
-- themselves.
local PATIENCE = 0.5

local HTTP = ([[
  init_by_lua_block {
    telnyx = require "telnyx"
    client = telnyx.new()
    function fetch() assert(client.ai.assistants.retrieve "a") end
    function in_timer(fn)
      local done = require "ngx.semaphore".new()
      ngx.timer.at(0, function()
        fn()
        done:post()
        ngx.sleep(0.001)
      end)
      done:wait(10)
    end
    function count_late(fn)
      local late, now = 0, require "telnyx.core".now
      for _ = 1, 60 do
        local begun = now()
        fn()
        if now() - begun > %g then late = late + 1 end
      end
      ngx.print(late)
    end
  }
]]):format(PATIENCE)

local CASES = {
  ["one after the other"] = "count_late(fetch)",
  ["after ngx.sleep(0)"] = "count_late(function() ngx.sleep(0) fetch() end)",
  ["gathered"] = "count_late(function() telnyx.gather { fetch, fetch } end)",
  ["gathered, ended after ngx.sleep(0)"] = [[count_late(function()
    telnyx.gather { function() telnyx.sleep(0) end, function() ngx.sleep(0) end }
  end)]],
  ["in light threads"] = "count_late(function() ngx.thread.wait(ngx.thread.spawn(fetch)) end)",
  ["in timers"] = "count_late(function() in_timer(fetch) end)",
  ["tasks that wait for each other"] = [[count_late(function()
    local task = telnyx.spawn(function() ngx.sleep(0) end)
    task:wait()
  end)]],
}

describe("in an idle worker, calls with immediate responses", function()
  local upstream = fixture.server()
  local server

  before_each(function() upstream:default { body = '{"id":"a"}' } end)

  setup(function()
    local locations, number = {}, 0
    for name, code in pairs(CASES) do
      number = number + 1
      CASES[name] = "/" .. number
      locations[number] = ("location = /%d { content_by_lua_block { %s } }"):format(number, code)
    end
    server = nginx.start {
      api = upstream.url,
      http = HTTP,
      server = table.concat(locations, "\n"),
    }
  end)
  teardown(function() server:stop() end)

  for name in pairs(CASES) do
    it("continue at once: " .. name, function()
      local late
      for _ = 1, 3 do  -- the machine may be busy
        local status, body = server:get(CASES[name])
        late = status == 200 and tonumber(body)
        if late == 0 then break end
      end
      assert.equal(0, late)
    end)
  end
end)
