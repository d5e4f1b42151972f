--- A pcall that coroutines can yield through. Lua 5.1 does not support that: there the function
-- runs in its own coroutine, whose yields are passed on.

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

--- Calls a function like pcall; coroutines can yield through it.
---@param call fun(...): any
---@param ... any its arguments
---@return boolean ok
---@return any ... its results, or the error
return function(call, ...)
  if not coroutine.running() then return pcall(call, ...) end
  local co = coroutine.create(call)
  return hand_on(co, coroutine.resume(co, ...))
end
