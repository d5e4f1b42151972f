--- A call, from its parameters to its result: validated, built, authorized, executed and read.

local attempts = require "telnyx.call.attempts"
local build = require "telnyx.call.build"
local core = require "telnyx.core"
local known_options = require "telnyx.settings.options"
local lazy = require "telnyx.support.lazy"
local tables = require "telnyx.support.tables"

local authorize = lazy "telnyx.call.authorize"
local call_options = lazy "telnyx.call.options"
local custom = lazy "telnyx.transport.custom"
local errors = lazy "telnyx.response.error"
local headers = lazy "telnyx.support.headers"
local next_page = lazy "telnyx.call.next_page"
local oauth = lazy "telnyx.call.oauth"
local pages = lazy "telnyx.response.page"
local pool = lazy "telnyx.transport.pool"
local streaming = lazy "telnyx.call.streaming"

local perform = {}

local NOTHING = tables.NOTHING
local deliver, json_decode = attempts.deliver, core.json_decode

---@class telnyx.Call : telnyx.FailedCall
---@field session telnyx.Session
---@field row table a row of an endpoint table
---@field path string with the parameters filled in or, where the row is `absolute`, a URL
---@field values table { query, headers, body, form }, where given: name in the API to value; once
---the request is built, `query` has all of it
---@field request telnyx.Request for the transport
---@field attempts integer how many have begun
---@field target telnyx.Target where the body of the response goes, if it is not read whole
---@field deadline number|nil of the session's clock

-- Returns the user's transport or one over libcurl, for an OAuth client with tokens added.
local function open_transport(session)
  local shared, own = session.shared, session.given.transport
  shared.transport = shared.transport or own and custom.transport(own)
    or pool.transport(shared, known_options.limits, session.given.log)
  session.transport = session.settings.client_id and oauth.transport(session, shared.transport)
    or shared.transport
  return session.transport
end

-- Returns the kind of a body by its Content-Type, for rows with `response = "auto"`.
local function announced_kind(response)
  local media_type = headers.media_type(response.headers["content-type"])
  return (not media_type or headers.is_json(media_type)) and "json" or "text"
end

local fetch_page

-- Tells whether a response is a list, even if the API's document does not call it one.
local function is_list(row, value)
  local data = row[1] == "GET" and type(value) == "table" and value.data
  return type(data) == "table" and (getmetatable(data) == core.array_mt or next(data) == nil)
end

local function read_json(call, response)
  local row, body, value = call.row, response.body, nil
  if body ~= "" then
    local problem
    local options = call.options
    value, problem = json_decode(body, options.keep_null, false, options.max_depth)
    if value == nil then
      return nil, errors.new(call, "decode", "not JSON: " .. problem, { status = response.status,
        request_id = response.request_id, body = body, headers = response.headers, sent = true })
    end
  elseif not row.page then
    value = true
  end
  local is_page = row.page and not (row.response == "auto" and type(value) == "string")
  if is_page or is_list(row, value) then return pages.new(call, value, response, fetch_page) end
  return value
end

-- Returns the connection, which carries another protocol now.
local function read_channel(call, response)
  local channel = response.channel
  response.channel = nil  -- callers get the response as well
  if channel then return channel end
  return nil, errors.new(call, "decode", ("status 101 expected, got %d"):format(response.status), {
    status = response.status, request_id = response.request_id, body = response.body,
    headers = response.headers, sent = true })
end

-- Returns the result of the call.
local function read(call, response)
  if call.target then return streaming.result(call, response) end
  local kind = call.row.response
  if kind == "auto" then kind = announced_kind(response) end
  if not kind or kind == "json" then return read_json(call, response) end
  if kind == "none" then return true end
  if kind == "channel" then return read_channel(call, response) end
  return response.body
end

local function execute(call)
  local session = call.session
  local response, err, last = deliver(call, session.transport or open_transport(session))
  if not response then return nil, err, last end
  local value
  value, err = read(call, response)
  return value, err, response
end

function fetch_page(call, query)
  return execute(next_page(call, query))
end

--- Performs a call. Mistakes of the caller raise.
---@param session telnyx.Session
---@param row table a row of an endpoint table
---@param operation string its name
---@param path string with the parameters filled in or, where the row is `absolute`, a URL
---@param values table parameters by place
---@param given table options of the call, checked
---@return any value, telnyx.Error, telnyx.Response
function perform.call(session, row, operation, path, values, given)
  local settings, problem = session.settings, nil
  if not settings or session.shared.closed then settings, problem = session:resolve() end
  if not settings then
    return nil, errors.of(operation, "config", problem, { attempts = 0 })
  end
  local call = { session = session, row = row, operation = operation, path = path, values = values,
    options = given == NOTHING and settings or call_options.merge(given, settings),
    request = nil, attempts = 0 }
  if row.stream or given ~= NOTHING then call_options.validate(call, given) end
  local is_authorized = build.request(call, given)
  problem = not is_authorized and authorize.refusal(call, given)
  if problem then return nil, errors.new(call, "config", problem) end
  return execute(call)
end

return perform
