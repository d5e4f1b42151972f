--- A pcall that coroutines can yield through. Lua 5.1 cannot: there the function runs in a
-- coroutine of its own, whose yields are passed on.

local function pcall_can_yield()
  local co = coroutine.create(function() pcall(coroutine.yield, "through") end)
  local _, word = coroutine.resume(co)
  return word == "through"
end

if pcall_can_yield() then return pcall end

local function hand_on(co, ok, ...)
  if not ok or coroutine.status(co) == "dead" then return ok, ... end
  return hand_on(co, coroutine.resume(co, coroutine.yield(...)))
end

--- pcall through which a coroutine can yield.
---@param call fun(...): any
---@param ... any its arguments
---@return boolean ok
---@return any ... what it returned, or what it raised
return function(call, ...)
  if not coroutine.running() then return pcall(call, ...) end
  local co = coroutine.create(call)
  return hand_on(co, coroutine.resume(co, ...))
end
