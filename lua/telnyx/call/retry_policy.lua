--- The policy of retries: whether to send a request again, and when. Pure functions: the clock and
-- the random source are passed in.

local lazy = require "telnyx.support.lazy"

local dates = lazy "telnyx.support.dates"


local retry = {}

local FIRST_DELAY, LONGEST_DELAY = 0.5, 8
local JITTER = 0.25

--- Statuses that are usually temporary.
---@param status integer
---@return boolean
function retry.is_transient(status)
  return status == 408 or status == 409 or status == 429 or status >= 500
end

---@class telnyx.Outcome the result of an attempt
---@field status integer|nil
---@field headers table<string, string>|nil in lower case
---@field kind string|nil of a failure without a response
---@field sent boolean|"maybe"|nil whether the server may have received the request
---@field replayable boolean sending it twice has the same effect as once

--- Decides whether to send again.
---@param outcome telnyx.Outcome
---@return boolean
function retry.is_wanted(outcome)
  if not outcome.status then
    local passes = outcome.kind == "connection" or outcome.kind == "timeout"
    return passes and (outcome.replayable or outcome.sent == false)
  end
  local wish = outcome.headers["x-should-retry"]
  if wish == "true" then return true end
  if wish == "false" or not retry.is_transient(outcome.status) then return false end
  if outcome.replayable or outcome.status == 429 then return true end
  return outcome.status == 503 and outcome.headers["retry-after"] ~= nil
end

-- A repeated header has its values joined by commas.
local function first_number(text)
  return text and tonumber((text:match("^%s*([^,]*)")))
end

--- Returns the delay that the server asks for.
---@param fields table<string, string>|nil headers in lower case
---@param now number seconds since 1970 UTC
---@return number|nil seconds
function retry.requested_delay(fields, now)
  if not fields then return nil end
  local delay = first_number(fields["retry-after-ms"])
  if delay then
    delay = delay / 1000
  else
    local text = fields["retry-after"]
    delay = first_number(text)
    if text and not delay then
      local moment = dates.from_http(text, now)
      delay = moment and moment - now
    end
  end
  if delay and delay == delay and delay < math.huge then return math.max(delay, 0) end
end

--- Returns the delay if the server asks for none: exponential, with jitter.
---@param retries integer number of retries so far
---@param random fun(): number from 0 up to 1
---@return number seconds
function retry.backoff(retries, random)
  local delay = math.min(FIRST_DELAY * 2 ^ math.min(retries, 30), LONGEST_DELAY)
  return delay * (1 - JITTER * random())
end

return retry
