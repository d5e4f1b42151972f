--- The last check of a request: does it have credentials, and may it carry them to its origin?

local environment = require "telnyx.settings.environment"
local headers = require "telnyx.support.headers"
local mistake = require "telnyx.support.mistake"
local secret_names = require "telnyx.support.secret_names"
local url = require "telnyx.support.url"

local authorize = {}

-- Operations that need no key.
local OPEN = { none = true, ["client?"] = true }

-- Returns the headers for another origin: without the client's own and those with a secret's name,
-- unless they were given to this call.
local function public_headers(fields, own, given)
  local public = {}
  for name, value in pairs(fields) do
    if own[name] == nil and not secret_names.is_secret(name) then public[name] = value end
  end
  public["User-Agent"] = fields["User-Agent"]
  headers.merge(public, given)
  return public
end

-- Removes the secrets from a request to an origin other than the base URL's.
---@return boolean|nil is_foreign
---@return string|nil problem
local function leave_origin(call, given)
  local settings, request = call.session.settings, call.request
  local origin, problem = url.split(call.path)
  if not origin then mistake.bad("path", call.operation, problem) end
  if url.same_origin(origin, settings.origin) then return false end
  if not url.is_private(origin) and not settings.allow_http then
    return true, url.plain_problem(origin)
  end
  request.headers = public_headers(request.headers, settings.headers, given.headers)
  return true
end

local function missing_credentials(settings, row)
  if row.auth == "client" and not settings.client_id then
    return "there is no OAuth client: give client_id and client_secret to telnyx.new (or set "
      .. "TELNYX_CLIENT_ID and TELNYX_CLIENT_SECRET)"
  end
  if not settings.authorization and not OPEN[row.auth] then
    return "there is no API key: " .. environment.advice "api_key"
      .. ", or give api_key to telnyx.new (for an OAuth client, TELNYX_CLIENT_ID and "
      .. "TELNYX_CLIENT_SECRET, or client_id and client_secret)"
  end
end

--- Returns why the request of a call must not be sent, or nil. Removes the secrets from a request
--- to another origin.
---@param call telnyx.Call
---@param given table the options of the call alone
---@return string|nil problem
function authorize.refusal(call, given)
  local row, settings, request = call.row, call.session.settings, call.request
  if row.absolute then
    local is_foreign, problem = leave_origin(call, given)
    if is_foreign then return problem end
  end
  if settings.refusal then return settings.refusal end
  if not request.headers.Authorization then return missing_credentials(settings, row) end
end

return authorize
