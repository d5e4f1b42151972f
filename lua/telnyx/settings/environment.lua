--- The environment variables that a client reads.

local environment = {}

--- Returns the value of a variable. A sandbox may have no `os`.
---@param name string
---@return string|nil value nil if it is unset or empty
function environment.variable(name)
  local value = os and os.getenv and os.getenv(name)
  if value ~= "" then return value or nil end
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
  return environment.variable(environment.names[option])
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
    local value = environment.variable(name)
    if value then return value, name end
  end
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
