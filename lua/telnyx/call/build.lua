--- Requests, built from calls for the transports.

local core = require "telnyx.core"
local known_options = require "telnyx.settings.options"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local credentials = lazy "telnyx.settings.credentials"
local details = lazy "telnyx.call.details"
local mistake = lazy "telnyx.support.mistake"
local streaming = lazy "telnyx.call.streaming"

local build = {}

local NOTHING = tables.NOTHING
local limits = known_options.limits

-- Methods whose requests may reach the server twice.
local REPLAYABLE = { GET = true, HEAD = true, OPTIONS = true, PUT = true, DELETE = true }

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
---@field channel boolean|nil the response is to be 101, and the connection the program's
---@field http1 boolean|nil only the framing of the response shows whether its body is complete
---@field max_response_bytes integer|nil if it differs from the pool's

--
-- Plans
--

---@class telnyx.RequestPlan the common parts of all requests of an operation
---@field method string
---@field start string the URL up to the path of the operation
---@field headers table<string, string> shared, so they must not be changed
---@field replayable boolean
---@field http1 boolean|nil
---@field is_bare boolean requests without parameters and options are all the same
---@field is_authorized boolean requests with these headers need no further check

-- Operations that authenticate an OAuth client send its id and secret, not a key or a token.
local function authorization_of(settings, row)
  if row.auth ~= "client" and row.auth ~= "client?" then return settings.authorization end
  return settings.client_id and credentials.basic(settings.client_id, settings.client_secret)
end

local function headers_of_row(settings, row)
  local fields = tables.copy(settings.headers)
  fields.Accept = fields.Accept or row.accept
    or row.response == "none" and "*/*" or "application/json"
  -- the Content-Type of an operation that always has a body: details.lua adds the others
  if type(row.body) ~= "table" then
    fields["Content-Type"] = nil
  elseif not fields["Content-Type"] then
    fields["Content-Type"] = row.content_type or "application/json"
  end
  fields.Authorization = fields.Authorization or authorization_of(settings, row)
  return fields
end

-- libcurl accepts ends of an HTTP/2 stream that are none. JSON and events show it if they are cut.
local function has_raw_body(row)
  local kind = row.response
  return kind == "text" or kind == "binary" or kind == "auto"
end

local function new_plan(settings, row)
  local fields, start = headers_of_row(settings, row), settings.base_url
  if row.root then start = start:gsub("/v2$", "") end
  local plan = {
    method = row[1], start = row.absolute and "" or start, headers = fields,
    replayable = REPLAYABLE[row[1]] or row.idempotent or false,
    http1 = has_raw_body(row) or nil,
    is_bare = not (row.body or row.form or row.idempotent),
    is_authorized = fields.Authorization ~= nil and not settings.refusal and not row.absolute,
  }
  settings.plans[row] = plan
  return plan
end

--- Returns the plan of a call's requests.
---@param call telnyx.Call
---@return telnyx.RequestPlan
function build.plan(call)
  local row, settings = call.row, call.session.settings
  return settings.plans[row] or new_plan(settings, row)
end

--- Returns the URL of a call with its query. Raises at the caller's line for values that a query
-- cannot hold.
---@param call telnyx.Call
---@param plan telnyx.RequestPlan
---@return string
function build.url(call, plan)
  local path, query = call.path, call.values.query or call.session.settings.query
  local url = plan.start .. path
  if query == NOTHING then return url end
  local text, name, problem = core.query(query)
  if not text then mistake.bad(name, call.operation, problem) end
  if text == "" then return url end
  return url .. (path:find("?", 1, true) and "&" or "?") .. text
end

--
-- Requests
--

--- Builds the request of a call. Raises at the caller's line for values that cannot be sent.
---@param call telnyx.Call its `request` is set
---@param given table the options of the call alone
---@return boolean is_authorized false if `authorize` must check it
function build.request(call, given)
  local options, target, plan = call.options, call.target, build.plan(call)
  local fields, body, parts = plan.headers, nil, nil
  if not plan.is_bare or call.values ~= NOTHING or given ~= NOTHING then
    fields, body, parts = details.of(call, given, plan)
  end
  local request = {
    method = plan.method, url = build.url(call, plan), body = body, timeout = options.timeout,
    headers = target and streaming.headers(call, given, fields) or fields,
    connect_timeout = options.connect_timeout,
    replayable = plan.replayable or options.retry_unsafe or false,
    stream = target and true or nil, channel = call.row.response == "channel" or nil,
    http1 = target == "file" or plan.http1,
  }
  if parts then request.form = parts end
  if options.max_response_bytes ~= limits.max_response_bytes then
    request.max_response_bytes = options.max_response_bytes
  end
  call.request = request
  return plan.is_authorized and fields.Authorization ~= nil
end

return build
