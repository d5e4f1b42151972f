-- Access tokens for OAuth clients: the client credentials grant.

local core = require "telnyx.core"
local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"

local oauth = { PATH = "/oauth/token" }

-- Any other bearer token is an API key.
local PREFIX = "emulator-token-"

local Tokens = {}
Tokens.__index = Tokens

--- Creates a store of tokens.
---@param opts table `client_id`, `client_secret` (any by default), `token_seconds`
function oauth.new(opts)
  return setmetatable({
    client_id = opts.client_id, client_secret = opts.client_secret,
    lifetime = opts.token_seconds or 3600, expires = {},
  }, Tokens)
end

--- Discards all tokens.
function Tokens:clear()
  self.expires = {}
end

function Tokens:issue(now)
  for token, time in pairs(self.expires) do
    if time <= now then self.expires[token] = nil end
  end
  local token = PREFIX .. text.uuid()
  self.expires[token] = now + self.lifetime
  return token
end

--- Tells whether a bearer token is valid.
---@return boolean|nil # nil when it is not one of these tokens
function Tokens:is_valid(token, now)
  if token:sub(1, #PREFIX) ~= PREFIX then return nil end
  local time = self.expires[token]
  return time ~= nil and now < time
end

function Tokens:knows(id, secret)
  if not id or not secret or id == "" or secret == "" then return false end
  return id == (self.client_id or id) and secret == (self.client_secret or secret)
end

-- RFC 6749 section 5.2
local function refuse(status, code, description, headers)
  return { status = status, headers = headers,
    json = { error = code, error_description = description } }
end

local function read_parameters(request)
  local content_type = request.headers["content-type"] or ""
  if not content_type:find("^application/json") then return text.parse_query(request.body) end
  local value = json.decode(request.body)
  return json.is_object(value) and value or nil
end

-- Returns id and secret: from the header, otherwise from the body.
local function credentials(request, parameters)
  local encoded = (request.headers.authorization or ""):match("^[Bb][Aa][Ss][Ii][Cc] +(%S+)$")
  if not encoded then return parameters.client_id, parameters.client_secret end
  return (core.base64_decode(encoded) or ""):match("^([^:]*):(.*)$")
end

--- Adds the route, which requires no key.
function oauth.routes(app, router)
  local tokens = app.tokens
  router:add("POST", oauth.PATH, function(request)
    local parameters = read_parameters(request)
    if not parameters or not parameters.grant_type then
      return refuse(400, "invalid_request", "The parameter 'grant_type' is missing.")
    elseif parameters.grant_type ~= "client_credentials" then
      return refuse(400, "unsupported_grant_type", "There is only 'client_credentials'.")
    elseif not tokens:knows(credentials(request, parameters)) then
      return refuse(401, "invalid_client", "The client's id or secret is wrong.",
        { ["www-authenticate"] = "Basic" })
    end
    return {
      headers = { ["cache-control"] = "no-store" },
      json = { access_token = tokens:issue(app:now()), token_type = "Bearer",
        expires_in = tokens.lifetime },
    }
  end)
end

return oauth
