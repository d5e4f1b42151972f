--- Failed attempts: the delay before the next one, or the error of the last one.

local core = require "telnyx.core"
local lazy = require "telnyx.support.lazy"
local retry_policy = require "telnyx.call.retry_policy"

local errors = lazy "telnyx.response.error"
local random = lazy "telnyx.support.random"
local transfers = lazy "telnyx.transport.transfer"

local failed_attempt = {}

-- Without a deadline, give up if the server asks for a longer wait.
local LONGEST_WAIT = 60

--- Returns the error of a failed attempt.
---@param call telnyx.Call
---@param response telnyx.Response|nil
---@param kind string|telnyx.Error|nil of the failure, where there is no response
---@param message string|nil
---@param sent boolean|"maybe"|nil
---@return telnyx.Error
function failed_attempt.error(call, response, kind, message, sent)
  if response then
    local err = errors.api(call, response)
    err.retry_after = retry_policy.requested_delay(response.headers, core.time())
    return err
  end
  if errors.is(kind) then
    ---@cast kind telnyx.Error
    return kind
  end
  return errors.transport(call, kind, message, { sent = sent })
end

-- A body that was read from a function cannot be sent again.
local function is_repeatable(request)
  return not request.form or transfers.rewind(request)
end

local function is_wanted(call, response, kind, sent)
  return retry_policy.is_wanted { status = response and response.status,
    headers = response and response.headers, kind = kind, sent = sent,
    replayable = call.request.replayable }
end

--- Returns how long to wait before the next attempt.
---@param call telnyx.Call
---@param response telnyx.Response|nil
---@param kind string|telnyx.Error|nil of the failure, where there is no response
---@param sent boolean|"maybe"|nil
---@return number|nil seconds nil if there must not be another attempt
function failed_attempt.delay(call, response, kind, sent)
  if call.attempts > call.options.max_retries then return nil end
  local time_left = call.deadline and call.deadline - call.session:clock():now()
  if time_left and time_left <= 0 or not is_wanted(call, response, kind, sent)
    or not is_repeatable(call.request) then
    return nil
  end
  local delay = response and retry_policy.requested_delay(response.headers, core.time())
    or retry_policy.backoff(call.attempts - 1, random)
  return delay <= (time_left or LONGEST_WAIT) and delay or nil
end

return failed_attempt
