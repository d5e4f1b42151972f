--- OAuth client credentials (RFC 6749 section 4.4): a client without a key gets access tokens for
-- its id and secret, and sends those.

local attempts = require "telnyx.call.attempts"
local core = require "telnyx.core"
local credentials = require "telnyx.settings.credentials"
local errors = require "telnyx.response.error"
local headers = require "telnyx.support.headers"
local lazy = require "telnyx.support.lazy"
local single_flight = require "telnyx.transport.single_flight"
local tables = require "telnyx.support.tables"

local transfers = lazy "telnyx.transport.transfer"

local oauth = {}

local OPERATION = "oauth.token"

-- The lifetime of a token in seconds if the server does not specify one.
local DEFAULT_LIFETIME = 3600

-- A token is renewed when less than a twentieth of its lifetime, or less than this many seconds,
-- remain.
local SHORTEST_REST = 10

-- The time for a pause after an attempt to get a token.
local LONGEST_PAUSE = 60

-- Failures caused by the call that needed the token, not by the server.
local PRIVATE = { cancelled = true, timeout = true }

---@class telnyx.Account shared by clients with the same credentials
---@field url string
---@field authorization string
---@field secrets string[] { secret, authorization, token, the token before it }
---@field token string|nil
---@field renew_at number|nil of the client's clock
---@field flight telnyx.Flight|nil

-- Returns the account for a client's credentials and base URL.
local function account_of(session)
  local settings, shared = session.settings, session.shared
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
  settings.account_secrets = account.secrets
  return account
end

--
-- Tokens
--

local function request_of(account, settings, options)
  local fields = {}
  headers.merge(fields, settings.headers)
  fields.Accept = "application/json"
  fields.Authorization = account.authorization
  fields["Content-Type"] = "application/x-www-form-urlencoded"
  return { method = "POST", url = account.url, headers = fields,
    body = "grant_type=client_credentials", replayable = true,
    timeout = options.timeout, connect_timeout = options.connect_timeout,
    max_response_bytes = settings.max_response_bytes }
end

-- Returns the client's options, with the time limits of the call that needs the token.
local function options_of(call)
  local options, deadline = call.options, call.deadline
  return setmetatable({ timeout = options.timeout, connect_timeout = options.connect_timeout,
    max_retries = options.max_retries, max_redirects = 0,
    deadline = deadline and deadline - call.session:clock():now() },
    { __index = call.session.settings })
end

-- Makes the call that gets a token for another one.
---@return telnyx.Call
local function token_call(call, account)
  return { session = call.session, operation = OPERATION, options = options_of(call),
    request = request_of(account, call.session.settings, call.options), attempts = 0 }
end

local function lifetime_of(answer)
  local given = answer.expires_in
  if given == nil then return DEFAULT_LIFETIME end
  local seconds = tonumber(given)
  if seconds and seconds > 0 and seconds < math.huge then return seconds end
  return nil, ("expires_in: number of seconds above 0 expected, got '%s'"):format(tostring(given))
end

-- Returns the token in a response. Messages about a bad token do not show it.
---@return string|nil token
---@return any lifetime in seconds; what is wrong, if there is no token
local function read(body)
  local answer, problem = core.json_decode(body)
  if answer == nil then return nil, "not JSON: " .. problem end
  if type(answer) ~= "table" then return nil, "JSON object expected" end
  local token, kind = answer.access_token, answer.token_type
  if type(token) ~= "string" then
    return nil, ("access_token: string expected, got %s"):format(type(token))
  elseif not token:find("^[\33-\126]+$") then
    return nil, "access_token: characters allowed in a header expected"
  elseif kind ~= nil and tostring(kind):lower() ~= "bearer" then
    return nil, ("token_type: 'Bearer' expected, got '%s'"):format(tostring(kind))
  end
  local lifetime
  lifetime, problem = lifetime_of(answer)
  if not lifetime then return nil, problem end
  return token, lifetime
end

local function current_token(clock, account)
  return account.token and clock:now() < account.renew_at and account.token or nil
end

local function adopt(account, token, begun, lifetime)
  local rest = math.min(math.max(SHORTEST_REST, lifetime / 20), lifetime / 2)
  account.token, account.renew_at = token, begun + lifetime - rest
  local secrets = account.secrets
  secrets[4], secrets[3] = secrets[3], token
end

-- Gets a token.
---@return string|nil token
---@return telnyx.Error
---@return boolean|nil is_private the error concerns this call only, not those that wait for it
local function fetch(call, account, send)
  local begun, own = call.session:clock():now(), token_call(call, account)
  if call.deadline and begun >= call.deadline then
    local cause = "the deadline passed before there was an access token"
    return nil, errors.new(own, "timeout", cause, { sent = false }), true
  end
  local answer, err = attempts.deliver(own, send)
  if not answer then return nil, err, PRIVATE[err.kind] end
  local token, lifetime = read(answer.body)
  if not token then
    return nil, errors.new(own, "decode", lifetime, { status = answer.status,
      request_id = answer.request_id, headers = answer.headers, sent = true })
  end
  adopt(account, token, begun, lifetime)
  return token
end

local function time_limit(call)
  if call.deadline then return call.deadline - call.session:clock():now() end
  return (call.options.timeout + LONGEST_PAUSE) * (call.options.max_retries + 1)
end

-- Returns the token to use now. One coroutine fetches a new one for all that need it.
local function token_of(call, account, send)
  local clock = call.session:clock()
  local token = current_token(clock, account)
  if token then return token end
  return single_flight.join(clock, account, function()
    token = current_token(clock, account)  -- another coroutine may have fetched one meanwhile
    if token then return token end
    return fetch(call, account, send)
  end, time_limit(call), call.deadline)
end

--
-- Requests
--

local function with_token(request, token, call)
  local copy = tables.copy(request)
  copy.headers = tables.copy(request.headers)
  copy.headers.Authorization = "Bearer " .. token
  -- fetching the token used some of the time
  if call.deadline then
    local time_left = call.deadline - call.session:clock():now()
    copy.timeout = math.max(math.min(request.timeout, time_left), 0.001)
  end
  return copy
end

-- A refused request had no effect, so it may be sent again if its body can be repeated.
local function is_repeatable(request)
  return not request.form or transfers.rewind(request)
end

--- Makes a transport that adds tokens to requests. If the server refuses a token, it fetches
-- another one, once.
---@param session telnyx.Session with settings
---@param send telnyx.Transport sends the requests
---@return telnyx.Transport
function oauth.transport(session, send)
  local account = account_of(session)
  return function(request, call)
    if request.headers.Authorization ~= credentials.TOKEN then return send(request, call) end
    local token, err = token_of(call, account, send)
    if not token then return nil, err end
    local answer, kind, message, sent, timings = send(with_token(request, token, call), call)
    if not answer or answer.status ~= 401 then return answer, kind, message, sent, timings end
    if account.token == token then account.token = nil end
    if not is_repeatable(request) then return answer end
    token, err = token_of(call, account, send)
    if not token then return nil, err end
    return send(with_token(request, token, call), call)
  end
end

return oauth
