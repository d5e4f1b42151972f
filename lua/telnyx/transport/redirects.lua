--- Redirects (RFC 9110 section 15.4). libcurl does not follow them, because it would send the
-- client's headers to any origin.

local core = require "telnyx.core"
local headers = require "telnyx.support.headers"
local lazy = require "telnyx.support.lazy"
local resolve_url = require "telnyx.support.resolve_url"
local tables = require "telnyx.support.tables"
local url = require "telnyx.support.url"

local transfers = lazy "telnyx.transport.transfer"

local redirects = {}

local STATUSES = { [301] = true, [302] = true, [303] = true, [307] = true, [308] = true }

-- Other methods change something: the program must decide about their redirects.
local METHODS = { GET = true, HEAD = true, POST = true }

-- The only headers sent to another origin: no key, and none that is meant for the API alone.
local PUBLIC = { ["Accept"] = true, ["Accept-Encoding"] = true, ["Accept-Language"] = true,
  ["Content-Type"] = true, ["Range"] = true, ["User-Agent"] = true }

local SHORTEST_TIMEOUT = 0.001

local function select_headers(fields, is_wanted)
  local selected = {}
  for name, value in pairs(fields) do
    if is_wanted(headers.canonical(name)) then selected[name] = value end
  end
  return selected
end

-- Returns a copy of the request without the body and its headers.
local function as_get(request)
  local changed = tables.copy(request)
  changed.method, changed.replayable = "GET", true
  changed.body, changed.form = nil, nil
  changed.headers = select_headers(request.headers, function(name)
    return not name:find("^Content%-")
  end)
  return changed
end

-- RFC 9110 sections 15.4.2 to 15.4.4: the older statuses turn POST into GET, as in all clients.
local function becomes_get(request, status)
  return request.method == "POST" and status <= 303
end

-- Returns the request that follows a redirect.
---@param request telnyx.Request
---@param status integer
---@param location string
---@return telnyx.Request|nil nil if the redirect is not followed, or with a problem
---@return string|nil kind of the failure: "connection" if the server is at fault
---@return string|nil problem
local function following(request, status, location)
  local address = resolve_url(request.url, location)
  local from = url.split(request.url)  ---@cast from telnyx.Origin
  local to, problem = url.split(address)
  if not to then
    return nil, "connection", ("redirected to a URL that cannot be used (%s)"):format(problem)
  end
  if from.scheme == "https" and to.scheme == "http" then
    return nil, "config", "redirected from https to http"
  end
  local changed
  if becomes_get(request, status) then
    changed = as_get(request)
  elseif not request.form or transfers.rewind(request) then
    changed = tables.copy(request)
  else
    return nil
  end
  changed.url = address
  if not url.same_origin(from, to) then
    changed.headers = select_headers(changed.headers, function(name) return PUBLIC[name] end)
  end
  return changed
end

-- A stream has no limit of total time, so a redirect uses none of it.
local function limit_time(request, used)
  if request.stream then return end
  request.timeout = math.max(request.timeout - used, SHORTEST_TIMEOUT)
end

local function read_head(received)
  local fields, timings = core.head(received.head)
  received.head = nil
  received.headers, received.timings = headers.readable(fields), timings
end

local function is_redirect(request, status)
  return STATUSES[status] and METHODS[request.method] or false
end

--- Follows redirects. At the limit, the redirect itself is returned as the response.
---@param send telnyx.Transport sends one request, and does not follow
---@param request telnyx.Request
---@param call telnyx.Call
---@param received table the first response
---@return table|nil received as from a transport, with `redirects`: how many were followed
---@return string|nil kind
---@return string|nil message
---@return boolean|string|nil sent
---@return table|nil timings
function redirects.follow(send, request, call, received)
  local count, most = 0, call.options.max_redirects
  while is_redirect(request, received.status) do
    read_head(received)
    local location = received.headers.location
    if not location or location == "" or count == most then break end
    local failure, problem
    request, failure, problem = following(request, received.status, location)
    if problem then return nil, failure, problem, true end
    if not request then break end
    limit_time(request, received.timings.total)
    local kind, message, timings, _
    received, kind, message, _, timings = send(request, call)
    count = count + 1
    -- the redirecting server has received the original request
    if not received then return nil, kind, message, true, timings end
  end
  received.redirects = count
  return received
end

return redirects
