--- The id and secret of an OAuth client, which replace a key. Both come from the options, or both
-- from the environment.

local core = require "telnyx.core"
local environment = require "telnyx.settings.environment"
local mistake = require "telnyx.support.mistake"
local options = require "telnyx.settings.options"
local pasted = require "telnyx.settings.pasted"

local credentials = {}

--- A placeholder in the header for the access token that call/oauth inserts.
credentials.TOKEN = "Bearer [token]"

local OTHER = { client_id = "client_secret", client_secret = "client_id" }

--- Raises at the caller's line if one of the two options is missing, or a key is given as well.
---@param given table
---@param where string the function's name
function credentials.check(given, where)
  for name, other in pairs(OTHER) do
    if given[name] and not given[other] then
      mistake.fail(("bad option '%s' to '%s' ('%s' expected beside it)"):format(name, where,
        other))
    end
  end
  if given.api_key then
    mistake.fail(("bad option 'api_key' to '%s' (either this or 'client_id' expected, got both)")
      :format(where))
  end
end

--- Returns the Authorization header of an OAuth client (RFC 6749 section 2.3.1).
---@param id string
---@param secret string
---@return string header
---@return string encoded the Base64 text in it, a secret as well
function credentials.basic(id, secret)
  -- RFC 6749 asks for percent-encoding first; the official clients do not do it
  local encoded = core.base64_encode(id .. ":" .. secret)
  return "Basic " .. encoded, encoded
end

local function from_environment(settings)
  for name in pairs(OTHER) do
    local value = environment.get(name)
    if value then
      local problem = options.client[name](value)
      if problem then return environment.complaint(name, problem) end
      settings[name] = value
    end
  end
  for name, other in pairs(OTHER) do
    if settings[name] and not settings[other] then
      return environment.complaint(name,
        ("'%s' expected beside it"):format(environment.names[other]))
    end
  end
end

--- Completes the settings of a client that has no key.
---@param settings telnyx.Settings
---@return string|nil problem of the environment
function credentials.find(settings)
  local problem
  if not settings.client_id then problem = from_environment(settings) end
  if problem or not settings.client_id then return problem end
  settings.client_id = pasted.trim(settings.client_id)
  settings.client_secret = pasted.trim(settings.client_secret)
  settings.authorization, settings.secrets = credentials.TOKEN, { settings.client_secret }
end

return credentials
