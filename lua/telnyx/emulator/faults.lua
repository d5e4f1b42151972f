-- Faults: failures that a test requested. A fault applies to matching requests, a given number of
-- times.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local validate = require "telnyx.emulator.validate"

local Faults = {}
Faults.__index = Faults

local SCHEMA = {
  method = "string",
  path = "string",
  times = { "integer", min = -1 },
  status = { "integer", min = 200, max = 599 },
  headers = "object",
  delay = { "number", min = 0 },
  cut = { "integer", min = 0 },
  bad_json = "boolean",
  reset = "boolean",
  socket = "object",
}

-- What happens on a WebSocket, once it is open.
local SOCKET = {
  after = { "integer", min = 0 },
  close = { "integer", min = 1000, max = 4999 },
  cut = { "integer", min = 0 },
  idle_timeout = { "number", min = 0 },
  pause = { "number", min = 0 },
  reason = { "string", max = 123 },
  shape = { { "guide", "reference" } },
  silent = "boolean",
}

local function new()
  return setmetatable({ list = {} }, Faults)
end

-- A path with one of these is a Lua pattern; any other is compared literally: "-" and "." are
-- common in plain paths.
local function is_pattern(path)
  return path:find("[%^%$%%%*%+%?%[]") ~= nil
end

local function problem_of(fault)
  local actions = (fault.status or fault.body ~= nil) and 1 or 0
  for _, name in ipairs { "cut", "bad_json", "reset", "socket" } do
    if fault[name] then actions = actions + 1 end
  end
  if actions == 0 and not fault.delay then
    return "expected one of 'status', 'body', 'delay', 'cut', 'bad_json', 'reset', 'socket'"
  elseif actions > 1 then
    return "'status', 'cut', 'bad_json', 'reset', 'socket' exclude each other"
  elseif fault.path and is_pattern(fault.path) and not pcall(string.find, "", fault.path) then
    return "'" .. fault.path .. "' is not a Lua pattern"
  end
  for name, value in pairs(fault.headers or {}) do
    if type(value) ~= "string" or value:find("[%c]") or not name:find("^[%w%-_]+$") then
      return "header '" .. name .. "' is not valid"
    end
  end
end

-- Returns the members without null, or nil and a 422 response. The member `free` may be anything.
local function read(fault, schema, free)
  local given = {}
  for name, value in pairs(fault) do
    if value ~= json.null then given[name] = value end
    if schema[name] == nil and name ~= free then
      return nil, errors.invalid_value({ "body", name }, "extra fields not permitted",
        "value_error.extra")
    end
  end
  local problems = validate.object(given, schema)
  if problems then return nil, errors.invalid(problems) end
  return given
end

--- Adds a fault.
---@param fault table as sent to the control surface
---@return table|nil response a 422 response when it is invalid
function Faults:add(fault)
  local given, invalid = read(fault, SCHEMA, "body")
  if not given then return invalid end
  if given.socket then
    given.socket, invalid = read(given.socket, SOCKET, "frame")
    if not given.socket then return invalid end
  end
  local problem = problem_of(given)
  if problem then return errors.invalid_value({ "body" }, problem) end
  given.method = given.method and given.method:upper()
  given.left = given.times or 1
  self.list[#self.list + 1] = given
end

local function matches(fault, method, path)
  if fault.method and fault.method ~= method then return false end
  if not fault.path then return true end
  local bare = path:gsub("^/v2", "")
  if is_pattern(fault.path) then
    return path:find(fault.path) ~= nil or bare:find(fault.path) ~= nil
  end
  return path == fault.path or bare == fault.path
end

--- Takes the first fault that matches a request.
---@param method string
---@param path string with or without "/v2"
---@param is_websocket boolean|nil the request asks for a WebSocket
---@return table|nil fault
function Faults:take(method, path, is_websocket)
  for i, fault in ipairs(self.list) do
    if matches(fault, method, path) and fault.left ~= 0 and (is_websocket or not fault.socket) then
      if fault.left > 0 then fault.left = fault.left - 1 end
      if fault.left == 0 then table.remove(self.list, i) end
      return fault
    end
  end
  return nil
end

function Faults:clear()
  self.list = {}
end

return { new = new }
