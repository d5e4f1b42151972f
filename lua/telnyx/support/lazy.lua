--- Modules that are only needed now and then, loaded when something in them is first used: a
-- process that sends one request shall not pay for what it does not do.

-- Where a stand-in has the name of its module.
local NAME = {}

local metatable = {}

function metatable.__index(self, key)
  local value = require(rawget(self, NAME))[key]
  rawset(self, key, value)
  return value
end

-- Of a module that is a function.
function metatable.__call(self, ...)
  return require(rawget(self, NAME))(...)
end

--- A stand-in for a module.
---@param name string
---@return any
return function(name)
  return setmetatable({ [NAME] = name }, metatable)
end
