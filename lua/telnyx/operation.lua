--- Makes functions out of the rows of endpoint tables.

local argument = require "telnyx.argument"
local core = require "telnyx.core"
local options = require "telnyx.options"
local request = require "telnyx.request"
local types = require "telnyx.types"

local operation = {}

---@class telnyx.Parameter
---@field name string in Lua
---@field wire string in the API
---@field place "path"|"query"|"body"|"form"|"headers"
---@field type telnyx.Type

---@class telnyx.Plan what a row says, ready for use
---@field name string "ai.assistants.create"
---@field row table
---@field parameters table<string, telnyx.Parameter> by every name that is understood
---@field names table<string, true> the names to suggest
---@field required telnyx.Parameter[]
---@field groups table<string, true> names that take a table, as `filter` for `filter[name]`
---@field path_names string[]

--- The name in Lua of a parameter of the API: `page[size]` is page_size, `sourceId` is source_id.
---@param wire string
---@return string
function operation.lua_name(wire)
  return (wire:gsub("%[%]$", ""):gsub("%]", ""):gsub("%->", "_"):gsub("[%[%-%.]", "_")
    :gsub("([%l%d])(%u)", "%1_%2"):lower())
end

local function add_parameter(plan, wire, place, type_text)
  local parameter = { name = operation.lua_name(wire), wire = wire, place = place,
    type = types.parse(type_text) }
  plan.parameters[wire] = parameter
  plan.parameters[parameter.name] = parameter
  plan.names[parameter.name] = true
  if parameter.type.required then plan.required[#plan.required + 1] = parameter end
  local group = place == "query" and wire:match("^([^%[]+)%[.")
  if group then
    plan.groups[group] = true
    plan.names[group] = true
  end
end

local PLACES = { "query", "headers", "body", "form" }

local function compile(row, name)
  local plan = { name = name, row = row, parameters = {}, names = {}, required = {}, groups = {},
    path_names = {} }
  for path_name in row[2]:gmatch("{([^}]+)}") do
    plan.path_names[#plan.path_names + 1] = path_name
    add_parameter(plan, path_name, "path", "any!")
  end
  plan.takes_parameters = false
  for _, place in ipairs(PLACES) do
    for wire, type_text in pairs(row[place] or {}) do
      add_parameter(plan, wire, place, type_text)
      plan.takes_parameters = true
    end
  end
  if row.idempotent then add_parameter(plan, "Idempotency-Key", "headers", "string") end
  for alias, wire in pairs(row.names or {}) do
    plan.parameters[alias] = plan.parameters[wire]
  end
  table.sort(plan.required, function(a, b) return a.name < b.name end)
  return plan
end

local function unknown(plan, name, given)
  local hint = argument.hint(name, plan.names)
  if hint == "" and options.call[given] then
    hint = ": it is an option, which goes into the table after the parameters"
  end
  argument.fail(("unknown parameter '%s' to '%s'%s"):format(tostring(name), plan.name, hint))
end

local function find(plan, name)
  local parameter = plan.parameters[name]
  if parameter or type(name) ~= "string" then return parameter end
  return name:sub(-1) == "_" and plan.parameters[name:sub(1, -2)] or nil
end

local function type_name(value)
  return value == core.null and "null" or type(value)
end

local function set(plan, values, parameter, value)
  local place = values[parameter.place]
  if place[parameter.wire] ~= nil then
    argument.bad(parameter.name, plan.name, "given twice, under two of its names")
  end
  if value == core.null then
    if parameter.place ~= "body" then
      argument.bad(parameter.name, plan.name, parameter.type.name .. " expected, got null")
    end
    place[parameter.wire] = value
    return
  end
  local sent, problem, where = parameter.type.check(value)
  if problem then argument.bad(parameter.name .. (where or ""), plan.name, problem) end
  place[parameter.wire] = sent
end

-- filter = { region = { ["in"] = "x" } } for filter[region][in]
local function set_group(plan, values, wire, shown, value)
  if type(value) ~= "table" then
    argument.bad(shown, plan.name, "table expected, got " .. type_name(value))
  end
  for key, inner in pairs(value) do
    local inner_wire = ("%s[%s]"):format(wire, tostring(key))
    local inner_shown = shown .. "." .. tostring(key)
    local parameter = plan.parameters[inner_wire]
    if parameter then
      set(plan, values, parameter, inner)
    elseif type(inner) == "table" then
      set_group(plan, values, inner_wire, inner_shown, inner)
    else
      unknown(plan, inner_shown, key)
    end
  end
end

local function check_required(plan, values)
  for _, parameter in ipairs(plan.required) do
    if values[parameter.place][parameter.wire] == nil then
      local expected = parameter.place == "path" and "string" or parameter.type.name
      argument.bad(parameter.name, plan.name, expected .. " expected, got nil")
    end
  end
  local choice = plan.row.one_of
  if not choice then return end
  for _, wire in ipairs(choice) do
    if values[plan.parameters[wire].place][wire] ~= nil then return end
  end
  argument.fail(("missing parameter to '%s' (one of '%s' expected)")
    :format(plan.name, table.concat(choice, "', '")))
end

local function collect(plan, id, parameters)
  local values = { path = {}, query = {}, headers = {}, body = {}, form = {} }
  if id ~= nil then values.path[plan.path_names[1]] = id end
  for name, value in pairs(parameters) do
    local parameter = find(plan, name)
    if parameter then
      set(plan, values, parameter, value)
    elseif plan.groups[name] then
      set_group(plan, values, name, name, value)
    else
      unknown(plan, name, name)
    end
  end
  check_required(plan, values)
  return values
end

-- f([path_id,] [parameters,] [opts])
local function split_arguments(plan, count, first, second, third)
  local id
  if type(first) == "string" then
    if #plan.path_names ~= 1 then
      argument.bad(1, plan.name, #plan.path_names == 0 and "table expected, got string"
        or ("table expected, got string: '%s' go by name")
          :format(table.concat(plan.path_names, "', '")))
    end
    id, first, second = first, second, third
    count = count - 1
  end
  if count > 2 then
    argument.fail(("too many arguments to '%s' (parameters and options expected)")
      :format(plan.name))
  end
  local offset = id and 1 or 0
  for index = 1, 2 do
    local value = index == 1 and first or index == 2 and second or nil
    if value ~= nil and type(value) ~= "table" then
      argument.bad(index + offset, plan.name, argument.expected("table", value))
    end
  end
  -- where there is nothing to give but options, one table is the options
  if second == nil and first and not plan.takes_parameters and (id or #plan.path_names == 0) then
    return id, {}, first
  end
  return id, first or {}, second or {}
end

local function path_of(plan, values)
  local path, name, problem = core.path(plan.row[2], values.path)
  if not path then argument.bad(name, plan.name, problem) end
  return path
end

--- The function of one row, for one client.
---@param row table a row of an endpoint table
---@param name string "ai.assistants.create"
---@param state table the client's
---@param resource table the table that the function is in, to catch calls with a colon
---@return fun(...): any, telnyx.Error|nil, telnyx.Response|nil
function operation.new(row, name, state, resource)
  local plan
  return function(...)
    local first, second, third = ...
    if first ~= nil and rawequal(first, resource) then
      argument.fail(("'%s' is a function, not a method: call it with a dot, not a colon")
        :format(name))
    end
    plan = plan or compile(row, name)
    local id, parameters, opts = split_arguments(plan, select("#", ...), first, second, third)
    options.check(options.call, opts, name)
    local values = collect(plan, id, parameters)
    return request.send(state, plan.row, name, path_of(plan, values), values, opts)
  end
end

return operation
