--- Errors of failed requests.

local core = require "telnyx.core"
local error_body = require "telnyx.response.error_body"
local headers = require "telnyx.support.headers"
local redact = require "telnyx.support.redact"
local secret_values = require "telnyx.support.secret_values"

local errors = {}

---@class telnyx.Error returned by failed requests; prints as one line
---@field kind "api"|"connection"|"timeout"|"decode"|"config"|"webhook"|"cancelled"|"check"
---@field name string "NotFoundError", "APITimeoutError", … as the official clients call it
---@field message string
---@field operation string|nil "ai.assistants.retrieve"
---@field status integer|nil
---@field code string|nil of the API, or of the verification of a webhook
---@field title string|nil
---@field detail string|nil
---@field source table|nil the place in the request that is wrong
---@field errors table[]|nil all errors that the API reported
---@field request_id string|nil
---@field attempts integer|nil
---@field sent boolean|"maybe"|nil whether the server may have received the request
---@field retry_after number|nil seconds to wait before the next attempt, as the server requests
---@field body string|nil of the response, without secrets; at most its first megabyte
---@field headers table<string, string>|nil of the response, without secrets
---@field cause string|nil the message of libcurl or of the JSON decoder
---@field run table|nil of `wait` for a test run: as last seen
---@field runs table[]|nil of `wait` for the runs of a suite: as last seen
---@field step any of `rollout`: the step that failed; of `assistants.import`: what failed
---@field reason any of `rollout`: what the check returned
---@field restored boolean|nil of `rollout`: whether the traffic is as before
---@field restore_error telnyx.Error|nil of `rollout`: why it is not
---@field left table[]|nil of `assistants.import`: objects that it created and could not delete

-- Outside of a call, no secrets are known by value.
local NO_OPTIONS = {}

local LONGEST_MESSAGE = 400

-- Bytes of a body that an error keeps: redacting a huge one would take long.
local LARGEST_BODY = 1024 * 1024

local NAMES = {
  [400] = "BadRequestError",
  [401] = "AuthenticationError",
  [403] = "PermissionDeniedError",
  [404] = "NotFoundError",
  [409] = "ConflictError",
  [422] = "UnprocessableEntityError",
  [429] = "RateLimitError",
  cancelled = "APIUserAbortError",
  check = "CheckFailedError",
  config = "TelnyxError",
  connection = "APIConnectionError",
  decode = "APIResponseValidationError",
  timeout = "APITimeoutError",
  webhook = "WebhookVerificationError",
}

local REASONS = {
  [400] = "Bad request", [401] = "Unauthorized", [403] = "Forbidden", [404] = "Not found",
  [405] = "Method not allowed", [408] = "Request timeout", [409] = "Conflict",
  [413] = "Content too large", [415] = "Unsupported media type",
  [422] = "Unprocessable entity", [429] = "Too many requests",
  [500] = "Internal server error", [502] = "Bad gateway", [503] = "Service unavailable",
  [504] = "Gateway timeout",
}

local function one_line(text)
  text = text:gsub("%s+", " "):gsub("%c", "?")
  if #text > LONGEST_MESSAGE then
    text = text:sub(1, LONGEST_MESSAGE):gsub("[\192-\255][\128-\191]*$", "") .. "…"
  end
  return text
end

local function bounded(body)
  return body:sub(1, LARGEST_BODY)
end

local Error = {}
Error.__index = Error

