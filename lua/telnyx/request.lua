--- The way of a request: built once, sent until it succeeds or there is no point in going on, and
-- turned into a value or an error.

local argument = require "telnyx.argument"
local client_state = require "telnyx.state"
local core = require "telnyx.core"
local errors = require "telnyx.errors"
local form = require "telnyx.form"
local headers = require "telnyx.headers"
local log = require "telnyx.log"
local page = require "telnyx.page"
local redact = require "telnyx.redact"
local retry = require "telnyx.retry"
local url = require "telnyx.url"

local request = {}

-- A server that wants to be left alone for longer than this is, where there is no deadline.
local LONGEST_WAIT = 60

local REPLAYABLE = { GET = true, HEAD = true, OPTIONS = true, PUT = true, DELETE = true }

---@class telnyx.Response
---@field status integer
---@field headers table<string, string> readable in any case
---@field request_id string|nil
---@field attempts integer
---@field timings table|nil { dns, connect, tls, first_byte, total in seconds, reused }
---@field body string as it came

---@alias telnyx.Transport fun(request: table): table|nil, string|nil, string|nil, any

---@class telnyx.Call a request on its way
---@field operation string
---@field row table
---@field method string
---@field path string
---@field query table<string, any>
---@field headers table<string, string>
---@field body string|nil
---@field form table[]|nil
---@field opts table
---@field settings telnyx.Config
---@field key string|nil the API key, to keep it out of errors
---@field attempts integer
---@field replayable boolean
---@field own_authorization string|nil what the caller gave for this one call

local function option(call, name)
  local value = call.opts[name]
  if value == nil then value = call.settings[name] end
  return value
end

--
-- Building
--

local function merged(first, second)
  if not second or next(second) == nil then return first end
  local all = {}
  for name, value in pairs(first) do all[name] = value end
  for name, value in pairs(second) do all[name] = value end
  return all
end

local function encode(call, body)
  local text, problem, place = core.json_encode(body)
  if text then return text end
  if place == "" then place = "body" end
  argument.bad(place, call.operation, problem)
end

local function add_body(call, values)
  local extra = call.opts.body
  if type(extra) == "string" then
    call.body = extra
  elseif call.row.form then
    call.form = form.parts(call.row, merged(values.form, extra), call.operation)
  elseif call.row.body or extra then
    call.body = encode(call, merged(values.body, extra))
  end
end

local function add_headers(call, values)
  local row, fields = call.row, {}
  for name, value in pairs(call.settings.headers) do fields[name] = value end
  fields.Accept = fields.Accept or row.accept
    or row.response == "none" and "*/*" or "application/json"
  if call.method ~= "GET" and not call.form and not fields["Content-Type"] then
    fields["Content-Type"] = "application/json"
  end
  headers.merge(fields, values.headers)
  if call.opts.idempotency_key then fields["Idempotency-Key"] = call.opts.idempotency_key end
  headers.merge(fields, call.opts.headers)
  call.own_authorization = headers.find(call.opts.headers, "Authorization")
  if row.idempotent and not fields["Idempotency-Key"] then
    fields["Idempotency-Key"] = core.uuid()
  end
  call.headers = fields
end

local function check_idempotency_key(call)
  if call.opts.idempotency_key and not call.row.idempotent then
    argument.fail(("bad option 'idempotency_key' to '%s' (the operation takes none)")
      :format(call.operation))
  end
end

local function query_text(call, query)
  if next(query) == nil then return "" end
  local text, name, problem = core.query(query)
  if text then return text end
  argument.bad(name, call.operation, problem)
end

local function target(call)
  local text = query_text(call, call.query)
  if text == "" then return call.path end
  return call.path .. (call.path:find("?", 1, true) and "&" or "?") .. text
end

--- Where to, and whether the key may go there.
local function address(call)
  local settings = call.settings
  if not call.path:find("^%a[%w+.-]*://") then
    return url.join(settings.base_url, target(call)), settings.origin, true
  end
  local origin, problem = url.split(call.path)
  if not origin then argument.bad("path", call.operation, problem) end
  return target(call), origin, url.same_origin(origin, settings.origin)
end

local function refusal(call, origin, wants_key)
  if not url.is_private(origin) and not call.settings.allow_http then
    return ("plain HTTP to '%s' would show the key to everybody on the way: use https, or set "
      .. "allow_http = true"):format(origin.host)
  end
  if wants_key and not call.settings.api_key and not call.headers.Authorization then
    return "there is no API key: set TELNYX_API_KEY, or give api_key to telnyx.new"
  end
end

--- Makes what the transport gets; nil and an error where that must not be sent.
local function envelope(call)
  local full_url, origin, is_ours = address(call)
  local problem = refusal(call, origin, is_ours)
  if problem then return nil, errors.new(call, "config", problem) end
  if not is_ours then
    call.headers.Authorization = call.own_authorization
  elseif call.key and not call.headers.Authorization then
    call.headers.Authorization = "Bearer " .. call.key
  end
  return {
    method = call.method,
    url = full_url,
    headers = call.headers,
    body = call.body,
    form = call.form,
    connect_timeout = option(call, "connect_timeout"),
    max_redirects = option(call, "max_redirects"),
    max_response_bytes = option(call, "max_response_bytes"),
    replayable = call.replayable,
  }
end

--
-- Sending
--

local function log_attempt(call, envelope_sent, outcome)
  log.write(call.settings, "info", function()
    return ("%s %s %s: %s"):format(call.operation, call.method,
      redact.text(envelope_sent.url, call.key), tostring(outcome))
  end)
