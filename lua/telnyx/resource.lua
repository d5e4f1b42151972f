--- The tree of resources: tables whose functions are made out of rows when they are first used.

local argument = require "telnyx.argument"
local operation = require "telnyx.operation"

local resource = {}

-- Lets operation.lua and client.lua make a message that fits.
local function fail_unknown(name, key, rows)
  argument.fail(("unknown operation or resource '%s.%s'%s")
    :format(name, tostring(key), argument.hint(key, rows)))
end

local function is_operation(row)
  return type(row[1]) == "string"
end

local function with_underscore(rows, key)
  return type(key) == "string" and key:sub(-1) == "_" and rows[key:sub(1, -2)] or nil
end

local function fail_call(name)
  argument.fail(("'%s' is a resource, not a function: call one of its operations"):format(name))
end

--- Makes the table of one resource.
---@param rows table of an endpoint table
---@param name string "ai.assistants"
---@param state telnyx.State
---@return table
function resource.new(rows, name, state)
  local self = {}
  local function make(key)
    local row = rows[key] or with_underscore(rows, key)
    if not row then fail_unknown(name, key, rows) end
    local full_name = name .. "." .. key
    local made = is_operation(row) and operation.new(row, full_name, state, self)
      or resource.new(row, full_name, state)
    rawset(self, key, made)
    return made
  end
  return setmetatable(self, {
    __index = function(_, key) return make(key) end,
    __newindex = function(_, key)
      argument.fail(("attempt to set '%s.%s', which is the API's"):format(name, tostring(key)))
    end,
    __call = function() fail_call(name) end,
    __pairs = function()
      return function(_, key)
        local following = next(rows, key)
        if following ~= nil then return following, self[following] end
      end, self, nil
    end,
    __tostring = function() return "telnyx resource " .. name end,
  })
end

return resource
