--- When and how often to connect again, as the API's documentation advises.

local check = require "telnyx.support.check"
local core = require "telnyx.core"
local mistake = require "telnyx.support.mistake"
local random = require "telnyx.support.random"

local reconnect = {}

---@class telnyx.SpeechReconnect options
---@field max_attempts integer|nil in a row, 10 by default
---@field max_buffer_bytes integer|nil of audio kept while there is no connection, 4 MiB by default
---@field max_wait number|nil seconds before an attempt, 5.5 by default

-- Seconds before each attempt, and at most so many more, by chance.
local WAITS, JITTER = { 0.25, 0.5, 1, 2, 5 }, 0.5

local DEFAULTS = { max_attempts = 10, max_buffer_bytes = 4 * 1024 * 1024, max_wait = 5.5 }

local KNOWN = { max_attempts = check.whole_number(1), max_buffer_bytes = check.whole_number(1),
  max_wait = check.seconds }

-- Seconds after which a connection counts as stable.
local STABLE = 10

-- Close codes of failures that may pass; the official clients agree on them.
local PASSING = { [1001] = true, [1005] = true, [1006] = true, [1011] = true, [1012] = true,
  [1013] = true, [1015] = true }

-- Statuses of refusals that may pass, below 500.
local PASSING_STATUSES = { [408] = true, [429] = true }

-- Formats whose audio cannot be understood without its beginning; a WAV header is repeated.
local WHOLE = { flac = true, ogg = true, ogg_opus = true, webm = true, webm_opus = true }

--- Checks the option `reconnect`.
---@param value any
---@return string|nil problem
function reconnect.problem(value)
  if type(value) == "boolean" then return nil end
  if type(value) ~= "table" then return mistake.expected("boolean or table", value) end
  for name, each in pairs(value) do
    if not KNOWN[name] then return ("unknown field '%s'"):format(tostring(name)) end
    local problem = KNOWN[name](each)
    if problem then return name .. ": " .. problem end
  end
end

--- Returns why audio in a format cannot be resumed, or nil.
---@param format string|nil
---@return string|nil problem
function reconnect.format_problem(format)
  if not WHOLE[format] then return nil end
  return ("'%s' cannot be resumed: its audio has a header only at the beginning"):format(format)
end

---@class telnyx.SpeechRetries
---@field max_attempts integer
---@field max_buffer_bytes integer
---@field max_wait number
---@field attempts integer since the last stable connection
local Retries = {}
Retries.__index = Retries

--- Tells whether another attempt may succeed after the end of a connection.
---@param err telnyx.Error|nil
---@param code integer|nil the close code
---@return boolean
function reconnect.may_pass(err, code)
  if not err then return code == 1005 end
  if err.kind == "api" then
    local status = err.status
    return status ~= nil and (status >= 500 or PASSING_STATUSES[status]) or false
  end
  if err.kind ~= "connection" and err.kind ~= "timeout" then return false end
  return type(err.code) ~= "number" or PASSING[err.code] or false
end

--- Tells that a connection has ended that was opened at a time of `core.now`.
---@param opened_at number
function Retries:lost(opened_at)
  if core.now() - opened_at >= STABLE then self.attempts = 0 end
end

--- Returns the seconds to wait before the next attempt; nil if there were enough of them.
---@param err telnyx.Error|nil of the last one
---@return number|nil seconds
function Retries:next_wait(err)
  if self.attempts >= self.max_attempts then return nil end
  self.attempts = self.attempts + 1
  local seconds = WAITS[math.min(self.attempts, #WAITS)] + random() * JITTER
  return math.max(math.min(seconds, self.max_wait), err and err.retry_after or 0)
end

--- Makes the retries of one stream.
---@param given table|true the option
---@return telnyx.SpeechRetries
function reconnect.new(given)
  local self = { attempts = 0 }
  for name, value in pairs(DEFAULTS) do
    self[name] = type(given) == "table" and given[name] or value
  end
  return setmetatable(self, Retries)
end

return reconnect
