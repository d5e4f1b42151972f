--- The parameters of operations: their names in Lua and in the API, and their values.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local options = require "telnyx.settings.options"
local resources = require "telnyx.api.tables"
local types = require "telnyx.api.types"

local mistake = lazy "telnyx.support.mistake"
local spelling = lazy "telnyx.support.spelling"

local parameters = {}

---@class telnyx.Parameter
---@field name string in Lua
---@field wire string in the API
---@field place "path"|"query"|"body"|"form"|"headers"
---@field type telnyx.Type

---@class telnyx.Parameters
---@field known table<string, telnyx.Parameter> by every accepted name
---@field names table<string, true> the names to suggest
---@field required telnyx.Parameter[]
---@field groups table<string, string> names in the API of groups of parameters, given as a table:
-- `filter` for `filter[name]`; by every accepted name
---@field open table<string, true> the groups that accept names beyond the known ones
---@field body_types table<string, string> types of what has the same name in the body

--- Returns the Lua name of a parameter of the API: `page[size]` is page_size, `sourceId` is
--- source_id.
---@param wire string
---@return string
function parameters.lua_name(wire)
  return (wire:gsub("%[%]$", ""):gsub("%]", ""):gsub("%->", "_"):gsub("[%[%-%.]", "_")
    :gsub("([%l%d])(%u)", "%1_%2"):lower())
end

--- Returns the Lua names of a row's parameters that `lua_name` cannot derive.
---@param row table
---@return table<string, string> by their names in the API
function parameters.own_names(row)
  local found = {}
  for name, wire in pairs(row.names or {}) do found[wire] = name end
  return found
end

local function add_group(self, group)
  self.groups[group], self.groups[parameters.lua_name(group)] = group, group
  if not group:find("[", 1, true) then self.names[group] = true end
end

