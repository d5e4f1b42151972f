--- The settings of a client: its options, the environment and the defaults. They are combined at
-- the first call, since nginx has no environment yet when modules are loaded.

local environment = require "telnyx.settings.environment"
local lazy = require "telnyx.support.lazy"
local options = require "telnyx.settings.options"
local tables = require "telnyx.support.tables"
local url = require "telnyx.support.url"
local version = require "telnyx.version"

local credentials = lazy "telnyx.settings.credentials"
local headers = lazy "telnyx.support.headers"
local pasted = lazy "telnyx.settings.pasted"
local proxy = lazy "telnyx.settings.proxy"

local config = {}

---@class telnyx.Settings
---@field api_key string|false|nil
---@field client_id string|nil of an OAuth client
---@field client_secret string|nil
---@field authorization string|nil the header of requests
---@field secrets string[]|nil values to redact
---@field base_url string
---@field origin telnyx.Origin of the base URL
---@field headers table<string, string> sent with every request, without the key
---@field timeout number seconds
---@field connect_timeout number seconds
---@field max_retries integer
---@field query table<string, any> sent with every request
---@field allow_http boolean|nil
---@field refusal string|nil why no request may be sent
---@field observed boolean the client has hooks or a log
---@field plans table<table, telnyx.RequestPlan> by the rows of endpoint tables

-- The options that are read from the environment unchanged.
local PLAIN = { "api_key", "base_url", "log", "public_key" }

local function from_environment(settings)
  for _, name in ipairs(PLAIN) do
    local value = settings[name] == nil and environment.get(name)
    if value then
      local problem = options.client[name](value)
      if problem then return environment.complaint(name, problem) end
      settings[name] = value
    end
  end
end

local function may_use_proxy(pool_options)
  return pool_options.proxy or environment.proxy "http" or environment.proxy "https"
end

-- Adds the key, or else the id and secret of an OAuth client.
local function add_authorization(settings)
  if settings.api_key then
    if settings.api_key:find("%s") then settings.api_key = pasted.key(settings.api_key) end
    settings.authorization, settings.secrets = "Bearer " .. settings.api_key, { settings.api_key }
    return
  end
  return credentials.find(settings)
end

-- Merges the headers of the environment and of the client; the client's take precedence.
local function all_headers(given, agent)
  local lines, fields = environment.get "headers", { ["User-Agent"] = agent }
  if lines then
    local custom, problem = headers.parse_lines(lines)
    if not custom then return nil, environment.complaint("headers", problem) end
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

--- Combines the settings of a client.
---@param given table the options of the client
---@param pool_options table the options of its connections
---@return telnyx.Settings|nil
---@return string|nil problem
function config.resolve(given, pool_options)
  local settings = tables.copy(given)
  if given.client_id then settings.api_key = false end  -- ignore the environment's
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
  settings.secrets = settings.secrets or {}
  if not settings.transport and may_use_proxy(pool_options) then
    problem = proxy.examine(settings, pool_options)
    if problem then return nil, problem end
  end
  settings.plans = setmetatable({}, { __mode = "k" })
  settings.user_agent = user_agent()
  settings.headers, problem = all_headers(settings.headers, settings.user_agent)
  if problem then return nil, problem end
  if not settings.query or next(settings.query) == nil then settings.query = tables.NOTHING end
  settings.observed = settings.log and settings.log ~= "off" or options.has_hook(settings)
  return settings
end

return config
