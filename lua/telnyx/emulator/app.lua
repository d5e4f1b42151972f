-- The emulator without a network: a function from requests to responses. The network is handled
-- elsewhere, so this module runs on every Lua.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local new_control = require "telnyx.emulator.control".new
local new_faults = require "telnyx.emulator.faults".new
local new_keys = require "telnyx.emulator.idempotency".new
local new_log = require "telnyx.emulator.log".new
local new_router = require "telnyx.emulator.router".new
local oauth = require "telnyx.emulator.oauth"
local operations = require "telnyx.emulator.operations"
local open_store = require "telnyx.emulator.store".open
local seed = require "telnyx.emulator.integrations".seed
local texml_calls = require "telnyx.emulator.texml_calls"
local text = require "telnyx.emulator.text"
local validate = require "telnyx.emulator.validate"
local webhooks = require "telnyx.emulator.webhooks"

local RESOURCES = {
  "assistants", "attachments", "calls", "canary_deploys", "chat", "conversations",
  "detail_records", "emails", "files", "instructions", "integrations", "mcp_servers", "media",
  "messages", "messaging_profiles", "number_lookup", "numbers", "oauth", "runs",
  "scheduled_events", "speech", "tests", "tools",
}

local App = {}
App.__index = App

--- Returns the emulator's time: the clock, plus the seconds of `advance`.
---@return number # Unix time in seconds
function App:now()
  return self.clock() + self.ahead
end

--- Returns the emulator's time in ISO 8601.
function App:timestamp()
  return text.iso_time(self:now())
end

--- Moves the emulator's clock forward, so that runs progress without waiting.
---@param seconds number
function App:advance(seconds)
  self.ahead = self.ahead + seconds
  self.webhooks.notify()
end

--- Returns the calls over WebSockets. They are rare, so what plays them is loaded late.
function App:stream_calls()
  self.streams = self.streams or require "telnyx.emulator.stream_calls".new(self)
  return self.streams
end

--- Forgets all state, keys, tokens, faults and recorded requests.
---@return boolean|nil ok
---@return string|nil message
function App:reset()
  self.ahead = 0
  self.faults:clear()
  self.log:clear()
  self.webhooks:clear()
  self.texml_calls:clear()
  if self.streams then self.streams:clear() end
  self.keys = new_keys()
  self.tokens:clear()
  self.store:reset()
  return self.store:save()
end

local function report(message)
  io.stderr:write("telnyx emulator: ", tostring(message), "\n")
end

-- Makes a response of a handler's result: encodes its body.
local function finish(response)
  response.status = response.status or 200
  local headers = { ["content-type"] = "application/json" }
  for name, value in pairs(response.headers or {}) do headers[name] = value end
  if response.json ~= nil then
    local body, err = json.encode(response.json)
    if not body then
      report("cannot encode a response: " .. tostring(err))
      return finish(errors.unexpected())
    end
    response.body, response.json = body, nil
  elseif not response.body and not response.chunks then
    headers["content-type"] = nil
    response.body = ""
  end
  response.headers = headers
  return response
end

local function read_body(request, route)
  local options = route.options
  if request.body == "" then
    request.json = {}
  else
    if not text.is_utf8(request.body) then
      return errors.bad_request("The body is not valid UTF-8.", "/body")
    end
    local value, err = json.decode(request.body)
    if value == nil then
      return errors.bad_request("The body is not JSON: " .. tostring(err), "/body")
    elseif not json.is_object(value) then
      return errors.bad_request("The body is a JSON " .. json.kind(value)
        .. ", expected an object.", "/body")
    end
    request.json = value
  end
  local problems = validate.object(request.json, options.body, options.partial)
  if not problems then return nil end
  -- The AI services have their own error format.
  local is_ai = route.template:find "^/ai/" or route.template:find "^/_emulator/"
  return is_ai and errors.invalid(problems) or errors.unprocessable(problems)
end

