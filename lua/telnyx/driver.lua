--- Waiting for calls: by blocking, or in the event loop of the running coroutine.

local blocking = require "telnyx.driver.blocking"
local hub = require "telnyx.driver.hub"
local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"
local turns = lazy "telnyx.driver.turns"

local driver = {}

-- Seconds between two checks: the coroutine that others wait for may end without notifying them.
local LOOK_AGAIN = 0.1

local running = coroutine.running

-- The loops that are detected by their loaded modules. The driver of each has `current(is_named)`.
-- Loops that can tell whether a coroutine is theirs come first.
local LOOPS = { "cqueues", "luv", "copas" }

local function loop_of(name, is_named)
  return require("telnyx.driver." .. name).current(is_named)
end

--- Returns the loop in which the running coroutine may wait; nil if waiting must block.
---@param wanted string|nil the option `driver`: the only one to consider, beside telnyx's own
---@return telnyx.Loop|nil
function driver.current(wanted)
  local thread, is_main = running()
  if not thread or is_main or wanted == "blocking" then return nil end
  local loaded = package.loaded
  local loop = loaded["telnyx.driver.scheduler"] and loop_of "scheduler"
  if loop then return loop end
  local ngx = rawget(_G, "ngx")
  if ngx and ngx.get_phase and (not wanted or wanted == "nginx") then return loop_of "nginx" end
  local host = rawget(_G, "core")
  if type(host) == "table" and host.register_task and not wanted then return loop_of "haproxy" end
  if wanted then return loaded[wanted] and loop_of(wanted, true) or nil end
  for _, name in ipairs(LOOPS) do
    loop = loaded[name] and loop_of(name)
    if loop then return loop end
  end
end

--- Raises at the caller's line if waiting would suspend the running coroutine. Called before
-- anything is sent if Lua reports that the coroutine cannot yield.
---@param wanted string|nil the option `driver`
function driver.refuse_to_wait(wanted)
  if not driver.current(wanted) then return end
  mistake.fail("cannot wait here: Lua cannot suspend a coroutine inside a callback of table.sort,"
    .. " string.gsub or another C function; make the call outside of it")
end

--- Waits for a transfer: in the loop, or by driving the pool.
---@param pool telnyx.core.Pool
---@param seconds number|nil at most
---@param transfer telnyx.core.Transfer
---@param wanted string|nil the option `driver`
function driver.wait(pool, seconds, transfer, wanted)
  local loop = driver.current(wanted)
  if loop then return hub.wait(loop, pool, seconds, transfer) end
  pool:wait(seconds)
  hub.notice(pool)
end

--- Waits. A negative time only lets other coroutines run once.
---@param seconds number
---@param wanted string|nil the option `driver`
function driver.sleep(seconds, wanted)
  local loop = driver.current(wanted)
  if loop then return loop.sleep(math.max(seconds, 0)) end
  blocking.sleep(seconds)
end

--- Waits for a condition: in the loop, or by letting the program's other coroutines run.
---@param is_done fun(): boolean
---@param now fun(): number
---@param deadline number|nil of that clock
---@param waiting table<telnyx.Condition, boolean> to be notified when `is_done` may be true
---@param wanted string|nil the option `driver`
---@return boolean done
function driver.wait_until(is_done, now, deadline, waiting, wanted)
  local loop = driver.current(wanted)
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
