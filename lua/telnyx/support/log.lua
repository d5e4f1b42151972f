--- The log of requests: written to a user's function, nginx's log, or standard error.

local mistake = require "telnyx.support.mistake"
local standard = require "telnyx.support.standard"

local log = {}

local OPTIONS = { info = true, debug = true, off = true }

-- nginx's names of the levels.
local NGINX_LEVELS = { debug = "DEBUG", info = "INFO", warning = "WARN" }

--- Checks the option `log`.
---@param wanted any
---@return string|nil problem
function log.problem(wanted)
  if type(wanted) == "function" or OPTIONS[wanted] then return end
  if type(wanted) == "string" then
    return ("one of 'info', 'debug', 'off' expected, got '%s'"):format(wanted)
  end
  return mistake.expected("function or one of 'info', 'debug', 'off'", wanted)
end

--- Tells whether lines of a level are written. No option silences warnings.
---@param wanted string|function|nil the option `log`; a function receives the lines of all levels
---@param level "debug"|"info"|"warning"
---@return boolean
function log.is_wanted(wanted, level)
  return type(wanted) == "function" or level == "warning" or wanted == "debug"
    or wanted == "info" and level == "info"
end

local function header_lines(fields)
  local lines = {}
  for name, value in pairs(fields.headers or {}) do
    lines[#lines + 1] = ("\n  %s: %s"):format(name, value)
  end
  table.sort(lines)
  return table.concat(lines)
end

-- A program may have closed its standard error.
local function write(level, text)
  local ngx = rawget(_G, "ngx")
  if type(ngx) == "table" and ngx.log then
    ngx.log(ngx[NGINX_LEVELS[level]], "telnyx: ", text)
    return
  end
  local output = standard.error_output()
  if output then output:write(("telnyx %s: %s\n"):format(level, text)) end
end

--- Writes a line. Raises only errors of the user's function.
---@param wanted string|function|nil the option `log`; at "debug" the headers follow the line
---@param level "debug"|"info"|"warning"
---@param message string one line, without secrets
---@param fields table|nil the same facts and more as plain values, without secrets
function log.write(wanted, level, message, fields)
  fields = fields or {}
  if type(wanted) == "function" then
    wanted(level, message, fields)
  elseif log.is_wanted(wanted, level) then
    write(level, wanted == "debug" and message .. header_lines(fields) or message)
  end
end

return log