function Error:__tostring()
  local notes = {}
  if self.code then notes[#notes + 1] = "code " .. self.code end
  if self.errors and #self.errors > 1 then notes[#notes + 1] = #self.errors .. " errors" end
  if self.request_id then notes[#notes + 1] = "request " .. self.request_id end
  if self.attempts and self.attempts > 1 then notes[#notes + 1] = self.attempts .. " attempts" end
  if self.retry_after then
    notes[#notes + 1] = ("retry after %.14g s"):format(self.retry_after)
  end
  local line = "telnyx" .. (self.operation and " " .. self.operation or "") .. ": " .. self.message
  if #notes > 0 then line = line .. " (" .. one_line(table.concat(notes, ", ")) .. ")" end
  return line
end

function Error.__concat(a, b)
  return tostring(a) .. tostring(b)
end

local function new(fields)
  fields.message = one_line(fields.message)
  setmetatable(fields, Error)
  return fields
end

--- Tells whether a value is a telnyx.Error.
---@param value any
---@return boolean
function errors.is(value)
  return getmetatable(value) == Error
end

-- A server may repeat parts of the request, with their secrets.
local function secrets_of(call)
  return secret_values.of_request(call.options, call.request)
end

local function without_secrets(text, secrets)
  return text and redact.text(text, secrets)
end

local function headers_without_secrets(fields, secrets)
  return fields and headers.readable(redact.value(fields, secrets))
end

-- `title` is used if the API gives none; `prefix` precedes it.
local function api_error(call, response, list, prefix, title, fields)
  local secrets = secrets_of(call)
  -- again: secrets that were encoded in the body are decoded now
  list = redact.value(list, secrets)
  local first = list[1] or {}
  title = first.title or without_secrets(title, secrets)
  local message = prefix .. title
  if first.detail and first.detail ~= title then message = message .. ": " .. first.detail end
  fields.kind = "api"
  fields.message = message
  fields.operation = call.operation
  fields.status = response.status
  fields.code = first.code
  fields.title = first.title
  fields.detail = first.detail
  fields.source = first.source
  fields.errors = list
  fields.body = without_secrets(fields.body, secrets)
  fields.request_id = without_secrets(response.request_id, secrets)
  fields.attempts = call.attempts
  fields.sent = true
  fields.headers = headers_without_secrets(response.headers, secrets)
  return new(fields)
end

-- The message about a redirect that was not followed.
local function redirect_words(response)
  local location = response.headers.location
  if response.status > 399 or not location then return nil end
  local count = response.redirects or 0
  if count == 0 then return ("redirected to '%s'"):format(location) end
  return ("redirected again after %d redirects, to '%s'"):format(count, location)
end

--- Makes the error for a response with an unsuccessful status.
---@param call telnyx.Call
---@param response telnyx.Response
---@return telnyx.Error
function errors.api(call, response)
  local body, status = bounded(response.body), response.status
  return api_error(call, response, error_body.read(body), ("%d "):format(status),
    REASONS[status] or redirect_words(response) or "the API refused", {
      name = NAMES[status] or status >= 500 and "InternalServerError" or "APIStatusError",
      body = body,
    })
end

local function is_something(value)
  return type(value) == "string" and value ~= "" or type(value) == "table" and next(value) ~= nil
end

--- Tells whether a decoded object describes an error.
---@param body table
---@return boolean
function errors.tells_failure(body)
  return is_something(body.error) or is_something(body.errors)
end

--- Makes the error that a server reports after a successful status: in an event, or in the body.
---@param call telnyx.Call
---@param response telnyx.Response
---@param text string the event's data, or the body
---@param title string|nil used if the text gives none
---@return telnyx.Error
function errors.event(call, response, text, title)
  local body = bounded(text)
  local told = core.json_decode(body)
  if type(told) == "table" and type(told.response) == "table" then told = told.response end
  local list = error_body.of_value(told == nil and body or told)
  return api_error(call, response, list, "", title or "the stream failed",
    { name = "APIError", body = body })
end

local PREFIXES = {
  cancelled = "cancelled: ",
  check = "",
  config = "",
  connection = "connection failed: ",
  decode = "the response cannot be used: ",
  timeout = "timed out: ",
  webhook = "",
}

---@class telnyx.FailedCall the parts of a call that an error shows
---@field operation string its name
---@field options table those of the call, which inherit the client's settings
---@field attempts integer|nil how many have begun

--- Makes the error for a request without a usable response.
---@param call telnyx.FailedCall
---@param kind string
---@param cause string
---@param fields table|nil more fields of the error
---@return telnyx.Error
function errors.new(call, kind, cause, fields)
  fields = fields or {}
  local secrets = secrets_of(call)
  fields.kind = kind
  fields.name = NAMES[kind]
  fields.body = without_secrets(fields.body and bounded(fields.body), secrets)
  fields.request_id = without_secrets(fields.request_id, secrets)
  fields.headers = headers_without_secrets(fields.headers, secrets)
  fields.cause = without_secrets(cause, secrets)
  fields.message = PREFIXES[kind] .. fields.cause
  fields.operation = call.operation
  fields.attempts = call.attempts
  return new(fields)
end

--- Makes the error for a failure outside of a call.
---@param operation string the function's name
---@param kind string
---@param cause string
---@param fields table|nil more fields of the error
---@return telnyx.Error
function errors.of(operation, kind, cause, fields)
  return errors.new({ operation = operation, options = NO_OPTIONS,
    attempts = fields and fields.attempts }, kind, cause, fields)
end

-- The kinds of errors, by the kinds of failures of transports.
local TRANSPORT_KINDS = { cancelled = "cancelled", config = "config", connection = "connection",
  decode = "decode", limit = "decode", timeout = "timeout", tls = "connection" }

--- Makes the error for a failure that a transport reports, before a response or in the middle of
--- one.
---@param call telnyx.Call
---@param kind string the transport's; a user's transport may return only a message
---@param message string|nil
---@param fields table|nil more fields of the error
---@return telnyx.Error
---@return string kind the transport's, "connection" if it returned only a message
function errors.transport(call, kind, message, fields)
  if not TRANSPORT_KINDS[kind] then kind, message = "connection", message or kind end
  local cause = tostring(message or "no reason given")
  return errors.new(call, TRANSPORT_KINDS[kind], cause, fields), kind
end

return errors
