--- Functions that use their own client, or one passed as the first argument.

local function is_client(value)
  local metatable = type(value) == "table" and getmetatable(value)
  return type(metatable) == "table" and metatable.__name == "telnyx.Client"
end

--- Makes `f([client,] ...)` from `f(client, ...)`.
---@param session telnyx.Session of the default client
---@param call fun(client: telnyx.Client, ...): any
---@return fun(...): any
return function(session, call)
  return function(...)
    if is_client((...)) then return call(...) end
    return call(session.client, ...)
  end
end
