--- Late loading of modules that not every process needs, when something in them is first used.

-- The field of a stand-in with the name of its module.
local NAME = {}

local metatable = {}

function metatable.__index(self, key)
  local value = require(rawget(self, NAME))[key]
  rawset(self, key, value)
  return value
end

-- For modules that are functions.
function metatable.__call(self, ...)
  return require(rawget(self, NAME))(...)
end

--- A stand-in for a module.
---@param name string
---@return any
return function(name)
  return setmetatable({ [NAME] = name }, metatable)
end
