--- OAuth client credentials (RFC 6749 section 4.4): a client that has no key gets access tokens for
-- its id and secret, and sends them in place of one.

local client_state = require "telnyx.settings.session"
local core = require "telnyx.core"
local credentials = require "telnyx.settings.credentials"
local delivery = require "telnyx.call.attempts"
local errors = require "telnyx.response.error"
local headers = require "telnyx.support.headers"
local lazy = require "telnyx.support.lazy"
local single_flight = require "telnyx.transport.single_flight"

local form = lazy "telnyx.call.multipart"

local oauth = {}

local OPERATION = "oauth.token"

-- Seconds that a token is good for where the server does not say.
local DEFAULT_LIFETIME = 3600

-- A token is renewed when less than a twentieth of its lifetime is left, or less than so many
-- seconds.
local SHORTEST_REST = 10

-- An attempt to get a token may be followed by a pause.
local LONGEST_PAUSE = 60

-- Failures that say more about a call than about the server.
local PRIVATE = { cancelled = true, timeout = true }

---@class telnyx.Account what clients with the same credentials share
---@field url string
---@field authorization string
---@field secrets string[] { secret, authorization, token, the token before it }
---@field token string|nil
---@field renew_at number|nil of the client's clock
---@field flight telnyx.Flight|nil

-- The account of a client's credentials at its base URL.
local function account_of(state)
  local settings, shared = state.settings, state.shared
  local id, secret = settings.client_id, settings.client_secret
  local name = table.concat({ settings.base_url, id, secret }, "\n")
  shared.accounts = shared.accounts or {}
  local account = shared.accounts[name]
  if not account then
    local authorization, encoded = credentials.basic(id, secret)
    account = { url = settings.base_url .. "/oauth/token", authorization = authorization,
      secrets = { secret, encoded } }
    shared.accounts[name] = account
  end
  settings.secrets = account.secrets
  return account
end

--
-- Tokens
--

local function envelope_of(account, settings, options)
  local fields = {}
  headers.merge(fields, settings.headers)
  fields.Accept = "application/json"
  fields.Authorization = account.authorization
  fields["Content-Type"] = "application/x-www-form-urlencoded"
  return { method = "POST", url = account.url, headers = fields,
    body = "grant_type=client_credentials", replayable = true,
    timeout = options.timeout, connect_timeout = options.connect_timeout,
    max_redirects = 0, max_response_bytes = settings.max_response_bytes }
end

-- The client's options, with the time limits of the call that needs the token.
local function options_of(state, options, deadline)
  return setmetatable({ timeout = options.timeout, connect_timeout = options.connect_timeout,
    max_retries = options.max_retries, deadline = deadline and deadline - client_state.now(state) },
    { __index = state.settings })
end

local function lifetime_of(answer)
  local given = answer.expires_in
  if given == nil then return DEFAULT_LIFETIME end
  local seconds = tonumber(given)
  if seconds and seconds > 0 and seconds < math.huge then return seconds end
  return nil, ("expires_in: number of seconds above 0 expected, got '%s'"):format(tostring(given))
end

-- The token in an answer. What is wrong with one is told without showing it.
local function read(body)
  local answer, problem = core.json_decode(body)
  if answer == nil then return nil, "not JSON: " .. problem end
  if type(answer) ~= "table" then return nil, "JSON object expected" end
  local token, kind = answer.access_token, answer.token_type
  if type(token) ~= "string" then
    return nil, ("access_token: string expected, got %s"):format(type(token))
  elseif not token:find("^[\33-\126]+$") then
    return nil, "access_token: characters that a header can hold expected"
  elseif kind ~= nil and tostring(kind):lower() ~= "bearer" then
    return nil, ("token_type: 'Bearer' expected, got '%s'"):format(tostring(kind))
  end
  local lifetime
  lifetime, problem = lifetime_of(answer)
  if not lifetime then return nil, problem end
  return token, lifetime
end

local function current_token(state, account)
  return account.token and client_state.now(state) < account.renew_at and account.token or nil
end

local function adopt(account, token, begun, lifetime)
  local rest = math.min(math.max(SHORTEST_REST, lifetime / 20), lifetime / 2)
  account.token, account.renew_at = token, begun + lifetime - rest
  local secrets = account.secrets
  secrets[4], secrets[3] = secrets[3], token
end

-- Gets a token.
---@return string|nil token
---@return telnyx.Error|nil
---@return boolean|nil is_private the error is this call's own
local function fetch(state, account, options, deadline)
  local begun = client_state.now(state)
  local token_options = options_of(state, options, deadline)
  if deadline and begun >= deadline then
    local call = { operation = OPERATION, options = token_options, attempts = 0 }
    local cause = "the deadline passed before there was an access token"
    return nil, errors.new(call, "timeout", cause, { sent = false }), true
  end
  local answer, err = delivery.send(state, OPERATION, token_options,
    envelope_of(account, state.settings, options))
  if not answer then return nil, err, PRIVATE[err.kind] end
  local token, lifetime = read(answer.body)
  if not token then
    local call = { operation = OPERATION, options = token_options, attempts = answer.attempts }
    return nil, errors.new(call, "decode", lifetime, { status = answer.status,
      request_id = answer.request_id, headers = answer.headers, sent = true })
  end
  adopt(account, token, begun, lifetime)
  return token
end

local function time_limit(state, options, deadline)
  if deadline then return deadline - client_state.now(state) end
  return (options.timeout + LONGEST_PAUSE) * (options.max_retries + 1)
end

-- The token to use now. Of all who need a new one, one gets it.
local function token_of(state, account, options, deadline)
  local token = current_token(state, account)
  if token then return token end
  return single_flight.join(state, account, function()
    token = current_token(state, account)  -- somebody may have been quicker
    if token then return token end
    return fetch(state, account, options, deadline)
  end, time_limit(state, options, deadline), deadline)
end

--
-- Requests
--

local function with_token(state, request, token, deadline)
  local copy, fields = {}, {}
  for name, value in pairs(request) do copy[name] = value end
  for name, value in pairs(request.headers) do fields[name] = value end
  fields.Authorization = "Bearer " .. token
  copy.headers = fields
  -- getting the token took some of the time
  if deadline then
    copy.timeout = math.max(math.min(request.timeout, deadline - client_state.now(state)), 0.001)
  end
  return copy
end

-- A request that was refused did nothing, so it may go out again if it still can.
local function is_repeatable(request)
  return not request.form or form.rewind(request.form)
end

--- A transport that puts tokens into the requests that are to have one. Where the server refuses a
-- token, it gets another, once.
---@param state telnyx.State with settings
---@param send telnyx.Transport what carries requests
---@return telnyx.Transport
function oauth.transport(state, send)
  local account = account_of(state)
  return function(request, operation, options, deadline)
    if request.headers.Authorization ~= credentials.TOKEN then
      return send(request, operation, options, deadline)
    end
    local token, err = token_of(state, account, options, deadline)
    if not token then return nil, err end
    local answer, kind, message, sent, timings =
      send(with_token(state, request, token, deadline), operation, options, deadline)
    if not answer or answer.status ~= 401 then return answer, kind, message, sent, timings end
    if account.token == token then account.token = nil end
    if not is_repeatable(request) then return answer end
    token, err = token_of(state, account, options, deadline)
    if not token then return nil, err end
    return send(with_token(state, request, token, deadline), operation, options, deadline)
  end
end

return oauth
