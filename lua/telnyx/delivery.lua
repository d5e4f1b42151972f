--- Sends a request until it is settled: an answer, or an error that is not worth another attempt.

local client_state = require "telnyx.state"
local core = require "telnyx.core"
local lazy = require "telnyx.lazy"
local response = require "telnyx.response"

local errors = lazy "telnyx.errors"
local log = lazy "telnyx.log"
local retry = lazy "telnyx.retry"

local delivery = {}

-- A server that wants to be left alone for longer than this is, where there is no deadline.
local LONGEST_WAIT = 60

---@alias telnyx.Transport fun(request: table): table|nil, string|nil, string|nil, any

-- What transports call failures, and what errors call them.
local ERROR_KINDS = { cancelled = "cancelled", config = "config", connection = "connection",
  decode = "decode", limit = "decode", timeout = "timeout", tls = "connection" }

-- Not math.random, which begins alike in every process before Lua 5.4.
local function random()
  return tonumber(core.uuid():sub(1, 8), 16) / 2 ^ 32
end

-- The error of an attempt without an answer, and what retry.lua wants to know of it.
local function failure(call, kind, message, sent)
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

-- One attempt: response, or nil, error, outcome, response.
local function attempt(call, transport)
  call.attempts = call.attempts + 1
  local answer, kind, message, sent = transport(call.envelope)
  if not answer then
    local err, outcome = failure(call, kind, message, sent)
    return nil, err, outcome
  end
  answer = response.new(answer, call.attempts)
  local status = answer.status
  if status >= 200 and status <= 299 then return answer end
  local err, outcome = refusal(call, answer)
  return nil, err, outcome, answer
end

-- A server's own error says more than ours, so a pause that does not fit ends the call.
local function pause(call, outcome, time_left)
  local delay = retry.requested_delay(outcome.headers, os.time())
    or retry.backoff(call.attempts - 1, random)
  if delay > (time_left or LONGEST_WAIT) then return false end
  client_state.sleep(call.state, delay)
  return true
end

local function goes_on(call, outcome, deadline)
  local time_left = deadline and deadline - core.now()
  return call.attempts <= call.options.max_retries and not (time_left and time_left <= 0)
    and retry.is_wanted(outcome) and pause(call, outcome, time_left)
end

local function limit_time(envelope, deadline, timeout)
  local time_left = deadline - core.now()
  envelope.timeout = math.max(math.min(timeout, time_left), 0.001)
end

--- Sends a call. The deadline, where there is one, bounds all attempts and the pauses between them.
---@param call telnyx.Call
---@return telnyx.Response|nil
---@return telnyx.Error|nil
---@return telnyx.Response|nil the last one, where there is an error
function delivery.send(call)
  local transport = client_state.transport(call.state)
  local options = call.options
  local deadline = options.deadline and core.now() + options.deadline
  while true do
    if deadline then limit_time(call.envelope, deadline, options.timeout) end
    if options.log then log.request(call) end
    local answer, err, outcome, refused = attempt(call, transport)
    if options.log then log.outcome(call, err or answer.status) end
    if answer then return answer end
    err.retry_after = retry.requested_delay(outcome.headers, os.time())
    if not goes_on(call, outcome, deadline) then return nil, err, refused end
  end
end

return delivery
