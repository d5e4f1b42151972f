--- What a client works with: its options, the environment and the defaults, put together at the
-- first call rather than at load, when nginx has no environment yet.

local lazy = require "telnyx.support.lazy"
local options = require "telnyx.settings.options"
local url = require "telnyx.support.url"
local version = require "telnyx.version"

local credentials = lazy "telnyx.settings.credentials"
local headers = lazy "telnyx.support.headers"

local config = {}

---@class telnyx.Config
---@field api_key string|false|nil
---@field client_id string|nil of an OAuth client
---@field client_secret string|nil
---@field authorization string|nil the header of requests
---@field secrets string|string[]|nil what nobody is to see
---@field base_url string
---@field origin telnyx.Origin of the base URL
---@field headers table<string, string> sent with every request, but for the key
---@field timeout number seconds
---@field connect_timeout number seconds
---@field max_retries integer
---@field observed boolean somebody wants to see the requests

local function complaint(variable, problem)
  return ("bad environment variable '%s' (%s)"):format(variable, problem)
end

local function from_environment(settings)
  for name, variable in pairs(options.environment) do
    local value = os.getenv(variable)
    if value and value ~= "" and settings[name] == nil and name ~= "headers" then
      local problem = options.client[name](value)
      if problem then return complaint(variable, problem) end
      settings[name] = value
    end
  end
end

-- The key, else the id and secret of an OAuth client.
local function add_authorization(settings)
  if settings.api_key then
    settings.authorization, settings.secrets = "Bearer " .. settings.api_key, settings.api_key
    return
  end
  local variable, problem = credentials.find(settings)
  return problem and complaint(variable, problem)
end

-- Headers of the environment and of the client are added up; the client's win.
local function all_headers(given, agent)
  local variable = options.environment.headers
  local lines, fields = os.getenv(variable) or "", { ["User-Agent"] = agent }
  if lines ~= "" then
    local custom, problem = headers.parse_lines(lines)
    if not custom then return nil, complaint(variable, problem) end
    headers.merge(fields, custom)
  end
  if given then headers.merge(fields, given) end
  return fields
end

local function user_agent()
  local jit = rawget(_G, "jit")
  local lua = jit and jit.version or _VERSION
  return ("telnyx-lua/%s (%s)"):format(version.version, lua)
end

--- Puts a client's settings together.
---@param given table the options that the client was made with
---@return telnyx.Config|nil
---@return string|nil problem
function config.resolve(given)
  local settings = {}
  for name, value in pairs(given) do settings[name] = value end
  if given.client_id then settings.api_key = false end  -- not to be looked for
  local problem = from_environment(settings) or add_authorization(settings)
  if problem then return nil, problem end
  for name, value in pairs(options.defaults) do
    if settings[name] == nil then settings[name] = value end
  end
  settings.base_url = settings.base_url:gsub("/+$", "")
  settings.origin = url.split(settings.base_url)
  if not url.is_private(settings.origin) and not settings.allow_http then
    settings.refusal = url.plain_problem(settings.origin)
  end
  settings.row_headers = setmetatable({}, { __mode = "k" })
  settings.user_agent = user_agent()
  settings.headers, problem = all_headers(settings.headers, settings.user_agent)
  if problem then return nil, problem end
  settings.query = settings.query or {}
  settings.observed = settings.log and settings.log ~= "off" or options.has_hook(settings)
  return settings
end

return config
