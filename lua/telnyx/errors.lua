--- Errors: what a failed request returns.

local core = require "telnyx.core"
local redact = require "telnyx.redact"

local errors = {}

---@class telnyx.Error
---@field kind "api"|"connection"|"timeout"|"decode"|"config"|"webhook"|"cancelled"
---@field name string "NotFoundError", "APITimeoutError", … as the official clients call it
---@field message string
---@field operation string|nil "ai.assistants.retrieve"
---@field status integer|nil
---@field code string|nil of the API
---@field title string|nil
---@field detail string|nil
---@field source table|nil where in the request the mistake is
---@field errors table[]|nil all that the API found
---@field request_id string|nil
---@field attempts integer|nil
---@field sent boolean|"maybe"|nil whether the server can have got the request
---@field retry_after number|nil seconds that the server wants to pass before the next attempt
---@field body string|nil of the answer
---@field headers table<string, string>|nil of the answer
---@field cause string|nil the words of libcurl or lua-cjson

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
  if self.request_id then notes[#notes + 1] = "request " .. self.request_id end
  if self.attempts and self.attempts > 1 then notes[#notes + 1] = self.attempts .. " attempts" end
  local line = "telnyx" .. (self.operation and " " .. self.operation or "") .. ": " .. self.message
  if #notes > 0 then line = line .. " (" .. table.concat(notes, ", ") .. ")" end
  return one_line(line)
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
  if type(value) == "string" then return value end
  if type(value) == "number" then
    return value == math.floor(value) and ("%.0f"):format(value) or tostring(value)
  end
end

-- FastAPI: { detail = { { loc, msg, type }, … } } or { detail = "text" }
local function from_detail(detail)
  if type(detail) == "string" then return { { detail = detail } } end
  if type(detail) ~= "table" then return {} end
  if #detail == 0 then detail = { detail } end
  local found = {}
  for _, item in ipairs(detail) do
    if type(item) == "table" then
      local place = location(item.loc)
      local message = text_of(item.msg) or text_of(item.message)
      found[#found + 1] = { code = text_of(item.type), source = item.loc and { loc = item.loc },
        detail = place and place ~= "" and message and place .. ": " .. message or message }
    elseif type(item) == "string" then
      found[#found + 1] = { detail = item }
    end
  end
  return found
end

-- Telnyx: { errors = { { code, title, detail, source, meta }, … } }
local function from_list(list)
  local found = {}
  for _, item in ipairs(list) do
    if type(item) == "table" then
      found[#found + 1] = { code = text_of(item.code), title = text_of(item.title),
        detail = text_of(item.detail) or text_of(item.message), source = item.source,
        meta = item.meta }
    elseif type(item) == "string" then
      found[#found + 1] = { detail = item }
    end
  end
  return found
end

--- All errors that the body of an answer tells of, in one shape.
---@param body string
---@return table[] list of { code, title, detail, source, meta }
function errors.parse(body)
  local decoded = core.json_decode(body)
  if type(decoded) ~= "table" then return {} end
  if type(decoded.errors) == "table" then return from_list(decoded.errors) end
  if decoded.detail ~= nil then return from_detail(decoded.detail) end
  if type(decoded.error) == "table" then  -- as OpenAI's and Anthropic's APIs have it
    return { { code = text_of(decoded.error.code) or text_of(decoded.error.type),
      detail = text_of(decoded.error.message) } }
  end
  local detail = text_of(decoded.error) or text_of(decoded.message)
  return detail and { { detail = detail } } or {}
end

local function describe(status, first)
  local title = first.title or REASONS[status] or "the API refused"
  local message = ("%d %s"):format(status, title)
  if first.detail and first.detail ~= title then message = message .. ": " .. first.detail end
  return message
end

--- The error for an answer with a status that is not a success.
---@param call table { operation, attempts, key } of the request
---@param response telnyx.Response
---@return telnyx.Error
function errors.api(call, response)
  local list = errors.parse(response.body)
  local first = list[1] or {}
  local status = response.status
  return new {
    kind = "api",
    name = NAMES[status] or status >= 500 and "InternalServerError" or "APIStatusError",
    message = redact.text(describe(status, first), call.key),
    operation = call.operation,
    status = status,
    code = first.code,
    title = first.title,
    detail = first.detail,
    source = first.source,
    errors = list,
    request_id = response.request_id,
    attempts = call.attempts,
    sent = true,
    body = response.body,
    headers = response.headers,
  }
end

local PREFIXES = {
  cancelled = "cancelled: ",
  config = "",
  connection = "connection failed: ",
  decode = "the answer cannot be used: ",
  timeout = "timed out: ",
}

--- The error for a request that got no usable answer.
---@param call table { operation, attempts, key } of the request
---@param kind string
---@param cause string
---@param fields table|nil more fields of the error
---@return telnyx.Error
function errors.new(call, kind, cause, fields)
  fields = fields or {}
  fields.kind = kind
  fields.name = NAMES[kind]
  fields.cause = redact.text(cause, call.key)
  fields.message = PREFIXES[kind] .. fields.cause
  fields.operation = call.operation
  fields.attempts = call.attempts
  return new(fields)
end

return errors
