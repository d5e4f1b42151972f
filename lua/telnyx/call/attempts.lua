--- Sends a request until it is settled: an answer, or an error that is not worth another attempt.

local client_state = require "telnyx.settings.session"
local lazy = require "telnyx.support.lazy"
local response = require "telnyx.response"

local download = lazy "telnyx.response.download"
local observe = lazy "telnyx.call.observer"
local recovery = lazy "telnyx.call.failed_attempt"

local delivery = {}

--- Sends one request: returns its answer, or nil, kind, message, whether it was sent, and timings
-- where it has any. In place of a kind there may be an error.
---@alias telnyx.Transport fun(request: table, operation: string, options: table, deadline: number)

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
    local err, outcome = recovery.failure(call, answer, kind, message, sent)
    if observer then observer:response(answer, err, timings) end
    if not recovery.goes_on(state, call, outcome, deadline) then return nil, err, answer end
  end
end

return delivery
