--- Late loading of modules that not every process needs, when something in them is first used.

local standard = require "telnyx.support.standard"

-- The field of a stand-in with the name of its module.
local NAME = {}

-- Closed while a module is loaded and no other descriptor is left: a program that has run out of
-- them is to learn what failed, not that a module is missing.
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

--- A stand-in for a module.
---@param name string
---@return any
return function(name)
  return setmetatable({ [NAME] = name }, metatable)
end
