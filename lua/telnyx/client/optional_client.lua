--- Functions that use a client: that which they are called on, or one that is given first.

local client = require "telnyx.client"

local function is_client(value)
  return type(value) == "table" and type(rawget(value, "with")) == "function"
end

--- Makes `f([client,] ...)` of `f(client, ...)`.
---@param state telnyx.State of the client that it is called on
---@param call fun(client: telnyx.Client, ...): any
---@return fun(...): any
return function(state, call)
  local own
  return function(...)
    if is_client((...)) then return call(...) end
    own = own or client.wrap(state)
    return call(own, ...)
  end
end
