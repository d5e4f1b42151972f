-- A generator of lua/telnyx/details: descriptions of operations for telnyx.describe, beside their
-- rows. Calls do not load it.

local key = require("telnyx.support.lua_names").key
local model = dofile "tools/api/model.lua"

local HEADER = [[
-- What telnyx.describe tells of the operations of `%s` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
]]

local function value_text(value)
  return type(value) == "string" and ("%q"):format(value) or tostring(value)
end

-- Returns the values of 'a'|'b'; nil for any other type.
local function values_of(text)
  local values = {}
  for member in (text or ""):gmatch("[^|]+") do
    local value = member:match("^'([^']*)'$")
    if not value then return nil end
    values[#values + 1] = ("%q"):format(value)
  end
  return values[1] and values
end

local function parameter_text(parameter)
  local fields, facts = {}, parameter.facts or {}
  local values = values_of(parameter.text)
  if parameter.about then fields[1] = ("about = %q"):format(parameter.about) end
  for _, field in ipairs(model.sorted(facts)) do
    fields[#fields + 1] = ("%s = %s"):format(key(field), value_text(facts[field]))
  end
  if values then fields[#fields + 1] = ("values = { %s }"):format(table.concat(values, ", ")) end
  return fields[1] and ("{ %s }"):format(table.concat(fields, ", "))
end

--- The source of the module of a top-level resource.
---@param resource telnyx.api.Resource
---@return string
return function(resource)
  local lines = {}
  model.each(resource, function(each)
    for _, operation in ipairs(each.operations) do
      local parameters = {}
      for _, parameter in ipairs(operation.parameters) do
        local text = parameter_text(parameter)
        if text then
          parameters[#parameters + 1] = ("      %s = %s,\n"):format(key(parameter.wire), text)
        end
      end
      table.sort(parameters)
      lines[#lines + 1] = ("  [%q] = { %q%s },\n"):format(operation.name, operation.summary,
        parameters[1] and (", {\n%s    }"):format(table.concat(parameters)) or "")
    end
  end)
  return HEADER:format(resource.name) .. table.concat(lines) .. "}\n"
end
