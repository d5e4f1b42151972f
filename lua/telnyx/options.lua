--- Every option, its type and its default: of clients (`telnyx.new`, `client.with`) and of single
-- calls.

local argument = require "telnyx.argument"
local headers = require "telnyx.headers"
local url = require "telnyx.url"

local options = {}

local function has_type(name)
  return function(value)
    if type(value) ~= name then return argument.expected(name, value) end
  end
end

local function seconds(value)
  if type(value) ~= "number" then return argument.expected("number of seconds", value) end
  if value ~= value or value <= 0 or value == math.huge then
    return "number of seconds above 0 expected, got " .. tostring(value)
  end
end

local function count(value)
  if type(value) ~= "number" then return argument.expected("whole number", value) end
  if value ~= math.floor(value) or value < 0 or value == math.huge then
    return "whole number from 0 expected, got " .. tostring(value)
  end
end

local function secret(value)
  if type(value) ~= "string" then return argument.expected("string", value) end
  if value == "" then return "must not be empty" end
  if value:find("[%c\127]") then return "contains a control character" end
end

local function one_of(...)
  local allowed = { ... }
  local expected = "'" .. table.concat(allowed, "', '") .. "' expected"
  return function(value)
    for _, candidate in ipairs(allowed) do
      if value == candidate then return end
    end
    return ("%s, got '%s'"):format(expected, tostring(value))
  end
end

local function readable_file(value)
  if type(value) ~= "string" then return argument.expected("path", value) end
  local file, message = io.open(value, "rb")
  if not file then return "cannot be read: " .. message end
  file:close()
end

--- Options of a client and of a call alike.
local SHARED = {
  connect_timeout = seconds,
  deadline = seconds,
  headers = headers.problem,
  keep_null = has_type "boolean",
  max_pages = count,
  max_redirects = count,
  max_response_bytes = count,
  max_retries = count,
  query = has_type "table",
  retry_unsafe = has_type "boolean",
  timeout = seconds,
}

--- Options of the connections, which derived clients share.
options.pool = {
  ca_file = readable_file,
  ca_path = has_type "string",
  client_cert = readable_file,
  client_key = readable_file,
  http_version = one_of("1.1", "2", "2-prior-knowledge"),
  insecure = has_type "boolean",
  interface = has_type "string",
  max_connections = count,
  max_header_bytes = count,
  no_proxy = has_type "string",
  proxy = has_type "string",
}

--- Options of `client.with`.
options.derived = {
  allow_http = has_type "boolean",
  api_key = secret,
  base_url = url.base_problem,
  log = one_of("info", "debug", "off"),
}

--- Options of `telnyx.new`.
options.client = { transport = has_type "function" }

--- Options of one call.
options.call = {
  body = has_type "table",
  idempotency_key = secret,
}

--- Options of `client.request`.
options.request = {
  body = function(value)
    if type(value) ~= "string" and type(value) ~= "table" then
      return argument.expected("table or string", value)
    end
  end,
  page = has_type "string",
  response = one_of("json", "text", "binary", "none"),
}

local function add(target, source)
  for name, check in pairs(source) do
    if target[name] == nil then target[name] = check end
  end
end

add(options.call, SHARED)
add(options.request, options.call)
add(options.derived, SHARED)
add(options.client, options.derived)
add(options.client, options.pool)

--- What applies where nobody says otherwise.
options.defaults = {
  base_url = "https://api.telnyx.com/v2",
  connect_timeout = 5,
  max_pages = 10000,
  max_redirects = 5,
  max_response_bytes = 256 * 1024 * 1024,
  max_retries = 2,
  timeout = 60,
}

--- Where a client looks for what it was not given, when it is first used.
options.environment = {
  api_key = "TELNYX_API_KEY",
  base_url = "TELNYX_BASE_URL",
  headers = "TELNYX_CUSTOM_HEADERS",
  log = "TELNYX_LOG",
}

local function fail_unknown(known, name, where)
  if known == options.derived and options.pool[name] or name == "transport" then
    argument.fail(("bad option '%s' to '%s' (it belongs to the connections, which are shared: "
      .. "give it to telnyx.new)"):format(name, where))
  end
  argument.fail(("unknown option '%s' to '%s'%s")
    :format(tostring(name), where, argument.hint(name, known)))
end

--- Raises at the caller's line when an option is unknown or of the wrong type.
---@param known table<string, function> one of the tables above
---@param opts table
---@param where string the function's name
function options.check(known, opts, where)
  for name, value in pairs(opts) do
    local check = known[name]
    if not check then fail_unknown(known, name, where) end
    local problem = check(value)
    if problem then
      argument.fail(("bad option '%s' to '%s' (%s)"):format(name, where, problem))
    end
  end
end

return options
