--- Functions that use the client they are called on, or another one that is their first argument.

local function is_client(value)
  return type(value) == "table" and type(rawget(value, "with")) == "function"
end

--- Makes `f([client,] ...)` of `f(client, ...)`.
---@param session telnyx.Session of the client that it is called on
---@param call fun(client: telnyx.Client, ...): any
---@return fun(...): any
return function(session, call)
  return function(...)
    if is_client((...)) then return call(...) end
    return call(session.client, ...)
  end
end
