--- Resources: tables whose functions are made from rows when first used.

local lazy = require "telnyx.support.lazy"
local operation = require "telnyx.api.operation"
local resources = require "telnyx.api.tables"

local helper = lazy "telnyx.api.helpers"
local mistake = lazy "telnyx.support.mistake"
local tree = lazy "telnyx.api.tree"

local resource = {}

-- delete_, the Python spelling, is delete.
local function without_underscore(key)
  return type(key) == "string" and key:match("^(.+)_$") or ""
end

local function fail_call(name)
  mistake.fail(("'%s' is a resource, not a function: call one of its operations"):format(name))
end

--- Makes the table of one resource.
---@param rows table of an endpoint table
---@param name string "ai.assistants"
---@param session telnyx.Session
---@return table
function resource.new(rows, name, session)
  -- functions are kept outside of the table, so that __newindex protects them
  local self, made = {}, {}
  local function make(_, key)
    local row = rows[key]
    if not row then
      local plain = without_underscore(key)
      if rows[plain] then return made[plain] end
      made[key] = helper.make(rows, name, key, session, self)
      return made[key]
    end
    if row.websocket then
      made[key] = made[row.websocket]
      return made[key]
    end
    local full_name = name .. "." .. key
    made[key] = resources.is_operation(row) and operation.new(row, full_name, session, self)
      or resource.new(resources.rows(row), full_name, session)
    return made[key]
  end
  setmetatable(made, { __index = make })
  return setmetatable(self, {
    __index = made,
    __newindex = function(_, key)
      mistake.fail(("attempt to set '%s.%s', which belongs to the API"):format(name, tostring(key)))
    end,
    __call = function() fail_call(name) end,
    __pairs = function()
      local all = tree.with_helpers(rows, name)
      return function(_, key)
        local following = next(all, key)
        if following ~= nil then return following, self[following] end
      end, self, nil
    end,
    __tostring = function() return "telnyx resource " .. name end,
  })
end

return resource
