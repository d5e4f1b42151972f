--- Modules that are only needed now and then, loaded when something in them is first used: a
-- process that sends one request shall not pay for what it does not do.

--- A stand-in for a module.
---@param name string
---@return table
return function(name)
  return setmetatable({}, { __index = function(self, key)
    local value = require(name)[key]
    rawset(self, key, value)
    return value
  end })
end