local function asks_for_websocket(request)
  return (request.headers.upgrade or ""):lower() == "websocket"
end

local function run(route, request)
  if route.options.websocket and not asks_for_websocket(request) then
    return errors.upgrade_required()
  end
  if route.options.body then
    local invalid = read_body(request, route)
    if invalid then return invalid end
  end
  return route.handler(request)
end

local function run_safely(route, request)
  local ok, response = xpcall(function() return run(route, request) end, debug.traceback)
  if ok then return response end
  report(response)
  return errors.unexpected()
end

-- Runs the handler of a route once per idempotency key.
function App:run(route, request)
  local key = route.options.idempotent and request.headers["idempotency-key"]
  local replay = key and self.keys:recall(request, key, self:now())
  if replay then return finish(replay) end
  local response = finish(run_safely(route, request))
  if request.method ~= "GET" and response.status < 400 then
    local saved, err = self.store:save()
    if not saved then report(err) end
  end
  if key and response.status < 300 then
    self.keys:remember(request, key, response, self:now())
  end
  return response
end

local function is_authorized(app, request)
  local key = (request.headers.authorization or ""):match("^[Bb][Ee][Aa][Rr][Ee][Rr] +(%S+)$")
  if not key then return false end
  local is_valid_token = app.tokens:is_valid(key, app:now())
  if is_valid_token ~= nil then return is_valid_token end
  return not app.api_key or key == app.api_key
end

-- Counts requests per second of the clock.
local function exceeds_rate(app)
  if not app.rate_limit then return false end
  local second = math.floor(app:now())
  if second ~= app.rate_second then app.rate_second, app.rate_count = second, 0 end
  app.rate_count = app.rate_count + 1
  return app.rate_count > app.rate_limit
end

-- The response where a router has nothing for a request. An operation of the API that the emulator
-- does not serve must not read like a wrong path.
local function nothing_at(app, router, request, path, allowed)
  local name = router == app.router and operations.at(request.method, path, false)
  if name then return errors.not_served(name) end
  if allowed then return errors.method_not_allowed(request.method, allowed) end
  return errors.not_found("There is nothing at '" .. text.to_utf8(path) .. "'.")
end

-- Routes a request whose path is below a prefix of `router`.
function App:route(router, request, path)
  local query = text.parse_query(request.query_string)
  if not query or not text.unescape(path) then
    return finish(errors.bad_request("The URL has a '%' without two hexadecimal digits.", "/path"))
  end
  local decoded = text.unescape(path)
  if not text.is_utf8(decoded) then
    return finish(errors.bad_request("The path is not valid UTF-8.", "/path"))
  end
  request.query = query
  local method = request.method == "HEAD" and "GET" or request.method
  local route, params = router:find(method, path)
  if not route then return finish(nothing_at(self, router, request, path, params)) end
  request.params = params
  local response = self:run(route, request)
  if response.status ~= 404 or router ~= self.router then return response end
  -- no phone number has the id "jobs": /phone_numbers/jobs is another operation
  local name = operations.at(method, path, false)
  if name == operations.at(method, route.template, false) then return response end
  return finish(errors.not_served(name))
end

function App:answer(request)
  if exceeds_rate(self) then return finish(errors.too_many_requests(1)) end
  local path = request.path:match("^/v2(/.*)$")
  if path ~= oauth.PATH and not is_authorized(self, request) then
    return finish(errors.unauthorized())
  end
  if not path then
    local name = operations.at(request.method, request.path, true)
    return finish(name and errors.not_served(name) or errors.not_found("There is nothing at '"
      .. text.to_utf8(request.path) .. "': paths begin with '/v2'."))
  end
  return self:route(self.router, request, path)
end

local BAD_JSON = '{"data": [{"id": '

