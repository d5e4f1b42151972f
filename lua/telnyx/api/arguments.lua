--- The order of arguments: f([path_id,] [parameters,] [opts]).

local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local mistake = lazy "telnyx.support.mistake"

local arguments = {}

local NOTHING = tables.NOTHING

local function check_table(plan, index, value, expected)
  if type(value) ~= "table" then
    mistake.bad(index, plan.name, mistake.expected(expected, value))
  end
end

--- Sorts the arguments of f([path_id,] [parameters,] [opts]).
---@param plan telnyx.Plan
---@return string|nil id
---@return table parameters
---@return table opts
function arguments.split(plan, first, second, third, fourth)
  local id
  if type(first) == "string" or type(first) == "number" and plan.ids == 1 then
    if plan.ids ~= 1 then
      mistake.bad(1, plan.name, plan.ids == 0 and "table expected, got string"
        or ("table expected, got string: '%s' go by name")
          :format(table.concat(plan.path_names, "', '")))
    end
    id, first, second, third = first, second, third, fourth
  elseif first == nil and second ~= nil and plan.ids == 1 then
    mistake.bad(plan.path_names[1], plan.name, mistake.expected("string", nil))
  end
  if third ~= nil then
    mistake.fail(("too many arguments to '%s' (parameters and options expected)")
      :format(plan.name))
  end
  if first ~= nil then
    local takes_id = not id and plan.ids == 1
    check_table(plan, id and 2 or 1, first, takes_id and "string or table" or "table")
    -- an operation without parameters takes one table as the options
    if second == nil and not plan.takes_parameters and (id or plan.ids == 0) then
      return id, NOTHING, first
    end
  end
  if second ~= nil then check_table(plan, id and 3 or 2, second, "table") end
  return id, first or NOTHING, second or NOTHING
end

return arguments
