--- How calls wait: by blocking, or in the event loop that the running coroutine belongs to.

local blocking = require "telnyx.driver.blocking"
local hub = require "telnyx.driver.hub"

local driver = {}

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
  local ngx = rawget(_G, "ngx")
  if ngx and ngx.get_phase and (not wanted or wanted == "nginx") then
    local loop = loop_of "nginx"
    return loop.is_current() and loop or nil
  end
  local scheduler = package.loaded["telnyx.driver.scheduler"]
  if scheduler and scheduler.is_current() then return scheduler end
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
end

--- Lets time pass.
---@param seconds number
---@param wanted string|nil the option `driver`
function driver.sleep(seconds, wanted)
  local loop = current(wanted)
  if loop then return loop.sleep(seconds) end
  blocking.sleep(seconds)
end

return driver
