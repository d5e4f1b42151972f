--- Lazy loading of modules that not every process needs.

local standard = require "telnyx.support.standard"

--- `lazy "name"` is a stand-in for a module.
local lazy = {}

-- The field of a stand-in with the name of its module.
local NAME = {}

--- The names of all modules for which there is a stand-in.
lazy.names = {}

-- A spare file, closed to load a module when no descriptor is left: a program that has run out of
-- them should see the original failure, not a missing module.
local reserve = standard.open("/dev/null", "rb")

local function load(name)
  local module = package.loaded[name]
  if module ~= nil then return module end
  local ok
  ok, module = pcall(require, name)
  if ok then return module end
  if reserve then
    reserve:close()
    reserve = nil
  end
  module = require(name)
  reserve = standard.open("/dev/null", "rb")
  return module
end

local metatable = {}

function metatable.__index(self, key)
  local value = load(rawget(self, NAME))[key]
  rawset(self, key, value)
  return value
end

-- For modules that are functions.
function metatable.__call(self, ...)
  return load(rawget(self, NAME))(...)
end

return setmetatable(lazy, {
  ---@param name string
  ---@return any
  __call = function(_, name)
    lazy.names[name] = true
    return setmetatable({ [NAME] = name }, metatable)
  end,
})
