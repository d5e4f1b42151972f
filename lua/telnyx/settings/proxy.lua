--- URLs of proxies: their check, and their secrets. Messages show no part of a malformed URL: it
-- may have a password in an unexpected place.

local environment = require "telnyx.settings.environment"
local secret_values = require "telnyx.support.secret_values"

local proxy = {}

local SCHEMES = { http = true, https = true, socks4 = true, socks4a = true, socks5 = true,
  socks5h = true }

-- The user info extends to the last "@", whatever it contains.
local function split(text)
  local scheme, rest = text:match("^(%a[%w+.-]*)://(.*)$")
  rest = rest or text
  local user_info, address = rest:match("^(.*)@(.*)$")
  return scheme, user_info, address or rest
end

local function address_problem(address)
  local host, port = address:match("^(%[[%x:.]+%]):?(%d*)/?$")
  if not host then host, port = address:match("^([%w._~-]+):?(%d*)/?$") end
  if not host then return "host and port expected after the scheme, the user and the password" end
  if port ~= "" and (tonumber(port) < 1 or tonumber(port) > 65535) then
    return "port from 1 to 65535 expected"
  end
end

--- Checks the URL of a proxy.
---@param text string not empty
---@return string|nil problem without any part of the URL
function proxy.problem(text)
  local scheme, user_info, address = split(text)
  if scheme and not SCHEMES[scheme:lower()] then
    return "one of 'http', 'https', 'socks4', 'socks4a', 'socks5', 'socks5h' expected as the scheme"
  elseif user_info and user_info:find("[/?#@%s%c\127]") then
    return "user and password expected with '/', '?', '#', '@' and blanks percent-encoded"
  end
  return address_problem(address)
end

--- Adds the user and the password of a proxy's URL, even a malformed one: with a percent-encoded
--- "@", or without any.
---@param values string[]
---@param text string
function proxy.add_secrets(values, text)
  local _, user_info, address = split(text)
  if not user_info and address_problem(address) then
    _, user_info, address = split(secret_values.percent_decoded(text))
    user_info = user_info or address
  end
  if user_info then secret_values.add_user_info(values, user_info) end
end

local function has_exceptions(pool_options)
  return pool_options.no_proxy or environment.variable "no_proxy" or environment.variable "NO_PROXY"
end

--- Adds the secrets of the proxies that may be used: from the option, else from the environment.
---@param settings telnyx.Settings its `secrets` are extended
---@param pool_options table
---@return string|nil problem of the environment, if it would make every request fail
function proxy.examine(settings, pool_options)
  if pool_options.proxy then
    if pool_options.proxy ~= "" then proxy.add_secrets(settings.secrets, pool_options.proxy) end
    return
  end
  for _, scheme in ipairs { "http", "https" } do
    local value, name = environment.proxy(scheme)
    if value then
      proxy.add_secrets(settings.secrets, value)
      local problem = scheme == settings.origin.scheme and proxy.problem(value)
      if problem and not has_exceptions(pool_options) then
        return ("bad environment variable '%s' (%s)"):format(name, problem)
      end
    end
  end
end

return proxy
