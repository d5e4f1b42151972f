--- What the drivers of event loops share: who waits for which transfer of a pool, and the stepping
-- of the pool, which happens in one place of a loop however many wait.

local hub = {}

---@class telnyx.Loop an event loop, as drivers see it
---@field sleep fun(seconds: number)
---@field spawn fun(task: function) runs a function in a coroutine of its own, soon
---@field condition fun(): telnyx.Condition
---@field watch fun(pool: userdata, step: fun(): boolean): telnyx.Watch calls `step` whenever the
---pool's descriptor is readable or its timeout has passed, as long as it returns true; once it does
---not, the descriptor is let go of until the next `touch`. It keeps the pool alive only so long.

---@class telnyx.Condition what one coroutine waits for; the loop keeps alive what waits
---@field wait fun(seconds: number|nil): boolean false when the time was over first
---@field notify fun() also before somebody waits; who waits goes on soon, not inside of it

---@class telnyx.Watch
---@field touch fun() to be called when somebody waits, or no longer does
---@field stop fun() lets go of the descriptor at once: it will be closed

---@class telnyx.Hub of a pool
---@field loops table<telnyx.Loop, table> who waits in each: { waiting, one, watch }
---@field is_closed boolean|nil

local hubs = setmetatable({}, { __mode = "k" })

local function wake(self, pool)
  for id in pool.ready, pool do
    for _, here in pairs(self.loops) do
      local condition = here.waiting[id]
      if condition then
        here.waiting[id] = nil
        condition.notify()
      end
    end
  end
end

-- Those whose coroutine was given up are collected, so there is nothing to be counted. Finding the
-- first of a table that was once large takes a while: it is remembered.
local function is_wanted(here)
  if here.waiting[here.one or 0] == nil then here.one = next(here.waiting) end
  return here.one ~= nil
end

local function begin(self, pool, loop)
  local here = { waiting = setmetatable({}, { __mode = "v" }) }
  -- not to keep the pool alive from here: those who wait do
  local reference = setmetatable({ pool }, { __mode = "v" })
  here.watch = loop.watch(pool, function()
    local own = reference[1]
    if not own or self.is_closed or not is_wanted(here) then return false end
    own:step()
    wake(self, own)
    return is_wanted(here)
  end)
  self.loops[loop] = here
  return here
end

--- Waits for a transfer in a loop. Others may wait for transfers of the same pool in other loops.
---@param loop telnyx.Loop
---@param pool userdata
---@param seconds number|nil at most
---@param transfer userdata
function hub.wait(loop, pool, seconds, transfer)
  local self = hubs[pool]
  if not self then
    self = { loops = setmetatable({}, { __mode = "k" }) }
    hubs[pool] = self
  end
  local here = self.loops[loop] or begin(self, pool, loop)
  local id, condition = transfer:id(), loop.condition()
  here.waiting[id] = condition
  here.watch.touch()
  if condition.wait(seconds) then return end
  here.waiting[id] = nil
  here.watch.touch()
end

--- Closes a pool, and wakes those who wait for its transfers.
---@param pool userdata
function hub.close(pool)
  local self = hubs[pool]
  if self then
    self.is_closed = true
    for _, here in pairs(self.loops) do here.watch.stop() end
  end
  pool:close()
  if self then wake(self, pool) end
end

return hub
