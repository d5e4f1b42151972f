-- A validator of request parameters with small schemas, and the error messages of the API's AI
-- services.
--
-- A schema maps a name to a type: "string", "integer", "number", "boolean",
-- "object", "array", "datetime" or a list of the strings allowed. "!" after the
-- type makes the parameter required; any other may be null. A table
-- { type, min =, max =, items = } bounds numbers and lengths and types members.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local validate = {}

local MESSAGES = {
  string = { "str type expected", "type_error.str" },
  integer = { "value is not a valid integer", "type_error.integer" },
  number = { "value is not a valid float", "type_error.float" },
  boolean = { "value could not be parsed to a boolean", "type_error.bool" },
  object = { "value is not a valid dict", "type_error.dict" },
  array = { "value is not a valid list", "type_error.list" },
  datetime = { "invalid datetime format", "value_error.datetime" },
}

local CHECKS = {
  string = function(value) return type(value) == "string" end,
  integer = function(value)
    return json.kind(value) == "number" and (type(value) ~= "number" or value % 1 == 0)
  end,
  number = function(value) return json.kind(value) == "number" end,
  boolean = function(value) return type(value) == "boolean" end,
  object = json.is_object,
  array = json.is_array,
  datetime = function(value)
    return type(value) == "string" and text.parse_time(value) ~= nil
  end,
}

local function located(location, ...)
  local longer = {}
  for i, step in ipairs(location) do longer[i] = step end
  for _, step in ipairs { ... } do longer[#longer + 1] = step end
  return longer
end

local function check_enum(value, allowed)
  for _, member in ipairs(allowed) do
    if value == member then return nil end
  end
  return "value is not a valid enumeration member; permitted: '"
    .. table.concat(allowed, "', '") .. "'", "type_error.enum"
end

local function check_bounds(value, rule, kind)
  local min, max = rule.min, rule.max
  if kind == "string" then
    if min and #value < min then
      return "ensure this value has at least " .. min .. " characters",
        "value_error.any_str.min_length"
    elseif max and #value > max then
      return "ensure this value has at most " .. max .. " characters",
        "value_error.any_str.max_length"
    end
  elseif min or max then
    -- A value that is not a Lua number is an integer too large for any bound.
    if type(value) ~= "number" then value = math.huge end
    if min and value < min then
      return "ensure this value is greater than or equal to " .. min,
        "value_error.number.not_ge"
    elseif max and value > max then
      return "ensure this value is less than or equal to " .. max,
        "value_error.number.not_le"
    end
  end
end

local check_fields

local function check_value(value, rule, location, problems)
  local bounds = type(rule) == "table" and type(rule[1]) == "string" and rule or nil
  local message, kind
  if type(rule) == "table" and not bounds then
    message, kind = check_enum(value, rule[1])
  else
    local name = (bounds and bounds[1] or rule):gsub("!$", "")
    if not CHECKS[name](value) then
      message, kind = MESSAGES[name][1], MESSAGES[name][2]
    elseif bounds then
      message, kind = check_bounds(value, bounds, name)
      if not message and bounds.items then
        for i, member in ipairs(value) do
          check_value(member, bounds.items, located(location, i - 1), problems)
        end
      elseif not message and bounds.fields then
        check_fields(value, bounds.fields, location, problems)
      end
    end
  end
  if message then problems[#problems + 1] = errors.problem(location, message, kind) end
end

local function is_required(rule)
  if type(rule) == "string" then return rule:sub(-1) == "!" end
  if type(rule[1]) == "string" then return rule[1]:sub(-1) == "!" end
  return rule.required == true
end

function check_fields(values, schema, location, problems)
  local names = {}
  for name in pairs(schema) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local value, rule = values[name], schema[name]
    local where = located(location, name)
    if value == nil then
      if is_required(rule) then
        problems[#problems + 1] = errors.problem(where, "field required", "value_error.missing")
      end
    elseif value == json.null then
      if is_required(rule) then
        problems[#problems + 1] =
          errors.problem(where, "none is not an allowed value", "type_error.none.not_allowed")
      end
    else
      check_value(value, rule, where, problems)
    end
  end
end

--- Checks an object, usually a request's body.
---@param values table
---@param schema table
---@param optional boolean|nil true to require nothing, for updates
---@return table[]|nil problems for `errors.invalid`, or nil when the values are valid
function validate.object(values, schema, optional)
  local problems = {}
  check_fields(values, schema, { "body" }, problems)
  if optional then
    local kept = {}
    for _, problem in ipairs(problems) do
      if problem.type ~= "value_error.missing" or #problem.loc > 2 then
        kept[#kept + 1] = problem
      end
    end
    problems = kept
  end
  return #problems > 0 and problems or nil
end

--- Reads a whole number from the query.
---@return integer|nil value
---@return table|nil response a 422 response
function validate.query_integer(query, name, default, min, max)
  local given = query[name]
  if given == nil or given == "" then return default end
  local location = { "query", name }
  local value = given:match("^[+-]?%d+$") and tonumber(given)
  if not value then
    return nil, errors.invalid_value(location, MESSAGES.integer[1], MESSAGES.integer[2])
  end
  local message, kind = check_bounds(value, { min = min, max = max }, "integer")
  if message then return nil, errors.invalid_value(location, message, kind) end
  return value
end

return validate
