--- Every option, its type and its default: of clients (`telnyx.new`, `client.with`) and of single
-- calls.

local lazy = require "telnyx.support.lazy"
local url = require "telnyx.support.url"

local argument = lazy "telnyx.support.argument"
local custom = lazy "telnyx.transport.custom"
local download = lazy "telnyx.response.download"
local headers = lazy "telnyx.support.headers"
local log = lazy "telnyx.support.log"
local unknown_option = lazy "telnyx.settings.option_mistakes"

local options = {}

local function has_type(name)
  return function(value)
    if type(value) ~= name then return argument.expected(name, value) end
  end
end

local function seconds(value)
  if type(value) ~= "number" then return argument.expected("number of seconds", value) end
  if value > 0 and value < math.huge then return end
  return argument.unfit("number of seconds above 0", value)
end

local function count(value)
  if type(value) ~= "number" then return argument.expected("whole number", value) end
  if value >= 0 and value <= 2 ^ 53 and value == math.floor(value) then return end
  return argument.unfit("whole number from 0", value)
end

local function plain_text(value)
  if type(value) ~= "string" then return argument.expected("string", value) end
  if value:find("[%c\127]") then return "contains a control character" end
end

local function filled_text(value)
  return value == "" and "must not be empty" or plain_text(value)
end

--- What is wrong with a parameter that goes into a header.
---@param value string|number|boolean
---@return string|nil problem
function options.header_problem(value)
  return filled_text(tostring(value))
end

local function table_or_string(value)
  if type(value) ~= "table" and type(value) ~= "string" then
    return argument.expected("table or string", value)
  end
end

local function one_of(...)
  local allowed = { ... }
  local expected = ("one of '%s'"):format(table.concat(allowed, "', '"))
  return function(value)
    if type(value) ~= "string" then return argument.expected(expected, value) end
    for _, candidate in ipairs(allowed) do
      if value == candidate then return end
    end
    return ("%s expected, got '%s'"):format(expected, value)
  end
end

local function readable_file(value)
  if type(value) ~= "string" then return argument.expected("path", value) end
  return argument.file_problem(value)
end

local hook = has_type "function"

--- Options of a client and of a call alike.
options.shared = {
  connect_timeout = seconds,
  deadline = seconds,
  headers = function(value) return headers.problem(value) end,
  keep_null = has_type "boolean",
  max_pages = count,
  max_redirects = count,
  max_response_bytes = count,
  max_retries = count,
  on_request = hook,
  on_response = hook,
  on_retry = hook,
  query = has_type "table",
  retry_unsafe = has_type "boolean",
  timeout = seconds,
}

--- Options of the connections, which derived clients share.
options.pool = {
  ca_file = readable_file,
  ca_path = filled_text,
  client_cert = readable_file,
  client_key = readable_file,
  driver = one_of("blocking", "copas", "cqueues", "luv", "nginx"),
  http_version = one_of("1.1", "2"),
  insecure = has_type "boolean",
  interface = filled_text,
  max_connections = count,
  max_header_bytes = count,
  no_proxy = plain_text,
  proxy = plain_text,
}

--- Options of `client.with`.
options.derived = {
  allow_http = has_type "boolean",
  api_key = filled_text,
  base_url = url.base_problem,
  client_id = filled_text,
  client_secret = filled_text,
  log = function(value) return log.problem(value) end,
  public_key = table_or_string,
}

--- Options of `telnyx.new`.
options.client = { transport = function(value) return custom.problem(value) end }

--- Options of one call.
options.call = {
  body = has_type "table",
  idempotency_key = filled_text,
  on_progress = has_type "function",
  stream = has_type "boolean",
  stream_to = function(value) return download.problem(value) end,
}

--- Options of `client.request`.
options.request = {
  body = table_or_string,
  page = has_type "string",
  response = one_of("json", "text", "binary", "none"),
}

local function add(target, source)
  for name, check in pairs(source) do
    if target[name] == nil then target[name] = check end
  end
end

add(options.call, options.shared)
add(options.request, options.call)
add(options.derived, options.shared)
add(options.client, options.derived)
add(options.client, options.pool)

--- What a pool takes for a request that says nothing else.
options.limits = { max_redirects = 5, max_response_bytes = 256 * 1024 * 1024 }

--- What applies where nobody says otherwise.
options.defaults = {
  base_url = "https://api.telnyx.com/v2",
  connect_timeout = 5,
  max_pages = 10000,
  max_redirects = options.limits.max_redirects,
  max_response_bytes = options.limits.max_response_bytes,
  max_retries = 2,
  timeout = 60,
}

--- Where a client looks for what it was not given, when it is first used.
options.environment = {
  api_key = "TELNYX_API_KEY",
  base_url = "TELNYX_BASE_URL",
  headers = "TELNYX_CUSTOM_HEADERS",
  log = "TELNYX_LOG",
  public_key = "TELNYX_PUBLIC_KEY",
}

--- Whether there is a hook among some options.
---@param given table
---@return boolean
function options.has_hook(given)
  return (given.on_request or given.on_response or given.on_retry) ~= nil
end

--- Raises at the caller's line when an option is unknown or of the wrong type.
---@param known table<string, function> one of the tables above
---@param opts table
---@param where string the function's name
function options.check(known, opts, where)
  for name, value in pairs(opts) do
    local check = known[name]
    if not check then unknown_option.fail(options, known, name, where) end
    local problem = check(value)
    if problem then
      argument.fail(("bad option '%s' to '%s' (%s)"):format(name, where, problem))
    end
  end
end

return options
