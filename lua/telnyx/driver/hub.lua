--- The common part of drivers of event loops: the coroutines that wait for the transfers of a pool,
-- and the one function per loop that drives the pool for all of them.

local core = require "telnyx.core"

local hub = {}

---Drives a pool; waits in it up to `patience` seconds, 0 by default. Returns in how many seconds to
---call it again, nil if no coroutine waits any more.
---@alias telnyx.Step fun(patience: number|nil): number|nil

---@class telnyx.Loop an event loop
---@field sleep fun(seconds: number)
---@field spawn fun(task: function, ended: fun(ok: boolean, ...)) soon runs a function in a new
---coroutine, and passes what pcall would have returned to `ended`
---@field condition fun(): telnyx.Condition
---@field watch fun(step: telnyx.Step, pool: telnyx.core.Pool): fun(), (fun())|nil calls `step` when
---the descriptor of the pool is readable or the seconds that it returned have passed, until it
---returns nil. Returns a function to call when the pool may have work, and one that releases the
---descriptor before it is closed. Must not keep the pool alive
---@field failed table[]|nil the tasks that raised
---@field owns_coroutines boolean|nil the loop keeps waiting coroutines alive; else the hub does

---@class telnyx.Condition lets one coroutine wait once
---@field wait fun(self: telnyx.Condition, seconds: number|nil): boolean false if the time passed
---@field notify fun(self: telnyx.Condition) may come before `wait`
---@field is_abandoned nil|fun(self: telnyx.Condition): boolean the coroutine will never continue
---@field transfer telnyx.core.Transfer|nil set by the hub
---@field watch telnyx.Watch set by the hub
---@field behind telnyx.Condition|nil set by the hub: the next condition for the same transfer

---@class telnyx.Hub of a pool
---@field waiting table<number, telnyx.Condition> by transfer id
---@field watches table<telnyx.Loop, telnyx.Watch>
---@field is_closed boolean|nil

---@class telnyx.Watch of a pool by one loop
---@field conditions table<telnyx.Condition, number> the waiting conditions, with transfer ids
---@field touch fun()
---@field release nil|fun()
---@field looked_at number time of the last check for abandoned conditions

-- Seconds between two checks for abandoned conditions.
local ROLL_CALL = 1

local WEAK_KEYS, WEAK_VALUES = { __mode = "k" }, { __mode = "v" }

local hubs = setmetatable({}, WEAK_KEYS)

-- Notifies the conditions of a transfer in all loops, since the loop that drives the pool receives
-- all transfers. Other loops are touched: this may have been the last transfer that they wait for.
local function notify(self, id, here)
  local condition, count = self.waiting[id], 0
  self.waiting[id] = nil
  while condition do
    local behind = condition.behind
    condition.watch.conditions[condition], condition.behind = nil, nil
    condition:notify()
    if condition.watch ~= here and not self.is_closed then condition.watch.touch() end
    condition, count = behind, count + 1
  end
  return count
end

local function wake(self, pool, here)
  local count = 0
  local id = pool:ready()
  while id do
    count = count + notify(self, id, here)
    id = pool:ready()
  end
  return count
end

local function forget(self, watch, condition, id)
  watch.conditions[condition] = nil
  local other = self.waiting[id]
  if other == condition then self.waiting[id] = condition.behind end
  while other and other.behind ~= condition do other = other.behind end
  if other then other.behind = condition.behind end
  condition.behind = nil
end

-- Cancels the requests of coroutines that their loop has ended.
local function give_up_abandoned(self, watch)
  local now = core.now()
  if now - watch.looked_at < ROLL_CALL then return end
  watch.looked_at = now
  for condition, id in pairs(watch.conditions) do
    if not condition.is_abandoned then return end
    if condition:is_abandoned() then
      forget(self, watch, condition, id)
      condition.transfer:cancel()
    end
  end
end

local function stepper(self, watch, pool)
  -- weak: only the waiting coroutines keep the pool alive
  local reference = setmetatable({ pool }, WEAK_VALUES)
  return function(patience)
    local own = reference[1]
    if not own or next(watch.conditions) == nil or self.is_closed then return nil end
    own:wait(wake(self, own, watch) == 0 and patience or 0)
    wake(self, own, watch)
    give_up_abandoned(self, watch)
    return next(watch.conditions) ~= nil and (own:timeout() or math.huge) or nil
  end
end

local function new_watch(self, pool, loop)
  local conditions = setmetatable({}, loop.owns_coroutines and WEAK_KEYS or nil)
  local watch = { conditions = conditions, looked_at = core.now() }
  watch.touch, watch.release = loop.watch(stepper(self, watch, pool), pool)
  self.watches[loop] = watch
  return watch
end

local function new_hub(pool)
  local self = { waiting = setmetatable({}, WEAK_VALUES), watches = setmetatable({}, WEAK_KEYS) }
  hubs[pool] = self
  return self
end

--- Waits for a transfer in a loop.
---@param loop telnyx.Loop
---@param pool telnyx.core.Pool
---@param seconds number|nil at most
---@param transfer telnyx.core.Transfer
function hub.wait(loop, pool, seconds, transfer)
  local self = hubs[pool] or new_hub(pool)
  local watch = self.watches[loop] or new_watch(self, pool, loop)
  local id, condition = transfer:id(), loop.condition()
  condition.transfer, condition.watch, condition.behind = transfer, watch, self.waiting[id]
  self.waiting[id] = condition
  watch.conditions[condition] = id
  watch.touch()
  if condition:wait(seconds) then return end
  forget(self, watch, condition, id)
  watch.touch()
end

--- Wakes coroutines after events outside of a loop: a transfer was cancelled, or a blocking caller
-- drove the pool.
---@param pool telnyx.core.Pool
function hub.notice(pool)
  local self = hubs[pool]
  if not self then return end
  wake(self, pool)
  for _, watch in pairs(self.watches) do
    if next(watch.conditions) ~= nil then watch.touch() end
  end
end

--- Wakes the coroutines that wait for a transfer: another one has taken what they wait for.
---@param pool telnyx.core.Pool
---@param transfer telnyx.core.Transfer
function hub.wake(pool, transfer)
  local self = hubs[pool]
  if self then notify(self, transfer:id()) end
end

--- Closes a pool, and wakes the coroutines that wait for its transfers.
---@param pool telnyx.core.Pool
function hub.close(pool)
  local self = hubs[pool]
  if not self then return pool:close() end
  self.is_closed = true
  for _, watch in pairs(self.watches) do
    if watch.release then watch.release() end
  end
  pool:close()
  wake(self, pool)
end

return hub
