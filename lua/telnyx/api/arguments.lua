--- The order of arguments: f([path_id,] [parameters,] [opts]). The options may come alone.

local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local mistake = lazy "telnyx.support.mistake"
local options = lazy "telnyx.settings.options"
local parameters = lazy "telnyx.api.parameters"

local arguments = {}

local NOTHING = tables.NOTHING

local function check_table(plan, index, value, expected)
  if type(value) ~= "table" then
    mistake.bad(index, plan.name, mistake.expected(expected, value))
  end
end

-- True if the only table after the id holds the options: each of its names is an option's, and no
-- parameter's. Operations without parameters have nothing else to take.
local function holds_options(plan, given)
  if not plan.takes_parameters then return true end
  for name in pairs(given) do
    if not options.call[name] or parameters.is_known(plan, name) then return false end
  end
  return next(given) ~= nil
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
    if second == nil and (id or plan.ids == 0) and holds_options(plan, first) then
      return id, NOTHING, first
    end
  end
  if second ~= nil then check_table(plan, id and 3 or 2, second, "table") end
  return id, first or NOTHING, second or NOTHING
end

return arguments