end

local function log_request(call, sent)
  log.write(call.settings, "debug", function()
    local lines = {}
    for name, value in pairs(redact.fields(sent.headers, call.key)) do
      lines[#lines + 1] = ("  %s: %s"):format(name, value)
    end
    table.sort(lines)
    return ("%s attempt %d: %s %s\n%s"):format(call.operation, call.attempts, call.method,
      redact.text(sent.url, call.key), table.concat(lines, "\n"))
  end)
end

local function response_of(call, answer)
  local fields = answer.headers
  local transported = call.settings.transport
  fields = transported and headers.from_transport(fields) or headers.readable(fields)
  return {
    status = answer.status,
    headers = fields,
    request_id = fields["x-request-id"],
    attempts = call.attempts,
    timings = answer.timings,
    body = answer.body or "",
  }
end

-- Not math.random, which begins alike in every process before Lua 5.4.
local function random()
  return tonumber(core.uuid():sub(1, 8), 16) / 2 ^ 32
end

-- A server's own error counts for more than ours, so a pause that does not fit ends the call.
local function pause(call, outcome, until_deadline)
  local requested = retry.requested_delay(outcome.headers, os.time())
  local delay = requested or retry.backoff(call.attempts - 1, random)
  if delay > (until_deadline or LONGEST_WAIT) then return nil, requested end
  client_state.sleep(call.state, delay)
  return true
end

local ENGINE_KINDS = { tls = "connection", limit = "decode" }

local function failure(call, outcome, message)
  local kind = outcome.kind
  return errors.new(call, ENGINE_KINDS[kind] or kind, message, { sent = outcome.sent })
end

local function attempt(call, transport, sent)
  call.attempts = call.attempts + 1
  log_request(call, sent)
  local answer, kind, message, reached = transport(sent)
  local outcome = { replayable = call.replayable }
  if not answer then
    outcome.kind, outcome.sent = kind or "connection", reached
    if reached == nil then outcome.sent = "maybe" end
    return outcome, nil, failure(call, outcome, tostring(message or kind))
  end
  local response = response_of(call, answer)
  outcome.status, outcome.headers = response.status, response.headers
  if response.status < 200 or response.status > 299 then
    return outcome, response, errors.api(call, response)
  end
  return outcome, response
end

local function remaining(deadline)
  return deadline and deadline - core.now()
end

--- Sends until it is settled: response, or nil, error, response.
local function deliver(call, sent)
  local transport = client_state.transport(call.state)
  local timeout = option(call, "timeout")
  local max_retries = option(call, "max_retries")
  local deadline = option(call, "deadline")
  deadline = deadline and core.now() + deadline
  while true do
    local left = remaining(deadline)
    sent.timeout = left and math.max(math.min(timeout, left), 0.001) or timeout
    local outcome, response, err = attempt(call, transport, sent)
    log_attempt(call, sent, err or response.status)
    if not err then return response end
    err.retry_after = retry.requested_delay(outcome.headers, os.time())
    left = remaining(deadline)
    if call.attempts > max_retries or left and left <= 0 or not retry.is_wanted(outcome)
      or not pause(call, outcome, left) then
      return nil, err, response
    end
  end
end

--
-- Reading
--

local function decode(call, response)
  local value, problem = core.json_decode(response.body, option(call, "keep_null"))
  if value ~= nil then return value end
  return nil, errors.new(call, "decode", "not JSON: " .. problem, {
    status = response.status, request_id = response.request_id, body = response.body,
    headers = response.headers, sent = true })
end

local function value_of(call, response)
  local kind = call.row.response or "json"
  if kind == "none" then return true end
  if kind ~= "json" then return response.body end
  if response.body == "" then return true end
  local value, err = decode(call, response)
  if err or not call.row.page then return value, err end
  return page.new(call, value, response, request)
end

--- Sends a call that is ready.
---@param call telnyx.Call
---@return any value, telnyx.Error|nil, telnyx.Response|nil
function request.perform(call)
  local sent, refused = envelope(call)
  if not sent then return nil, refused end
  local response, err, last = deliver(call, sent)
  if not response then return nil, err, last end
  local value
  value, err = value_of(call, response)
  if err then return nil, err, response end
  return value, nil, response
end

--- The same call for another page: its query changed.
---@param call telnyx.Call
---@param query table<string, any>
---@return telnyx.Call
function request.with_query(call, query)
  return merged(call, { query = merged(call.query, query), attempts = 0 })
end

--- Builds and sends.
---@param state table the client's
---@param row table a row of an endpoint table
---@param operation string its name
---@param path string with the parameters filled in, or an absolute URL
---@param values table { query, headers, body, form }: name in the API to value
---@param opts table options of the call, checked
---@return any value, telnyx.Error|nil, telnyx.Response|nil
function request.send(state, row, operation, path, values, opts)
  local settings, problem = client_state.settings(state)
  local call = { state = state, row = row, operation = operation, method = row[1], path = path,
    opts = opts, settings = settings, attempts = 0 }
  if not settings then return nil, errors.new(call, "config", problem) end
  call.key = settings.api_key
  call.query = merged(merged(settings.query, values.query), opts.query)
  check_idempotency_key(call)
  add_body(call, values)
  add_headers(call, values)
  call.replayable = REPLAYABLE[call.method] or row.idempotent or option(call, "retry_unsafe")
    or false
  return request.perform(call)
end

return request
