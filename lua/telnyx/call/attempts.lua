--- The attempts of a call: sends its request until it succeeds or must not be sent again.

local lazy = require "telnyx.support.lazy"
local response = require "telnyx.response"

local download = lazy "telnyx.response.download"
local failed_attempt = lazy "telnyx.call.failed_attempt"
local observer = lazy "telnyx.call.observer"

local attempts = {}

--- Sends one request: returns its response, or nil, the kind of failure, a message, whether the
-- request was sent, and timings if they are known. The kind may be a telnyx.Error.
---@alias telnyx.Transport
---| fun(request: telnyx.Request, call: telnyx.Call): table?, any, string?, telnyx.Sent, table?

---@alias telnyx.Sent boolean|"maybe"|nil whether the server received a request

local function limit_time(call)
  local time_left = call.deadline - call.session:clock():now()
  call.request.timeout = math.max(math.min(call.options.timeout, time_left), 0.001)
end

--- Sends the request of a call, with retries. The option `deadline` bounds all attempts and the
-- pauses between them.
---@param call telnyx.Call
---@param send telnyx.Transport
---@return telnyx.Response|nil
---@return telnyx.Error
---@return telnyx.Response last the response of the last attempt, if the error has one
function attempts.deliver(call, send)
  local options, request = call.options, call.request
  if request.stream and options.stream_to then send = download.into(call, send) end
  if options.deadline then call.deadline = call.session:clock():now() + options.deadline end
  local watcher = options.observed and observer.new(call)
  while true do
    call.attempts = call.attempts + 1
    if call.deadline then limit_time(call) end
    if watcher then watcher:request() end
    local received, kind, message, sent, timings = send(request, call)
    local status = received and response.new(received, call.attempts).status or 0
    if status >= 200 and status <= 299 or status == 101 and request.channel then
      if watcher then watcher:response(received) end
      return received
    end
    local err
    if watcher then
      err = failed_attempt.error(call, received, kind, message, sent)
      watcher:response(received, err, timings)
    end
    local delay = failed_attempt.delay(call, received, kind, sent)
    if not delay then
      return nil, err or failed_attempt.error(call, received, kind, message, sent), received
    end
    if watcher then watcher:retry(delay) end
    call.session:clock():sleep(delay)
  end
end

return attempts
