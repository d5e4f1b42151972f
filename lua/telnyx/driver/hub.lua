--- What the drivers of event loops share: who waits for which transfer of a pool, and the stepping
-- of the pool, which happens in one place however many wait.

local hub = {}

---@class telnyx.Loop an event loop, as drivers see it
---@field is_current fun(): boolean whether the running coroutine may wait in it
---@field sleep fun(seconds: number)
---@field spawn fun(task: function) runs a function in a coroutine of its own, soon
---@field condition fun(): telnyx.Condition
---@field watch fun(pool: userdata, step: fun(): boolean): fun() calls `step` whenever the pool's
---descriptor is readable or its timeout has passed, as long as it returns true; returns a function
---to be called when that may have changed

---@class telnyx.Condition what one coroutine waits for
---@field wait fun(seconds: number|nil): boolean false when the time was over first
---@field notify fun() also before somebody waits

---@class telnyx.Hub
---@field waiting table<number, telnyx.Condition> by the ids of transfers
---@field count integer how many wait
---@field touch fun()

-- A pool is used in one loop at a time; what it does in another begins anew.
local hubs = setmetatable({}, { __mode = "k" })

local function wake(self, pool)
  local id = pool:ready()
  while id do
    local condition = self.waiting[id]
    if condition then condition.notify() end
    id = pool:ready()
  end
end

local function new(pool, loop)
  local self = { loop = loop, waiting = {}, count = 0 }
  -- not to keep the pool alive from here: those who wait do
  local reference = setmetatable({ pool }, { __mode = "v" })
  self.touch = loop.watch(pool, function()
    local own = reference[1]
    if not own or self.count == 0 or self.is_closed then return false end
    own:step()
    wake(self, own)
    return self.count > 0
  end)
  hubs[pool] = self
  return self
end

--- Waits for a transfer in a loop.
---@param loop telnyx.Loop
---@param pool userdata
---@param seconds number|nil at most
---@param transfer userdata
function hub.wait(loop, pool, seconds, transfer)
  local self = hubs[pool]
  if not self or self.loop ~= loop then self = new(pool, loop) end
  local id, condition = transfer:id(), loop.condition()
  self.waiting[id] = condition
  self.count = self.count + 1
  self.touch()
  condition.wait(seconds)
  self.waiting[id] = nil
  self.count = self.count - 1
end

--- Wakes those who wait for transfers of a pool that was closed.
---@param pool userdata
function hub.close(pool)
  local self = hubs[pool]
  if not self then return end
  self.is_closed = true
  wake(self, pool)
end

return hub
