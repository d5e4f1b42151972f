--- Hooks and log lines about requests. They receive copies without secrets.

local headers = require "telnyx.support.headers"
local log = require "telnyx.support.log"
local redact = require "telnyx.support.redact"
local secret_values = require "telnyx.support.secret_values"
local tables = require "telnyx.support.tables"

local observer = {}

---@class telnyx.Attempt the argument of a hook
---@field operation string "ai.assistants.create"
---@field attempt integer from 1
---@field method string
---@field url string
---@field headers table<string, string>|nil on_request: as sent; on_response: of the response
---@field request_body_size integer|nil on_request: bytes; unknown for forms
---@field response_body_size integer|nil on_response: bytes; unknown for streams
---@field status integer|nil of the response, if there is one
---@field request_id string|nil of the response
---@field timings telnyx.Timings|nil on_response: if the transport provides them
---@field error telnyx.Error|nil the failure of the attempt
---@field delay number|nil on_retry: seconds until the next attempt
---@field reason string|nil on_retry: the error's message

---@class telnyx.Observer
---@field call telnyx.Call
---@field options table of the call
---@field secrets string[]
---@field url string
---@field error telnyx.Error|nil of the last attempt
local Observer = {}
Observer.__index = Observer

--- Makes the observer of one call.
---@param call telnyx.Call
---@return telnyx.Observer|nil none for a dry run
function observer.new(call)
  local options = call.options
  if options.is_dry_run then return nil end
  local secrets = secret_values.of_request(options, call.request)
  return setmetatable({ call = call, options = options, secrets = secrets,
    url = redact.text(call.request.url, secrets) }, Observer)
end

local function attempt_fields(self)
  local call = self.call
  return { operation = call.operation, attempt = call.attempts, method = call.request.method,
    url = self.url }
end

local function call_hook(self, name, fields_of, ...)
  local hook = self.options[name]
  if hook then hook(fields_of(self, ...)) end
end

-- Log fields hold an error's message in place of the error.
local function write(self, level, describe, fields_of, ...)
  local wanted = self.options.log
  if not log.is_wanted(wanted, level) then return end
  local fields = fields_of(self, ...)  ---@type table<string, any>
  local failure = fields.error
  if failure then fields.error, fields.error_kind = tostring(failure), failure.kind end
  log.write(wanted, level, describe(fields), fields)
end

local function request_fields(self)
  local fields, request = attempt_fields(self), self.call.request
  fields.headers = redact.value(request.headers, self.secrets)
  fields.request_body_size = request.body and #request.body
  return fields
end

local function describe_request(fields)
  local line = ("%s attempt %d: %s %s"):format(fields.operation, fields.attempt, fields.method,
    fields.url)
  local size = fields.request_body_size
  return size and ("%s, %d bytes"):format(line, size) or line
end

--- Reports the start of an attempt.
function Observer:request()
  call_hook(self, "on_request", request_fields)
  write(self, "debug", describe_request, request_fields)
end

local function timings_of(given)
  if type(given) ~= "table" then return nil end
  return tables.copy(given)
end

local function response_fields(self, answer, failure, timings)
  local fields, secrets = attempt_fields(self), self.secrets
  fields.error = failure
  fields.timings = timings_of(answer and answer.timings or timings)
  if answer then
    local request_id, body = answer.request_id, answer.body
    fields.status = answer.status
    fields.headers = headers.readable(redact.value(answer.headers, secrets))
    fields.request_id = request_id and redact.text(request_id, secrets)
    fields.response_body_size = body and #body
  end
  return fields
end

local function describe_outcome(fields)
  local outcome = fields.error or tostring(fields.status)
  local size, total = fields.response_body_size, fields.timings and fields.timings.total
  if size and not fields.error then outcome = ("%s, %d bytes"):format(outcome, size) end
  if type(total) == "number" then outcome = ("%s in %.3f s"):format(outcome, total) end
  if fields.request_id and not fields.error then
    outcome = ("%s (request %s)"):format(outcome, fields.request_id)
  end
  return ("%s %s %s: %s"):format(fields.operation, fields.method, fields.url, outcome)
end

--- Reports the end of an attempt; for a stream, the arrival of its header.
---@param answer telnyx.Response|nil
---@param failure telnyx.Error|nil
---@param timings telnyx.Timings|nil of an attempt without a response
function Observer:response(answer, failure, timings)
  self.error = failure
  call_hook(self, "on_response", response_fields, answer, failure, timings)
  write(self, "info", describe_outcome, response_fields, answer, failure, timings)
end

local function retry_fields(self, delay)
  local fields, failure = attempt_fields(self), self.error
  fields.delay, fields.reason, fields.error = delay, failure.message, failure
  fields.status, fields.request_id = failure.status, failure.request_id
  return fields
end

local function describe_retry(fields)
  return ("%s %s %s: attempt %d follows in %.3f s"):format(fields.operation, fields.method,
    fields.url, fields.attempt + 1, fields.delay)
end

--- Reports that another attempt follows.
---@param delay number seconds
function Observer:retry(delay)
  call_hook(self, "on_retry", retry_fields, delay)
  write(self, "info", describe_retry, retry_fields, delay)
end

return observer
