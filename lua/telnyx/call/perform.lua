--- The way of a request: built once, delivered, and turned into a value or an error.

local client_state = require "telnyx.settings.session"
local core = require "telnyx.core"
local delivery = require "telnyx.call.attempts"
local lazy = require "telnyx.support.lazy"
local known_options = require "telnyx.settings.options"

local absolute = lazy "telnyx.call.absolute"
local content = lazy "telnyx.call.body"
local credentials = lazy "telnyx.settings.credentials"
local errors = lazy "telnyx.response.error"
local headers = lazy "telnyx.support.headers"
local mistake = lazy "telnyx.support.mistake"
local paged = lazy "telnyx.call.paged"
local refusal = lazy "telnyx.call.preconditions"
local streamed = lazy "telnyx.call.streaming"

local request = {}

local has_hook, limits = known_options.has_hook, known_options.limits

local REPLAYABLE = { GET = true, HEAD = true, OPTIONS = true, PUT = true, DELETE = true }

-- These have no content, so no type of it.
local BODILESS = { GET = true, HEAD = true, OPTIONS = true }

local function merged(first, second)
  if not second or next(second) == nil then return first or {} end
  local all = {}
  for name, value in pairs(first or {}) do all[name] = value end
  for name, value in pairs(second) do all[name] = value end
  return all
end

local function effective_options(settings, opts)
  if next(opts) == nil then return settings end
  local options = merged({}, opts)
  if has_hook(opts) then options.observed = true end
  return setmetatable(options, { __index = settings })
end

--
-- Building
--

-- An OAuth client is asked for by its id and secret themselves, nobody else's name will do.
local function authorization_of(settings, row)
  if row.auth ~= "client" and row.auth ~= "client?" then return settings.authorization end
  return settings.client_id and credentials.basic(settings.client_id, settings.client_secret)
end

-- The headers of all requests of a row, made once. They are shared: nobody may change them.
local function row_headers(settings, row)
  local fields = settings.row_headers[row]
  if fields then return fields end
  fields = merged({}, settings.headers)
  fields.Accept = fields.Accept or row.accept
    or row.response == "none" and "*/*" or "application/json"
  if not BODILESS[row[1]] and not row.form and not fields["Content-Type"] then
    fields["Content-Type"] = row.content_type or "application/json"
  end
  fields.Authorization = fields.Authorization or authorization_of(settings, row)
  settings.row_headers[row] = fields
  return fields
end

local function headers_of(settings, row, operation, values, opts)
  local key = opts.idempotency_key
  if key and not row.idempotent then
    mistake.fail(("bad option 'idempotency_key' to '%s' (the operation takes none)")
      :format(operation))
  end
  local shared = row_headers(settings, row)
  if not (values.headers or opts.headers or row.idempotent or values.has_file) then
    return shared
  end
  local fields = merged({}, shared)
  if values.has_file and not row.content_type then
    fields["Content-Type"] = settings.headers and settings.headers["Content-Type"]
  end
  headers.merge(fields, values.headers)
  fields["Idempotency-Key"] = key or fields["Idempotency-Key"]
  headers.merge(fields, opts.headers)
  if row.idempotent and not fields["Idempotency-Key"] then
    fields["Idempotency-Key"] = core.uuid()
  end
  return fields
end

--- The URL of a request.
---@param row table
---@param operation string
---@param base_url string
---@param path string
---@param query table<string, any>
---@return string
function request.full_url(row, operation, base_url, path, query)
  if row.root then base_url = base_url:gsub("/v2$", "") end
  local start = row.absolute and path or base_url .. path
  if next(query) == nil then return start end
  local text, name, problem = core.query(query)
  if not text then mistake.bad(name, operation, problem) end
  if text == "" then return start end
  return start .. (path:find("?", 1, true) and "&" or "?") .. text
end

-- The pool knows the usual ones.
local function add_limits(envelope, options)
  if options.max_redirects ~= limits.max_redirects
    or options.max_response_bytes ~= limits.max_response_bytes then
    envelope.max_redirects = options.max_redirects
    envelope.max_response_bytes = options.max_response_bytes
  end
end

--
-- Reading
--

local function decode(operation, options, response)
  local value, problem = core.json_decode(response.body, options.keep_null)
  if value ~= nil then return value end
  local call = { operation = operation, options = options, attempts = response.attempts }
  return nil, errors.new(call, "decode", "not JSON: " .. problem, {
    status = response.status, request_id = response.request_id, body = response.body,
    headers = response.headers, sent = true })
end

-- What the server calls its answer, which may be CSV on request.
local function announced(response)
  local content_type = response.headers["content-type"]
  return (not content_type or content_type:find("json", 1, true)) and "json" or "text"
end

--- What a call returns of its answer: the value, or nil and an error.
---@param row table
---@param operation string
---@param options table
---@param response telnyx.Response
---@return any
---@return telnyx.Error|nil
function request.value_of(row, operation, options, response)
  local kind = row.response
  if kind == "none" then return true end
  if kind == "auto" then kind = announced(response) end
  if kind and kind ~= "json" then return response.body end
  if response.body ~= "" then return decode(operation, options, response) end
  -- a page without anything in it, or just "done"
  return not row.page and true or nil
end

--- Builds and sends.
---@param state telnyx.State
---@param row table a row of an endpoint table
---@param operation string its name
---@param path string with the parameters filled in or, where the row is `absolute`, a URL
---@param values table { query, headers, body, form }, where given: name in the API to value
---@param opts table options of the call, checked
---@return any value, telnyx.Error|nil, telnyx.Response|nil
function request.send(state, row, operation, path, values, opts)
  local settings, problem = client_state.settings(state)
  if not settings then
    return nil, errors.new({ operation = operation, options = {}, attempts = 0 }, "config",
      problem)
  end
  local options = effective_options(settings, opts)
  local target
  if row.stream or opts.stream or opts.stream_to then
    target, values = streamed.prepare(row, operation, values, opts)
  end
  local query = settings.query
  if values.query or opts.query then query = merged(merged(query, values.query), opts.query) end
  local body, parts
  if row.body or row.form or opts.body then
    body, parts = content.of(row, operation, values, opts.body, options.is_dry_run)
  end
  local address = request.full_url(row, operation, settings.base_url, path, query)
  if row.websocket then problem = refusal.of_websocket(address) end
  local fields, is_ours = headers_of(settings, row, operation, values, opts), true
  if row.absolute then
    fields, problem, is_ours = absolute.headers(settings, operation, path, fields, opts)
  end
  if is_ours and not (fields.Authorization and not settings.refusal) then
    problem = refusal.of_row(settings, row)
  end
  if problem then
    return nil, errors.new({ operation = operation, options = options, attempts = 0 }, "config",
      problem)
  end
  if target then fields = streamed.headers(row, fields, opts, target) end
  local envelope = {
    method = row[1], url = address, headers = fields, body = body, form = parts,
    timeout = options.timeout, connect_timeout = options.connect_timeout,
    replayable = REPLAYABLE[row[1]] or row.idempotent or options.retry_unsafe or false,
  }
  if target then envelope.stream = true end  -- a ninth field would double the table
  add_limits(envelope, options)
  if row.page and not target then
    return paged.perform { state = state, row = row, operation = operation, path = path,
      query = query, options = options, envelope = envelope }
  end
  local response, err, last = delivery.send(state, operation, options, envelope)
  if not response then return nil, err, last end
  if target then return streamed.value(row, operation, options, response, target) end
  local value
  value, err = request.value_of(row, operation, options, response)
  if err then return nil, err, response end
  return value, nil, response
end

return request
