--- What the drivers of event loops share: who waits for which transfer of a pool, and the stepping
-- of the pool, which happens in one place however many wait.

local core = require "telnyx.core"

local hub = {}

---@class telnyx.Loop an event loop, as drivers see it
---@field is_current fun(): boolean whether the running coroutine may wait in it
---@field sleep fun(seconds: number)
---@field spawn fun(task: function) runs a function in a coroutine of its own, soon
---@field condition fun(): telnyx.Condition
---@field watch fun(step: fun(): number|nil, pool: userdata): fun() calls `step` whenever the pool's
---descriptor is readable or the seconds that it returned have passed, until it returns nil; returns
---a function to be called when there may be something to do. It must not keep the pool alive

---@class telnyx.Condition what one coroutine waits for, once
---@field wait fun(self: telnyx.Condition, seconds: number|nil): boolean false when the time was over
---@field notify fun(self: telnyx.Condition) also before somebody waits
---@field is_abandoned nil|fun(self: telnyx.Condition): boolean whether who waited will never go on
---@field transfer userdata

---@class telnyx.Hub
---@field loop telnyx.Loop
---@field waiting table<number, telnyx.Condition> by the ids of transfers
---@field count integer how many wait
---@field touch fun()
---@field looked_at number when it was last seen who is still there

-- How often to look whether those who wait are still there, in seconds.
local ROLL_CALL = 1

-- A pool is used in one loop at a time; what it does in another begins anew.
local hubs = setmetatable({}, { __mode = "k" })

local function take(self, id)
  local condition = self.waiting[id]
  if not condition then return end
  self.waiting[id] = nil
  self.count = self.count - 1
  return condition
end

local function wake(self, pool)
  local id = pool:ready()
  while id do
    local condition = take(self, id)
    if condition then condition:notify() end
    id = pool:ready()
  end
end

-- Where a loop ends coroutines that wait, their requests end too.
local function give_up_abandoned(self)
  local now = core.now()
  if now - self.looked_at < ROLL_CALL then return end
  self.looked_at = now
  for id, condition in pairs(self.waiting) do
    if not condition.is_abandoned then return end
    if condition:is_abandoned() then take(self, id).transfer:cancel() end
  end
end

local function new(pool, loop)
  local self = { loop = loop, waiting = {}, count = 0, looked_at = core.now() }
  -- not to keep the pool alive from here: those who wait do
  local reference = setmetatable({ pool }, { __mode = "v" })
  self.touch = loop.watch(function()
    local own = reference[1]
    if not own or self.count == 0 or self.is_closed then return nil end
    own:step()
    wake(self, own)
    give_up_abandoned(self)
    return self.count > 0 and (own:timeout() or math.huge) or nil
  end, pool)
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
  condition.transfer = transfer
  self.waiting[id] = condition
  self.count = self.count + 1
  self.touch()
  if not condition:wait(seconds) then take(self, id) end
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
