--- How calls wait: by blocking, or in the event loop that the running coroutine belongs to.

local blocking = require "telnyx.driver.blocking"
local hub = require "telnyx.driver.hub"

local driver = {}

local running = coroutine.running

-- The loops whose modules show that they are there, by the names of the option `driver`. A module
-- of ours has `current(is_named)`, the telnyx.Loop of the running coroutine | nil. Those that know
-- best whether a coroutine is theirs come first.
local LOOPS = { "cqueues", "luv", "copas" }

local function loop_of(name, is_named)
  return require("telnyx.driver." .. name).current(is_named)
end

--- The loop that the running coroutine may wait in; nil where waiting blocks.
---@param wanted string|nil the option `driver`: the only one to be considered
---@return telnyx.Loop|nil
function driver.current(wanted)
  local thread, is_main = running()
  if not thread or is_main or wanted == "blocking" then return nil end
  if wanted then return loop_of(wanted, true) end
  if rawget(_G, "ngx") then return loop_of "nginx" end
  local loaded = package.loaded
  local loop = loaded["telnyx.driver.scheduler"] and loop_of "scheduler"
  for _, name in ipairs(LOOPS) do
    if loop then break end
    loop = loaded[name] and loop_of(name)
  end
  return loop or nil
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
end

--- Lets time pass.
---@param seconds number
---@param wanted string|nil the option `driver`
function driver.sleep(seconds, wanted)
  local loop = driver.current(wanted)
  if loop then return loop.sleep(seconds) end
  blocking.sleep(seconds)
end

return driver
