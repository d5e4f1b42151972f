--- Sends a request until it is settled: an answer, or an error that is not worth another attempt.

local client_state = require "telnyx.state"
local core = require "telnyx.core"
local lazy = require "telnyx.lazy"
local response = require "telnyx.response"

local download = lazy "telnyx.download"
local errors = lazy "telnyx.errors"
local form = lazy "telnyx.form"
local observe = lazy "telnyx.observe"
local retry = lazy "telnyx.retry"

local delivery = {}

-- A server that wants to be left alone for longer than this is, where there is no deadline.
local LONGEST_WAIT = 60

--- Sends one request: returns its answer, or nil, kind, message, whether it was sent, and timings
-- where it has any. In place of a kind there may be an error.
---@alias telnyx.Transport fun(request: table, operation: string, options: table, deadline: number)

-- What transports call failures, and what errors call them.
local ERROR_KINDS = { cancelled = "cancelled", config = "config", connection = "connection",
  decode = "decode", limit = "decode", timeout = "timeout", tls = "connection" }

-- Not math.random, which begins alike in every process before Lua 5.4.
local function random()
  return tonumber(core.uuid():sub(1, 8), 16) / 2 ^ 32
end

-- The error of an attempt without an answer, and what retry.lua wants to know of it.
local function failure(call, kind, message, sent)
  if errors.is(kind) then return kind, { kind = "config", sent = false } end
  -- a transport of the user's own may only have words
  if not ERROR_KINDS[kind] then kind, message = "connection", message or kind end
  local err = errors.new(call, ERROR_KINDS[kind], tostring(message or "no reason given"),
    { sent = sent })
  return err, { kind = kind, sent = sent, replayable = call.envelope.replayable }
end

local function refusal(call, answer)
  return errors.api(call, answer),
    { status = answer.status, headers = answer.headers, replayable = call.envelope.replayable }
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

local function goes_on(state, call, outcome, deadline)
  local time_left = deadline and deadline - client_state.now(state)
  return call.attempts <= call.options.max_retries and not (time_left and time_left <= 0)
    and retry.is_wanted(outcome) and is_repeatable(call.envelope)
    and pause(state, call, outcome, time_left)
end

local function limit_time(state, envelope, deadline, timeout)
  local time_left = deadline - client_state.now(state)
  envelope.timeout = math.max(math.min(timeout, time_left), 0.001)
end

--- Sends a request. The deadline, where there is one, bounds all attempts and the pauses between
-- them.
---@param state telnyx.State
---@param operation string
---@param options table
---@param envelope table what the transport gets
---@return telnyx.Response|nil
---@return telnyx.Error|nil
---@return telnyx.Response|nil the last one, where there is an error
function delivery.send(state, operation, options, envelope)
  local transport = client_state.transport(state)
  if envelope.stream and options.stream_to then transport = download.into(options, transport) end
  local deadline = options.deadline and client_state.now(state) + options.deadline
  local attempts, observer = 0, options.observed and observe.new(operation, options, envelope)
  while true do
    attempts = attempts + 1
    if deadline then limit_time(state, envelope, deadline, options.timeout) end
    if observer then observer:request() end
    local answer, kind, message, sent, timings =
      transport(envelope, operation, options, deadline)
    local status = answer and response.new(answer, attempts).status or 0
    if status >= 200 and status <= 299 then
      if observer then observer:response(answer) end
      return answer
    end
    local call = { operation = operation, options = options, envelope = envelope,
      attempts = attempts, observer = observer }
    local err, outcome
    if answer then
      err, outcome = refusal(call, answer)
    else
      err, outcome = failure(call, kind, message, sent)
    end
    if answer then err.retry_after = retry.requested_delay(answer.headers, os.time()) end
    if observer then observer:response(answer, err, timings) end
    if not goes_on(state, call, outcome, deadline) then return nil, err, answer end
  end
end

return delivery
