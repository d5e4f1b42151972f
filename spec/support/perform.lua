-- A helper that runs one request on a pool of the core to its end.

--- Starts the request and waits for it. Without a `timeout` it gets one of 60 seconds, so that a
--- bug makes the spec fail instead of hang.
---@param pool userdata
---@param request table  as for pool:start
---@return any ...  what transfer:result() returns; or nil and a message when it does not start
return function(pool, request)
  if request.timeout == nil then
    local copy = {}
    for key, value in pairs(request) do copy[key] = value end
    copy.timeout = 60
    request = copy
  end
  local transfer, problem = pool:start(request)
  if not transfer then return nil, problem end
  while not transfer:done() do pool:wait() end
  return transfer:result()
end
