--- Lazy loading of modules that not every process needs.

local standard = require "telnyx.support.standard"

--- `lazy "name"` is a stand-in for a module.
local lazy = {}

-- The field of a stand-in with the name of its module.
local NAME = {}

-- All names for which there is a stand-in.
local names = {}

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

--- Loads all modules for which there is a stand-in, and those for which these have one.
---@param is_excluded table<string, boolean> names that are left out
function lazy.load_all(is_excluded)
  local is_complete
  repeat
    is_complete = true
    for name in pairs(names) do
      if not (is_excluded[name] or package.loaded[name]) then
        load(name)  -- may add names
        is_complete = false
        break
      end
    end
  until is_complete
end

return setmetatable(lazy, {
  ---@param name string
  ---@return any
  __call = function(_, name)
    names[name] = true
    return setmetatable({ [NAME] = name }, metatable)
  end,
})
