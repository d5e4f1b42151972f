--- Functions made from the rows of endpoint tables.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local resources = require "telnyx.api.tables"
local tables = require "telnyx.support.tables"

local arguments = lazy "telnyx.api.arguments"
local mistake = lazy "telnyx.support.mistake"
local options = lazy "telnyx.settings.options"
local parameters = lazy "telnyx.api.parameters"
local perform = lazy "telnyx.call.perform"

local operation = {}

local NOTHING = tables.NOTHING

---@class telnyx.Plan a row of an endpoint table, prepared for calls
---@field name string "ai.assistants.create"
---@field row table
---@field path_names string[]
---@field ids integer the length of `path_names`
---@field type_alone string|nil type of the only argument of an operation without other parameters
---@field takes_parameters boolean other than those of the path
---@field needs_parameters boolean
---@field parameters telnyx.Parameters|nil from the first use on

--- Prepares a row for calls.
---@param row table
---@param name string "ai.assistants.create"
---@return telnyx.Plan
function operation.compile(row, name)
  local plan = { name = name, row = row, path_names = {}, takes_parameters = false,
    needs_parameters = row.one_of ~= nil }
  for path_name in row[2]:gmatch("{([^}]+)}") do
    plan.path_names[#plan.path_names + 1] = path_name
  end
  plan.ids = #plan.path_names
  plan.type_alone = plan.ids == 0 and "nil" or plan.ids == 1 and "string" or nil
  for _, place in ipairs(resources.PLACES) do
    for _, type_text in pairs(resources.parameters(row, place)) do
      plan.takes_parameters = true
      if type_text:find("!", 1, true) then plan.needs_parameters = true end
    end
  end
  return plan
end

-- `ids` is the only id, or a table of ids by name.
local function path_of(plan, ids)
  if plan.ids == 0 then return plan.row[2] end
  local path, name, problem = core.path(plan.row[2], ids)
  if not path then mistake.bad(name, plan.name, problem) end
  return path
end

local compile = operation.compile

--- Returns the function of one row, for one client.
---@param row table a row of an endpoint table
---@param name string "ai.assistants.create"
---@param session telnyx.Session the client's
---@param resource table the table that the function is in, to catch calls with a colon
---@return fun(...): any, telnyx.Error, telnyx.Response
function operation.new(row, name, session, resource)
  local plan
  return function(first, second, third, fourth)
    if first == resource then mistake.refuse_colon(name) end
    plan = plan or compile(row, name)
    local id, given, opts
    if second == nil and third == nil and fourth == nil and type(first) == plan.type_alone then
      id, given, opts = first, NOTHING, NOTHING
    else
      id, given, opts = arguments.split(plan, first, second, third, fourth)
      if opts ~= NOTHING then options.check(options.call, opts, name) end
    end
    if given == NOTHING and not plan.needs_parameters and (id or plan.ids == 0) then
      return perform.call(session, row, name, path_of(plan, id), NOTHING, opts)
    end
    local values = parameters.collect(plan, id, given)
    return perform.call(session, row, name, path_of(plan, values.path), values, opts)
  end
end

return operation
