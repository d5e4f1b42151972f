--- The options of clients (`telnyx.new`, `client.with`) and of single calls: types and defaults.

local check = require "telnyx.support.check"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"
local url = require "telnyx.support.url"

local certificates = lazy "telnyx.transport.certificates"
local custom = lazy "telnyx.transport.custom"
local download = lazy "telnyx.response.download"
local file_problem = lazy "telnyx.support.file_problem"
local headers = lazy "telnyx.support.headers"
local log = lazy "telnyx.support.log"
local mistake = lazy "telnyx.support.mistake"
local pasted = lazy "telnyx.settings.pasted"
local proxy = lazy "telnyx.settings.proxy"
local unknown_option = lazy "telnyx.settings.option_mistakes"

local options = {}

--- Checks a parameter that is sent in a header.
---@param value string|number|boolean
---@return string|nil problem
function options.header_problem(value)
  return check.filled_text(tostring(value))
end

local function table_or_string(value)
  if type(value) ~= "table" and type(value) ~= "string" then
    return mistake.expected("table or string", value)
  end
end

local boolean, hook = check.has_type "boolean", check.has_type "function"
local seconds, count = check.seconds, check.count
local filled_text, one_of = check.filled_text, check.one_of

local function readable_file(value) return file_problem(value) end

--- Options of both clients and calls.
options.shared = {
  allow_missing_end = boolean,
  connect_timeout = seconds,
  deadline = seconds,
  headers = function(value) return headers.problem(value) end,
  keep_null = boolean,
  max_depth = check.whole_number(1, 1000),
  max_pages = count,
  max_redirects = count,
  max_response_bytes = count,
  max_retries = count,
  on_request = hook,
  on_response = hook,
  on_retry = hook,
  query = check.has_type "table",
  retry_unsafe = boolean,
  timeout = seconds,
}

--- Options of connections, which derived clients share.
options.pool = {
  ca_file = readable_file,
  ca_path = filled_text,
  ca_pem = function(value) return certificates.problem(value) end,
  client_cert = readable_file,
  client_key = readable_file,
  driver = one_of("blocking", "copas", "cqueues", "luv", "nginx"),
  http_version = one_of("1.1", "2"),
  insecure = boolean,
  interface = filled_text,
  max_connections = count,
  max_header_bytes = count,
  no_proxy = check.plain_text,
  proxy = function(value)
    return check.plain_text(value) or value ~= "" and proxy.problem(value) or nil
  end,
}

--- Options of `client.with`.
options.derived = tables.merge(options.shared, {
  allow_http = boolean,
  api_key = function(value)
    local is_plain = type(value) == "string" and value:find("^[%w_%-]+$")
    return not is_plain and pasted.key_problem(value) or nil
  end,
  base_url = url.base_problem,
  client_id = function(value) return pasted.credential_problem(value) end,
  client_secret = function(value) return pasted.credential_problem(value) end,
  log = function(value) return log.problem(value) end,
  public_key = table_or_string,
})

--- Options of `telnyx.new`.
options.client = tables.merge(options.derived, options.pool)
options.client.transport = function(value) return custom.problem(value) end

--- Options of one call.
options.call = tables.merge(options.shared, {
  body = check.has_type "table",
  idempotency_key = filled_text,
  on_progress = hook,
  stream = boolean,
  stream_to = function(value) return download.problem(value) end,
})

--- Options of `client.request`.
options.request = tables.merge(options.call, {
  body = table_or_string,
  page = check.has_type "string",
  response = one_of("json", "text", "binary", "none"),
})

--- The default limits of requests.
options.limits = { max_response_bytes = 256 * 1024 * 1024 }

--- Defaults.
options.defaults = {
  base_url = "https://api.telnyx.com/v2",
  connect_timeout = 5,
  max_depth = 500,
  max_pages = 10000,
  max_redirects = 5,
  max_response_bytes = options.limits.max_response_bytes,
  max_retries = 2,
  timeout = 60,
}

--- Tells whether options include a hook.
---@param given table
---@return boolean
function options.has_hook(given)
  return (given.on_request or given.on_response or given.on_retry) ~= nil
end

local function explain(known, name, where)
  return unknown_option.explain(options, known, name, where)
end

--- Raises at the caller's line when an option is unknown or of the wrong type.
---@param known table<string, function> one of the tables above
---@param opts table
---@param where string the function's name
function options.check(known, opts, where)
  check.options(known, opts, where, explain)
end

return options
