--- A priority queue of timers: a binary heap.

local timers = {}

---@class telnyx.Timer
---@field at number
---@field index integer|nil its place in the heap; nil after its removal
---@field value any

---@class telnyx.Timers
local Timers = {}
Timers.__index = Timers

local function put(self, timer, index)
  self[index], timer.index = timer, index
end

local function rise(self, timer, index)
  while index > 1 do
    local above = (index - index % 2) / 2
    if self[above].at <= timer.at then break end
    put(self, self[above], index)
    index = above
  end
  put(self, timer, index)
end

local function sink(self, timer, index)
  local count = self.count
  while 2 * index <= count do
    local below = 2 * index
    if below < count and self[below + 1].at < self[below].at then below = below + 1 end
    if timer.at <= self[below].at then break end
    put(self, self[below], index)
    index = below
  end
  put(self, timer, index)
end

--- Adds a timer.
---@param at number
---@param value any
---@return telnyx.Timer
function Timers:add(at, value)
  local timer = { at = at, value = value }
  self.count = self.count + 1
  rise(self, timer, self.count)
  return timer
end

--- Removes a timer; may be called again.
---@param timer telnyx.Timer
function Timers:remove(timer)
  local index, last = timer.index, self[self.count]
  if not index then return end
  timer.index = nil
  self[self.count] = nil
  self.count = self.count - 1
  if last == timer then return end
  rise(self, last, index)
  sink(self, last, last.index)
end

--- Returns the earliest timer.
---@return telnyx.Timer|nil
function Timers:first()
  return self[1]
end

--- Makes a heap.
---@return telnyx.Timers
function timers.new()
  return setmetatable({ count = 0 }, Timers)
end

return timers
