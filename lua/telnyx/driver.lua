--- How calls wait: by blocking, or in the event loop that the running coroutine belongs to.

local blocking = require "telnyx.driver.blocking"
local hub = require "telnyx.driver.hub"
local lazy = require "telnyx.lazy"

local turns = lazy "telnyx.driver.turns"

local driver = {}

-- Whoever does what others wait for may end without a word: they look again, in seconds.
local LOOK_AGAIN = 0.1

local running = coroutine.running

--- What the option `driver` may be, and the loop's module, which shows that the loop is there.
driver.LOOPS = { copas = "copas", cqueues = "cqueues", luv = "luv" }

local function loop_of(name)
  return require("telnyx.driver." .. name)
end

-- The loop that the running coroutine may wait in.
---@param wanted string|nil the only one to be considered
---@return telnyx.Loop|nil
local function current(wanted)
  local thread, is_main = running()
  if not thread or is_main or wanted == "blocking" then return nil end
  local scheduler = package.loaded["telnyx.driver.scheduler"]
  local own = scheduler and scheduler.current()
  if own then return own end
  local ngx = rawget(_G, "ngx")
  if ngx and ngx.get_phase and (not wanted or wanted == "nginx") then
    local loop = loop_of "nginx"
    return loop.is_current() and loop or nil
  end
  for name, module in pairs(driver.LOOPS) do
    if package.loaded[module] and (not wanted or wanted == name) then
      local loop = loop_of(name)
      if loop.is_current() then return loop end
    end
  end
end

--- The loop that the running coroutine may wait in; nil where waiting blocks.
---@param wanted string|nil the option `driver`
---@return telnyx.Loop|nil
driver.current = current

--- Waits for a transfer: in the loop, or by driving the pool.
---@param pool userdata
---@param seconds number|nil at most
---@param transfer userdata
---@param wanted string|nil the option `driver`
function driver.wait(pool, seconds, transfer, wanted)
  local loop = current(wanted)
  if loop then return hub.wait(loop, pool, seconds, transfer) end
  pool:wait(seconds)
  hub.notice(pool)
end

--- Lets time pass.
---@param seconds number
---@param wanted string|nil the option `driver`
function driver.sleep(seconds, wanted)
  local loop = current(wanted)
  if loop then return loop.sleep(seconds) end
  blocking.sleep(seconds)
end

--- Waits until something is done: in the loop, or by giving the program's other coroutines a turn.
---@param is_done fun(): boolean
---@param now fun(): number
---@param deadline number|nil of that clock
---@param waiting table<telnyx.Condition, boolean> those to be notified when it may be done
---@param wanted string|nil the option `driver`
---@return boolean done
function driver.wait_until(is_done, now, deadline, waiting, wanted)
  local loop = current(wanted)
  if not loop then return turns.wait_until(is_done, now, deadline) end
  while not is_done() do
    local left = deadline and deadline - now() or LOOK_AGAIN
    if left <= 0 then return false end
    local condition = loop.condition()
    waiting[condition] = true
    condition:wait(math.min(left, LOOK_AGAIN))
    waiting[condition] = nil
  end
  return true
end

return driver
