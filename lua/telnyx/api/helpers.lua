--- Helpers: functions over several requests that are called, checked and named like operations.

local arguments = require "telnyx.api.arguments"
local lazy = require "telnyx.support.lazy"
local mistake = require "telnyx.support.mistake"
local operation = require "telnyx.api.operation"
local options = require "telnyx.settings.options"
local parameters = require "telnyx.api.parameters"
local registry = require "telnyx.api.registry"
local tables = require "telnyx.support.tables"
local tree = require "telnyx.api.tree"

local aliases = lazy "telnyx.api.aliases"
local suggestion = lazy "telnyx.api.suggestion"

local helper = {}

---@class telnyx.Helper the result of a module in helpers/
---@field ids string the parameters that come before the others, as in a path: "{test_id}/{run_id}"
---@field parameters table<string, string> the others, with their types as in endpoint tables
---@field about string its purpose, in one line
---@field is_open boolean|nil it checks its parameters and options itself
---@field call fun(context: telnyx.HelperContext, given: table, opts: table): any, telnyx.Error

---@class telnyx.HelperContext
---@field name string "ai.assistants.tests.runs.wait"
---@field session telnyx.Session
---@field resource table the resource that it belongs to
---@field client telnyx.Client for operations of other resources

local Context = {}

function Context.__index(self, key)
  return key == "client" and self.session.client or nil
end

-- Returns all arguments by name, including a leading id.
local function by_name(plan, values)
  local given = tables.copy(values.body or tables.NOTHING)
  if type(values.path) == "string" then
    given[plan.path_names[1]] = values.path
  else
    for name, id in pairs(values.path) do given[name] = id end
  end
  return given
end

--- Returns the row that describes a helper as if it were an operation.
---@param module telnyx.Helper
---@return table
function helper.row(module)
  return { "", module.ids, body = module.parameters }
end

-- Returns the function of a helper that checks its parameters itself.
local function open_function(module, context)
  local name = context.name
  return function(given, opts, ...)
    if given == context.resource then mistake.refuse_colon(name) end
    if select("#", ...) > 0 then
      mistake.fail(("too many arguments to '%s' (parameters and options expected)"):format(name))
    end
    if given == nil then given = tables.NOTHING end
    if opts == nil then opts = tables.NOTHING end
    if type(given) ~= "table" then mistake.bad(1, name, mistake.expected("table", given)) end
    if type(opts) ~= "table" then mistake.bad(2, name, mistake.expected("table", opts)) end
    return module.call(context, given, opts)
  end
end

-- Returns the function of an operation under its name in official clients; nil for other names.
local function by_alias(resource_name, key, resource)
  local name = (aliases[resource_name] or {})[key]
  if not name then return nil end
  local found = resource
  for part in name:gmatch("[^.]+") do found = found[part] end
  return found
end

-- Returns a function that sends nothing; nil for other names.
local function offline(resource_name, key, resource)
  local module_name = (registry.offline[resource_name] or {})[key]
  if not module_name then return nil end
  local call = require(module_name)[key]
  return function(...)
    if (...) == resource then mistake.refuse_colon(resource_name .. "." .. key) end
    return call(...)
  end
end

--- Returns the function of a helper, one that sends nothing, or an operation under its name in
--- official clients, for one client. Raises for any other name.
---@param rows table of the resource
---@param resource_name string
---@param key any
---@param session telnyx.Session
---@param resource table the table that the function is in
---@return fun(...): any, telnyx.Error, telnyx.Response
function helper.make(rows, resource_name, key, session, resource)
  local module_name = (registry.helpers[resource_name] or {})[key]
  if not module_name then
    local found = offline(resource_name, key, resource)
      or by_alias(resource_name, key, resource)
    if found then return found end
    suggestion.fail(resource_name, key, tree.with_helpers(rows, resource_name))
  end
  local module, name = require(module_name), resource_name .. "." .. key
  local context = setmetatable({ name = name, session = session, resource = resource }, Context)
  if module.is_open then return open_function(module, context) end
  local plan = operation.compile(helper.row(module), name)
  return function(...)
    if (...) == resource then mistake.refuse_colon(name) end
    local id, given, opts = arguments.split(plan, ...)
    options.check(options.shared, opts, name)
    return module.call(context, by_name(plan, parameters.collect(plan, id, given)), opts)
  end
end

return helper