local function add(self, wire, place, type_text, own_name)
  local parameter = { name = own_name or parameters.lua_name(wire), wire = wire, place = place,
    type = types.parse(type_text) }
  self.known[wire] = parameter
  self.known[parameter.name] = parameter
  self.names[parameter.name] = true
  if parameter.type.required then self.required[#self.required + 1] = parameter end
  if place ~= "query" then return end
  local group = wire:match("^(.+)%[[^%]]+%]$")
  while group do
    add_group(self, group)
    group = group:match("^(.+)%[[^%]]+%]$")
  end
end

local function compile(plan)
  local row = plan.row
  local self = { known = {}, names = {}, required = {}, groups = {}, open = {}, body_types = {} }
  for _, path_name in ipairs(plan.path_names) do add(self, path_name, "path", "any!") end
  local own_names = parameters.own_names(row)
  for _, place in ipairs(resources.PLACES) do
    for wire, type_text in pairs(resources.parameters(row, place)) do
      add(self, wire, place, type_text, own_names[wire])
    end
  end
  if row.idempotent then add(self, "Idempotency-Key", "headers", "string") end
  for _, group in ipairs(row.open or {}) do
    add_group(self, group)
    self.open[group] = true
  end
  -- the derived name is accepted as well, unless another parameter has it
  for wire in pairs(own_names) do
    local name = parameters.lua_name(wire)
    self.known[name] = self.known[name] or self.known[wire]
  end
  for name, parameter in pairs(self.known) do
    if parameter.place == "body" and parameter.wire == name then
      self.body_types[name] = parameter.type.name
    end
  end
  table.sort(self.required, function(a, b) return a.name < b.name end)
  return self
end

-- Returns the shortest name with this ending: `filter_status` for `status`.
local function longer(word, names)
  local found
  for name in pairs(names) do
    if name:sub(-#word - 1) == "_" .. word
      and (not found or #name < #found or #name == #found and name < found) then
      found = name
    end
  end
  return found
end

-- Returns a suggestion for an unknown name, or where to look.
local function advice(plan, name, given, alike)
  if type(given) ~= "string" then return ": parameters go by name" end
  local names = plan.parameters.names
  local meant = spelling.closest(alike or name, names)
  if not meant and options.call[given] then
    return ": it is an option, which goes into the table after the parameters"
  end
  meant = meant or longer(given, names)
  if meant then return (", did you mean '%s'?"):format(meant) end
  return (": telnyx.describe '%s' lists its parameters"):format(plan.name)
end

-- `given` is the last word of `name`; `alike` is the word that may be misspelt, if it is another.
local function unknown(plan, name, given, alike)
  mistake.fail(("unknown parameter '%s' to '%s'%s"):format(tostring(name), plan.name,
    advice(plan, name, given, alike)))
end

local function find(plan, name)
  local parameter = plan.parameters.known[name]
  if parameter or type(name) ~= "string" then return parameter end
  return name:sub(-1) == "_" and plan.parameters.known[name:sub(1, -2)] or nil
end

-- Returns a parameter's type for messages: "any" in a path is "string" to users.
local function expected_type(parameter)
  return parameter.place == "path" and "string" or parameter.type.name
end

local function is_given(values, parameter)
  local place = values[parameter.place]
  if place == nil then return false end
  -- the leading id
  if parameter.place == "path" and type(place) ~= "table" then return true end
  return place[parameter.wire] ~= nil
end

local function set(plan, values, parameter, value)
  if is_given(values, parameter) then mistake.bad(parameter.name, plan.name, "given twice") end
  local place = values[parameter.place] or {}
  values[parameter.place] = place
  if value == core.null then
    if parameter.place ~= "body" or parameter.type.name == "file" then
      mistake.bad(parameter.name, plan.name, mistake.expected(expected_type(parameter), value))
    end
    place[parameter.wire] = value
    return
  end
  local sent, problem, where = parameter.type.check(value)
  if not problem and parameter.place == "headers" then problem = options.header_problem(sent) end
  if problem then mistake.bad(parameter.name .. (where or ""), plan.name, problem) end
  place[parameter.wire] = sent
  if parameter.type.name == "file" then values.has_file = true end
end

-- Adds the fields of a body that was given as one parameter.
local function set_whole(plan, values, name, value)
  if type(value) ~= "table" then
    mistake.bad(name, plan.name, mistake.expected("table", value))
  end
  local place = plan.row.form and "form" or "body"
  for key, inner in pairs(value) do
    local parameter = find(plan, key)
    if not parameter or parameter.place ~= place then
      unknown(plan, name .. "." .. tostring(key), key, key)
    end
    set(plan, values, parameter, inner)
  end
end

-- Finds a member by its name in the API or in Lua, with or without a final underscore.
local function find_in(map, wire)
  local found = map[wire] or map[parameters.lua_name(wire)]
  local plain = not found and wire:match("^(.*)_%]$")
  return plain and find_in(map, plain .. "]") or found
end

-- Adds a parameter that is not in the table to an open group.
local function set_open(plan, values, wire, shown, value)
  local any = { name = "value", check = types.parse("any").check }
  set(plan, values, { name = shown, wire = wire, place = "query", type = any }, value)
end

-- filter = { region = { ["in"] = "x" } } for filter[region][in]
local function set_group(plan, values, wire, shown, value)
  if type(value) ~= "table" then
    mistake.bad(shown, plan.name, mistake.expected("table", value))
  end
  for key, inner in pairs(value) do
    local inner_wire = ("%s[%s]"):format(wire, tostring(key))
    local inner_shown = shown .. "." .. tostring(key)
    local group = find_in(plan.parameters.groups, inner_wire)
    local parameter = find_in(plan.parameters.known, inner_wire)
    if group and type(inner) == "table" then
      set_group(plan, values, group, inner_shown, inner)
    elseif parameter then
      set(plan, values, parameter, inner)
    elseif plan.parameters.open[wire] and type(key) == "string" then
      set_open(plan, values, inner_wire, inner_shown, inner)
    else
      unknown(plan, inner_shown, key)
    end
  end
end

local function check_required(plan, values)
  for index = 1, #plan.parameters.required do
    local parameter = plan.parameters.required[index]
    if not is_given(values, parameter) then
      mistake.bad(parameter.name, plan.name, mistake.expected(expected_type(parameter), nil))
    end
  end
  local choice = plan.row.one_of
  if not choice then return end
  for _, wire in ipairs(choice) do
    if is_given(values, plan.parameters.known[wire]) then return end
  end
  mistake.fail(("missing parameter to '%s' (one of '%s' expected)")
    :format(plan.name, table.concat(choice, "', '")))
end

-- Puts each parameter into its place, under its name in the API.
local function sort(plan, values, given)
  for name, value in pairs(given) do
    local parameter, group = find(plan, name), plan.parameters.groups[name]
    if group and (type(value) == "table" or not parameter) then
      set_group(plan, values, group, name, value)
    elseif parameter then
      set(plan, values, parameter, value)
    elseif type(name) == "string" and plan.parameters.open[name:match("^([^%[]+)%[.+%]$")] then
      set_open(plan, values, name, name, value)
    elseif name == plan.row.whole then
      set_whole(plan, values, name, value)
    else
      unknown(plan, name, name)
    end
  end
end

--- Tells whether a name is that of a parameter, or of a group of them.
---@param plan telnyx.Plan
---@param name any
---@return boolean
function parameters.is_known(plan, name)
  plan.parameters = plan.parameters or compile(plan)
  return find(plan, name) ~= nil or plan.parameters.groups[name] ~= nil or name == plan.row.whole
end

--- Checks parameters, and sorts them by place and API name. Mistakes raise at the caller's line.
---@param plan telnyx.Plan
---@param id string|nil the leading id
---@param given table the parameters by name
---@return table values { path, query, headers, body, form }, without empty ones; `has_file` is true
-- if one of them is a file. Do not change them: they may be the caller's tables.
function parameters.collect(plan, id, given)
  plan.parameters = plan.parameters or compile(plan)
  local values = { path = id }
  -- most bodies are the table that was given
  if core.fits(given, plan.parameters.body_types) then
    values.body = given
  else
    sort(plan, values, given)
  end
  check_required(plan, values)
  return values
end

return parameters
