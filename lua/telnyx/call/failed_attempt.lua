--- What follows an attempt that failed: its error, and whether and when there is another.

local client_state = require "telnyx.settings.session"
local core = require "telnyx.core"
local errors = require "telnyx.response.error"
local lazy = require "telnyx.support.lazy"
local retry = require "telnyx.call.retry_policy"

local form = lazy "telnyx.call.multipart"

local recovery = {}

-- A server that wants to be left alone for longer than this is, where there is no deadline.
local LONGEST_WAIT = 60

-- Not math.random, which begins alike in every process before Lua 5.4.
local function random()
  return tonumber(core.uuid():sub(1, 8), 16) / 2 ^ 32
end

local function no_answer(call, kind, message, sent)
  if errors.is(kind) then return kind, { kind = "config", sent = false } end
  local err
  err, kind = errors.transport(call, kind, message, { sent = sent })
  return err, { kind = kind, sent = sent, replayable = call.envelope.replayable }
end

local function refusal(call, answer)
  return errors.api(call, answer),
    { status = answer.status, headers = answer.headers, replayable = call.envelope.replayable }
end

--- The error of an attempt, and what of it decides whether there is another.
---@param call table { operation, options, envelope, attempts, observer }
---@param answer telnyx.Response|nil
---@param kind string|telnyx.Error|nil of the failure, where there is no answer
---@param message string|nil
---@param sent boolean|"maybe"|nil
---@return telnyx.Error
---@return telnyx.Outcome
function recovery.failure(call, answer, kind, message, sent)
  local err, outcome
  if answer then
    err, outcome = refusal(call, answer)
  else
    err, outcome = no_answer(call, kind, message, sent)
  end
  if answer then err.retry_after = retry.requested_delay(answer.headers, os.time()) end
  return err, outcome
end

-- A server's own error says more than ours, so a pause that does not fit ends the call.
local function pause(state, call, outcome, time_left)
  local delay = retry.requested_delay(outcome.headers, os.time())
    or retry.backoff(call.attempts - 1, random)
  if delay > (time_left or LONGEST_WAIT) then return false end
  if call.observer then call.observer:retry(delay) end
  client_state.sleep(state, delay)
  return true
end

-- What a function has read out is gone.
local function is_repeatable(envelope)
  return not envelope.form or form.rewind(envelope.form)
end

--- Waits for another attempt, where one is worth it and there is time.
---@param state telnyx.State
---@param call table
---@param outcome telnyx.Outcome
---@param deadline number|nil of the client's clock
---@return boolean whether to go on
function recovery.goes_on(state, call, outcome, deadline)
  local time_left = deadline and deadline - client_state.now(state)
  return call.attempts <= call.options.max_retries and not (time_left and time_left <= 0)
    and retry.is_wanted(outcome) and is_repeatable(call.envelope)
    and pause(state, call, outcome, time_left)
end

return recovery
