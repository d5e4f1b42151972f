--- The environment variables that a client reads.

local environment = {}

-- A sandbox may have no `os`.
local function getenv(name)
  return os and os.getenv and os.getenv(name)
end

--- Variables by the options that they replace.
environment.names = {
  api_key = "TELNYX_API_KEY",
  base_url = "TELNYX_BASE_URL",
  client_id = "TELNYX_CLIENT_ID",
  client_secret = "TELNYX_CLIENT_SECRET",
  headers = "TELNYX_CUSTOM_HEADERS",
  log = "TELNYX_LOG",
  public_key = "TELNYX_PUBLIC_KEY",
}

--- Returns the value of a variable.
---@param option string the option that it replaces
---@return string|nil value nil if it is unset or empty
function environment.get(option)
  local value = getenv(environment.names[option])
  if value ~= "" then return value end
end

-- libcurl's own variables, in its order of precedence.
local PROXIES = {
  http = { "http_proxy", "all_proxy", "ALL_PROXY" },
  https = { "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY" },
}

--- Returns the proxy that libcurl takes from the environment.
---@param scheme "http"|"https" of the request's URL
---@return string|nil value nil if there is none
---@return string|nil name of the variable
function environment.proxy(scheme)
  for _, name in ipairs(PROXIES[scheme]) do
    local value = getenv(name)
    if value and value ~= "" then return value, name end
  end
end

--- Tells whether the environment exempts hosts from its proxy.
---@return boolean
function environment.has_no_proxy()
  return (getenv "no_proxy" or getenv "NO_PROXY" or "") ~= ""
end

--- Returns the advice to set a variable. nginx clears the environment of its workers.
---@param option string
---@return string
function environment.advice(option)
  local name = environment.names[option]
  local line = rawget(_G, "ngx") and (" (nginx.conf needs a line 'env %s;' too)"):format(name) or ""
  return "set " .. name .. line
end

--- Returns the message for an invalid value of a variable.
---@param option string
---@param problem string
---@return string
function environment.complaint(option, problem)
  return ("bad environment variable '%s' (%s)"):format(environment.names[option], problem)
end

return environment