-- Makes the response of a fault, in place of the API's.
local function replaced(fault)
  local body = fault.body
  if body ~= nil and type(body) ~= "string" then body = json.encode(body) end
  local status = fault.status or 200
  if body then
    local headers = { ["content-type"] = "application/json" }
    for name, value in pairs(fault.headers or {}) do headers[name:lower()] = value end
    return finish { status = status, headers = headers, body = body }
  end
  local response = status < 400 and { status = status }
    or status == 429 and errors.api(429, "10011", "Too many requests", "Told to answer so.")
    or errors.api(status, "10007", "Unexpected error", "Told to answer so.")
  response.headers = response.headers or {}
  for name, value in pairs(fault.headers or {}) do response.headers[name:lower()] = value end
  return finish(response)
end

local function answer_faulty(app, request, fault)
  local response
  if fault.reset then
    response = finish { status = 500, body = "" }
    response.reset = true
  elseif fault.status or fault.body ~= nil then
    response = replaced(fault)
  else
    -- The request is processed; only its response is lost or late.
    response = app:answer(request)
    if fault.bad_json or fault.cut or fault.socket then
      local changed = {}
      for name, value in pairs(response) do changed[name] = value end
      response = changed
    end
    if fault.bad_json then
      response.status, response.body, response.chunks = 200, BAD_JSON, nil
      response.headers = { ["content-type"] = "application/json" }
    end
    response.cut, response.fault = fault.cut, fault.socket
  end
  response.delay = fault.delay
  return response
end

--- Handles a request.
---@param request table `method`, `target` (path and query as sent), `headers` (lower-case
--- names), `body`
---@return table response `status`, `headers`, and `body` or `chunks` (a list of texts to send
--- one by one); `delay` in seconds, `cut` (bytes to send before closing), `reset` and `stop`
--- are instructions to whoever carries it; `session`, with the status 101, is to be called with the
--- WebSocket, which has `fault`
function App:handle(request)
  request.path, request.query_string = request.target:match("^([^?#]*)%??([^#]*)")
  local response
  if request.path:find("^/_emulator") then
    response = self:route(self.control, request, request.path)
  else
    self.log:add(request)
    local fault = self.faults:take(request.method, request.path, asks_for_websocket(request))
    if fault then
      response = answer_faulty(self, request, fault)
    else
      response = self:answer(request)
    end
  end
  -- The response may be stored for its idempotency key; its request id must not be.
  local headers = {}
  for name, value in pairs(response.headers) do headers[name] = value end
  headers["x-request-id"] = headers["x-request-id"] or text.uuid()
  headers.server = headers.server or "telnyx-emulator"
  return {
    status = response.status, headers = headers, body = response.body,
    chunks = response.chunks, delay = response.delay, cut = response.cut,
    reset = response.reset, stop = response.stop, session = response.session,
    fault = response.fault,
  }
end

--- Creates an emulator without a network.
---@param opts table|nil `state` (file name), `api_key`, `rate_limit` (requests per second),
--- `client_id`, `client_secret`, `token_seconds`, `run_seconds` (how long a test runs, 2 by
--- default), `clock` (function to Unix time), `webhook_url`, `webhook_key`, `webhook_remote`
---@return table|nil app
---@return string|nil message
local function new(opts)
  opts = opts or {}
  local store, err = open_store(seed, opts.state)
  if not store then return nil, err end
  local app = setmetatable({
    store = store, router = new_router(), faults = new_faults(), log = new_log(),
    keys = new_keys(), clock = opts.clock or os.time, ahead = 0,
    run_seconds = opts.run_seconds or 2, api_key = opts.api_key, rate_limit = opts.rate_limit,
    texml_calls = texml_calls.new(), tokens = oauth.new(opts),
  }, App)
  app.webhooks, err = webhooks.new(app, opts)
  if not app.webhooks then return nil, err end
  for _, name in ipairs(RESOURCES) do
    require("telnyx.emulator." .. name).routes(app, app.router)
  end
  app.control = new_control(app)
  return app
end

return { new = new, finish = finish }
