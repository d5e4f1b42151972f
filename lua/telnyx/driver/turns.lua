--- Waiting for another coroutine of the program, by yielding.

local turns = {}

-- The main coroutine cannot yield.
local function can_yield()
  local is_yieldable = rawget(coroutine, "isyieldable")  -- not in Lua 5.1 and 5.2
  if is_yieldable then return is_yieldable() end
  local thread, is_main = coroutine.running()
  return thread ~= nil and not is_main
end

--- Yields, without values, until a condition is true. The program must resume this coroutine, as it
-- must for a transport that yields.
---@param is_done fun(): boolean
---@param now fun(): number
---@param deadline number|nil of that clock
---@return boolean done
function turns.wait_until(is_done, now, deadline)
  while not is_done() do
    if not can_yield() or deadline and now() >= deadline then return false end
    coroutine.yield()
  end
  return true
end

return turns
