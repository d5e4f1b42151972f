--- How calls wait: by blocking, or in the event loop that the running coroutine belongs to.

local blocking = require "telnyx.driver.blocking"
local hub = require "telnyx.driver.hub"
local lazy = require "telnyx.support.lazy"

local mistake = lazy "telnyx.support.mistake"
local turns = lazy "telnyx.driver.turns"

local driver = {}

-- Whoever does what others wait for may end without a word: they look again, in seconds.
local LOOK_AGAIN = 0.1

local running = coroutine.running

-- The loops that show that they are there by their modules. Ours for each has
-- `current(is_named)`. Those that know for sure whether a coroutine is theirs come first.
local LOOPS = { "cqueues", "luv", "copas" }

local function loop_of(name, is_named)
  return require("telnyx.driver." .. name).current(is_named)
end

--- The loop that the running coroutine may wait in; nil where waiting blocks.
---@param wanted string|nil the option `driver`: the only one to be considered, beside our own
---@return telnyx.Loop|nil
function driver.current(wanted)
  local thread, is_main = running()
  if not thread or is_main or wanted == "blocking" then return nil end
  local loaded = package.loaded
  local loop = loaded["telnyx.driver.scheduler"] and loop_of "scheduler"
  if loop then return loop end
  local ngx = rawget(_G, "ngx")
  if ngx and ngx.get_phase and (not wanted or wanted == "nginx") then return loop_of "nginx" end
  if wanted then return loaded[wanted] and loop_of(wanted, true) or nil end
  for _, name in ipairs(LOOPS) do
    loop = loaded[name] and loop_of(name)
    if loop then return loop end
  end
end

--- Raises at the caller's line if waiting would suspend the running coroutine. Called before
-- anything is sent where Lua says that it cannot be suspended.
---@param wanted string|nil the option `driver`
function driver.refuse_to_wait(wanted)
  if not driver.current(wanted) then return end
  mistake.fail("cannot wait here: Lua cannot suspend a coroutine inside a callback of table.sort,"
    .. " string.gsub or another C function; make the call outside of it")
end

--- Waits for a transfer: in the loop, or by driving the pool.
---@param pool userdata
---@param seconds number|nil at most
---@param transfer userdata
---@param wanted string|nil the option `driver`
function driver.wait(pool, seconds, transfer, wanted)
  local loop = driver.current(wanted)
  if loop then return hub.wait(loop, pool, seconds, transfer) end
  pool:wait(seconds)
  hub.notice(pool)
end

--- Lets time pass; nothing but a turn of the others where it is less than none.
---@param seconds number
---@param wanted string|nil the option `driver`
function driver.sleep(seconds, wanted)
  local loop = driver.current(wanted)
  if loop then return loop.sleep(math.max(seconds, 0)) end
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
