--- Errors: what a failed request returns.

local core = require "telnyx.core"
local headers = require "telnyx.support.headers"
local redact = require "telnyx.support.redact"

local errors = {}

---@class telnyx.Error what a failed request returns; prints as one line
---@field kind "api"|"connection"|"timeout"|"decode"|"config"|"webhook"|"cancelled"|"check"
---@field name string "NotFoundError", "APITimeoutError", … as the official clients call it
---@field message string
---@field operation string|nil "ai.assistants.retrieve"
---@field status integer|nil
---@field code string|nil of the API, or of a webhook's check
---@field title string|nil
---@field detail string|nil
---@field source table|nil where in the request the mistake is
---@field errors table[]|nil all that the API found
---@field request_id string|nil
---@field attempts integer|nil
---@field sent boolean|"maybe"|nil whether the server can have got the request
---@field retry_after number|nil seconds that the server wants to pass before the next attempt
---@field body string|nil of the answer, without secrets
---@field headers table<string, string>|nil of the answer, without secrets
---@field cause string|nil the words of libcurl or lua-cjson

-- Outside of a call there are no secrets to look for by value.
local NO_OPTIONS = {}

local LONGEST_MESSAGE = 400

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
  return setmetatable(fields, Error)
end

--- Is this value an error of ours?
---@param value any
---@return boolean
function errors.is(value)
  return getmetatable(value) == Error
end

-- { "body", "tools", 0, "name" } to body.tools.0.name
local function location(loc)
  if type(loc) ~= "table" then return nil end
  local parts = {}
  for index, part in ipairs(loc) do parts[index] = tostring(part) end
  return table.concat(parts, ".")
end

local function text_of(value)
  if type(value) == "string" then return value:find("%S") and value or nil end
  if type(value) == "number" then
    return value == math.floor(value) and ("%.0f"):format(value) or tostring(value)
  end
end

-- Telnyx: { code, title, detail, source, meta }. FastAPI: { type, loc, msg }. OpenAI and Anthropic:
-- { type, code, message }. Or only a text.
local function read_error(item)
  if type(item) ~= "table" then return { detail = text_of(item) } end
  local detail = text_of(item.detail) or text_of(item.message) or text_of(item.msg)
  local place = text_of(location(item.loc))
  return {
    code = text_of(item.code) or text_of(item.type),
    title = text_of(item.title),
    detail = place and detail and place .. ": " .. detail or detail,
    source = item.source or item.loc and { loc = item.loc },
    meta = item.meta,
  }
end

local function read_list(value)
  local list = type(value) == "table" and value[1] ~= nil and value or { value }
  local found = {}
  for _, item in ipairs(list) do
    local entry = read_error(item)
    if entry.code or entry.title or entry.detail then found[#found + 1] = entry end
  end
  return found
end

-- Where APIs put what went wrong; the first that says anything counts. Else it is the whole object.
local PLACES = { "errors", "detail", "error" }

local function read_object(decoded)
  if type(decoded) ~= "table" or decoded[1] ~= nil then return {} end
  if decoded.error_description then  -- RFC 6749 section 5.2
    return read_list { code = decoded.error, detail = decoded.error_description }
  end
  for _, place in ipairs(PLACES) do
    local found = read_list(decoded[place])
    if #found > 0 then return found end
  end
  return read_list(decoded)
end

--- All errors that the body of an answer tells of, in one shape.
---@param body string
---@return table[] list of { code, title, detail, source, meta }
function errors.parse(body)
  return read_object(core.json_decode(body))
end

-- A server may repeat what it was sent.
local function without_secrets(text, call)
  return text and redact.text(text, call.options.secrets)
end

local function headers_without_secrets(fields, call)
  return fields and headers.readable(redact.value(fields, call.options.secrets))
end

-- `title` is what to say where the API says none, `prefix` stands before it.
local function api_error(call, response, list, prefix, title, fields)
  local first = list[1] or {}
  title = first.title or title
  local message = prefix .. title
  if first.detail and first.detail ~= title then message = message .. ": " .. first.detail end
  fields.kind = "api"
  fields.message = without_secrets(message, call)
  fields.operation = call.operation
  fields.status = response.status
  fields.code = first.code
  fields.title = first.title
  fields.detail = first.detail
  fields.source = first.source
  fields.errors = list
  fields.request_id = without_secrets(response.request_id, call)
  fields.attempts = call.attempts
  fields.sent = true
  fields.headers = headers_without_secrets(response.headers, call)
  return new(fields)
end

--- The error for an answer with a status that is not a success.
---@param call telnyx.Call
---@param response telnyx.Response
---@return telnyx.Error
function errors.api(call, response)
  local body, status = without_secrets(response.body, call), response.status
  return api_error(call, response, errors.parse(body), ("%d "):format(status),
    REASONS[status] or "the API refused", {
      name = NAMES[status] or status >= 500 and "InternalServerError" or "APIStatusError",
      body = body,
    })
end

--- The error for an event with which a server ends a stream, after an answer that was a success.
---@param call telnyx.Call
---@param response telnyx.Response
---@param text string the event's data
---@return telnyx.Error
function errors.event(call, response, text)
  local body = without_secrets(text, call)
  local told = core.json_decode(body)
  if type(told) == "table" and type(told.response) == "table" then told = told.response end
  local list = type(told) == "table" and read_object(told) or read_list(body)
  return api_error(call, response, list, "", "the stream failed",
    { name = "APIError", body = body })
end

local PREFIXES = {
  cancelled = "cancelled: ",
  check = "",
  config = "",
  connection = "connection failed: ",
  decode = "the answer cannot be used: ",
  timeout = "timed out: ",
  webhook = "",
}

--- The error for a request that got no usable answer.
---@param call telnyx.Call
---@param kind string
---@param cause string
---@param fields table|nil more fields of the error
---@return telnyx.Error
function errors.new(call, kind, cause, fields)
  fields = fields or {}
  fields.kind = kind
  fields.name = NAMES[kind]
  fields.body = without_secrets(fields.body, call)
  fields.request_id = without_secrets(fields.request_id, call)
  fields.headers = headers_without_secrets(fields.headers, call)
  fields.cause = without_secrets(cause, call)
  fields.message = PREFIXES[kind] .. fields.cause
  fields.operation = call.operation
  fields.attempts = call.attempts
  return new(fields)
end

--- The error for a failure outside of a call.
---@param operation string the function's name
---@param kind string
---@param cause string
---@param fields table|nil more fields of the error
---@return telnyx.Error
function errors.of(operation, kind, cause, fields)
  return errors.new({ operation = operation, options = NO_OPTIONS,
    attempts = fields and fields.attempts }, kind, cause, fields)
end

-- What transports call failures, and what errors call them.
local TRANSPORT_KINDS = { cancelled = "cancelled", config = "config", connection = "connection",
  decode = "decode", limit = "decode", timeout = "timeout", tls = "connection" }

--- The error for what a transport reports in the place of an answer, or of the rest of one.
---@param call telnyx.Call
---@param kind string the transport's; one of the user's own may only have words
---@param message string|nil
---@param fields table|nil more fields of the error
---@return telnyx.Error
---@return string kind the transport's, "connection" where it only had words
function errors.transport(call, kind, message, fields)
  if not TRANSPORT_KINDS[kind] then kind, message = "connection", message or kind end
  local cause = tostring(message or "no reason given")
  return errors.new(call, TRANSPORT_KINDS[kind], cause, fields), kind
end

return errors
