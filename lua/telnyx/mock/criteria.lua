--- Criteria for requests: operation, method, path, query, headers, body and form.

local call = require "telnyx.mock.call"
local core = require "telnyx.core"
local lookup = require "telnyx.api.lookup"
local mistake = require "telnyx.support.mistake"
local show = require "telnyx.mock.show"
local spelling = require "telnyx.support.spelling"

local criteria = {}

---@class telnyx.mock.Criteria all given fields must match
---@field operation string|nil "ai.assistants.create"; "request" for client.request
---@field method string|nil
---@field path string|nil with or without /v2; {id} matches any one segment; a Lua pattern if it
---begins with ^
---@field query table|nil by the names of the API
---@field headers table|nil
---@field body any part of the JSON, or the whole text
---@field form table|nil name = the text of the part, or a table of its fields

local function is_array(value)
  return value[1] ~= nil or getmetatable(value) == core.array_mt
end

-- Objects may have more members than expected, arrays may not have more items.
local function fits(expected, actual)
  if type(expected) == "function" then return expected(actual) and true or false end
  if expected == core.empty_array then expected = setmetatable({}, core.array_mt) end
  if type(expected) ~= "table" then return expected == actual end
  if getmetatable(expected) == core.integer_mt then
    return tostring(expected) == tostring(actual)
  end
  if type(actual) ~= "table" then return false end
  if is_array(expected) and not (is_array(actual) and #expected == #actual) then return false end
  for name, value in pairs(expected) do
    if not fits(value, actual[name]) then return false end
  end
  return true
end

local function form_fits(expected, parts)
  for name, wanted in pairs(expected) do
    local found = false
    for _, part in ipairs(parts or {}) do
      local given = type(wanted) == "table" and part or part.data
      found = found or part.name == name and fits(wanted, given)
    end
    if not found then return false end
  end
  return true
end

local function path_pattern(path)
  if path:sub(1, 1) == "^" then return "^" .. call.path(path:sub(2)) end
  return "^" .. call.path(path):gsub("%p", "%%%0"):gsub("%%{[^}]*%%}", "[^/]+") .. "$"
end

local function texts(values)
  local all = {}
  for name, value in pairs(values) do
    all[name] = type(value) == "table" and texts(value)
      or type(value) == "function" and value or tostring(value)
  end
  return all
end

local function problem_of_path(path)
  if not path:find("^[/^]") then
    return ("path that begins with '/', or pattern with '^', expected, got '%s'"):format(path)
  end
  if path:find("^/.*%?") then return "must not hold a query: that is 'query'" end
end

local TYPES = { operation = "string", method = "string", path = "string", query = "table",
  headers = "table", body = "any", form = "table" }

-- Raises for an unknown operation, which no call could match.
local function name_of_operation(name, where)
  if name == "request" then return name end
  local _, found, kind = lookup.find(name, where)
  if kind == "resource" then
    mistake.bad("operation", where, ("operation expected, got '%s'"):format(name))
  end
  return found
end

local function check(given, where)
  for name, value in pairs(given) do
    local expected = TYPES[name]
    if not expected then
      mistake.bad(name, where, "unknown field" .. spelling.hint(name, TYPES))
    elseif expected ~= "any" and type(value) ~= expected then
      mistake.bad(name, where, mistake.expected(expected, value))
    end
  end
  if given.operation then given.operation = name_of_operation(given.operation, where) end
  local problem = given.path and problem_of_path(given.path)
  if problem then mistake.bad("path", where, problem) end
end

--- Makes criteria from the arguments of a test. Mistakes raise at its line.
---@param what string|telnyx.mock.Criteria|nil an operation, or more
---@param more telnyx.mock.Criteria|nil added to it
---@param where string the function's name
---@return telnyx.mock.Criteria
function criteria.new(what, more, where)
  local self = {}
  if type(what) == "string" then
    self.operation = what
  elseif what ~= nil then
    if type(what) ~= "table" then
      mistake.bad(1, where, mistake.expected("operation or table", what))
    end
    for name, value in pairs(what) do self[name] = value end
  end
  for name, value in pairs(more or {}) do self[name] = value end
  check(self, where)
  return self
end

--- Tells whether a request matches.
---@param self telnyx.mock.Criteria
---@param made telnyx.mock.Call
---@return boolean
function criteria.match(self, made)
  return (not self.operation or self.operation == made.operation)
    and (not self.method or self.method:upper() == made.method)
    and (not self.path or made.path:find(path_pattern(self.path)) ~= nil)
    and (not self.query or fits(texts(self.query), made.query))
    and (not self.headers or fits(texts(self.headers), made.headers))
    and (self.body == nil or fits(self.body, made.body))
    and (not self.form or form_fits(self.form, made.form))
end

--- Describes the criteria in one line.
---@param self telnyx.mock.Criteria
---@return string
function criteria.describe(self)
  local words = {}
  for _, name in ipairs { "operation", "method", "path" } do
    words[#words + 1] = self[name]
  end
  for _, name in ipairs { "query", "headers", "body", "form" } do
    if self[name] ~= nil then words[#words + 1] = name .. " " .. show(self[name]) end
  end
  return #words > 0 and table.concat(words, " ") or "any request"
end

return criteria
