--- Requests: what a transport sends for a call.

local core = require "telnyx.core"
local known_options = require "telnyx.settings.options"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local bodies = lazy "telnyx.call.body"
local credentials = lazy "telnyx.settings.credentials"
local headers = lazy "telnyx.support.headers"
local mistake = lazy "telnyx.support.mistake"
local streaming = lazy "telnyx.call.streaming"

local build = {}

local limits = known_options.limits

-- Methods whose requests may reach the server twice.
local REPLAYABLE = { GET = true, HEAD = true, OPTIONS = true, PUT = true, DELETE = true }

-- Methods whose requests have no body, so no type of it.
local BODILESS = { GET = true, HEAD = true, OPTIONS = true }

---@class telnyx.Request
---@field method string
---@field url string
---@field headers table<string, string>
---@field body string|nil
---@field form telnyx.Part[]|nil in place of a body
---@field timeout number seconds
---@field connect_timeout number seconds
---@field replayable boolean the server may receive it twice
---@field stream boolean|nil the body of the response is read while it arrives
---@field max_redirects integer|nil where it is not the pool's
---@field max_response_bytes integer|nil where it is not the pool's

--
-- Headers
--

-- Operations that authenticate an OAuth client take its id and secret, not a key or a token.
local function authorization_of(settings, row)
  if row.auth ~= "client" and row.auth ~= "client?" then return settings.authorization end
  return settings.client_id and credentials.basic(settings.client_id, settings.client_secret)
end

-- The headers of all requests of a row, made once. They are shared, so they must not be changed.
local function row_headers(settings, row)
  local fields = settings.row_headers[row]
  if fields then return fields end
  fields = tables.copy(settings.headers)
  fields.Accept = fields.Accept or row.accept
    or row.response == "none" and "*/*" or "application/json"
  if not BODILESS[row[1]] and not row.form and not fields["Content-Type"] then
    fields["Content-Type"] = row.content_type or "application/json"
  end
  fields.Authorization = fields.Authorization or authorization_of(settings, row)
  settings.row_headers[row] = fields
  return fields
end

local function headers_of(call)
  local row, values, given = call.row, call.values, call.given
  local settings = call.session.settings
  local shared = row_headers(settings, row)
  if not (values.headers or given.headers or row.idempotent or values.has_file) then
    return shared
  end
  local fields = tables.copy(shared)
  if values.has_file and not row.content_type then
    fields["Content-Type"] = settings.headers["Content-Type"]
  end
  if values.headers then headers.merge(fields, values.headers) end
  fields["Idempotency-Key"] = given.idempotency_key or fields["Idempotency-Key"]
  if given.headers then headers.merge(fields, given.headers) end
  if row.idempotent and not fields["Idempotency-Key"] then
    fields["Idempotency-Key"] = core.uuid()
  end
  return fields
end

--
-- URLs
--

local function query_of(call)
  local query, own, given = call.session.settings.query, call.values.query, call.given.query
  if own then query = tables.merge(query, own) end
  if given then query = tables.merge(query, given) end
  return query
end

--- The URL of a call with its query. Raises at the caller's line for values that a query cannot
-- hold.
---@param call telnyx.Call
---@return string
function build.url(call)
  local row, path, start = call.row, call.path, call.session.settings.base_url
  if row.root then start = start:gsub("/v2$", "") end
  start = row.absolute and path or start .. path
  if next(call.query) == nil then return start end
  local text, name, problem = core.query(call.query)
  if not text then mistake.bad(name, call.operation, problem) end
  if text == "" then return start end
  return start .. (path:find("?", 1, true) and "&" or "?") .. text
end

--
-- Requests
--

--- Builds the request of a call. Raises at the caller's line for what cannot be sent.
---@param call telnyx.Call gets `query` and `request`
function build.request(call)
  local row, options = call.row, call.options
  call.query = query_of(call)
  local body, parts
  if row.body or row.form or call.given.body then body, parts = bodies.of(call) end
  local url, fields = build.url(call), headers_of(call)
  local request = {
    method = row[1], url = url, headers = call.target and streaming.headers(call, fields) or fields,
    body = body, timeout = options.timeout, connect_timeout = options.connect_timeout,
    replayable = REPLAYABLE[row[1]] or row.idempotent or options.retry_unsafe or false,
    stream = call.target and true or nil,
  }
  if parts then request.form = parts end
  if options.max_redirects ~= limits.max_redirects
    or options.max_response_bytes ~= limits.max_response_bytes then
    request.max_redirects = options.max_redirects
    request.max_response_bytes = options.max_response_bytes
  end
  call.request = request
end

return build
