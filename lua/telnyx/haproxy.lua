--- A transport inside HAProxy: its `core.httpclient`, through a section of its configuration, which
-- docs/haproxy.md shows. HAProxy serves other clients meanwhile.
--
-- The section is necessary because `core.httpclient` alone repeats a request, even a POST, up to
-- three times if there is no response, and lacks PATCH.

local check = require "telnyx.support.check"
local form_text = require "telnyx.transport.form_text"
local headers = require "telnyx.support.headers"
local mistake = require "telnyx.support.mistake"

local haproxy = {}

local METHODS = { DELETE = "delete", GET = "get", HEAD = "head", PATCH = "post", POST = "post",
  PUT = "put" }

-- The section turns a POST to such a path into a PATCH. Without the rule, the path does not exist.
local PATCH_PREFIX = "/PATCH"

-- The header by which the section reports that a request was not sent.
local NOT_SENT = "telnyx-sent"

-- The header in which the section keeps the length of a body.
local LENGTH = "telnyx-length"

-- HAProxy's own responses, sent if it received none.
local OWN_PAGES = {
  [502] = { kind = "connection", text = "The server returned an invalid or incomplete response" },
  [503] = { kind = "connection", text = "No server is available to handle this request" },
  [504] = { kind = "timeout", text = "The server didn't respond in time" },
}

local function body_of(request)
  if not request.form then return request.body end
  local text, content_type = form_text(request.form)
  if text then request.headers["Content-Type"] = content_type end
  return text, content_type
end

-- Makes the argument of `core.httpclient`: each header with a list of values, and a URL of the
-- section.
local function request_of(request, body, address)
  local fields = {}
  for name, value in pairs(request.headers) do fields[name:lower()] = { value } end
  fields["telnyx-timeout"] = { ("%d"):format(math.max(math.ceil(request.timeout * 1000), 1)) }
  local authority, target = request.url:match("^%a[%w+.-]*://([^/?#]*)([^#]*)")
  if request.method == "PATCH" then target = PATCH_PREFIX .. target end
  if not fields.host then fields.host = { authority } end
  return { url = "http://" .. authority .. target, dst = address, headers = fields, body = body }
end

local function fields_of(response)
  local fields = {}
  for name, values in pairs(response.headers or {}) do
    local list = {}
    for index = 0, #values do list[#list + 1] = values[index] end  -- the first one is at 0
    fields[name] = table.concat(list, ", ")
  end
  return headers.readable(fields)
end

-- Explains a response of HAProxy itself.
---@return string|nil kind of the failure
---@return string|nil message
---@return boolean|string|nil sent
local function own_failure(request, status, fields, body)
  if fields[NOT_SENT] == "no" then
    return "connection", "HAProxy has no connection to the server", false
  elseif status == 0 then
    return "connection", "HAProxy's client has no response", "maybe"
  end
  local own = OWN_PAGES[status]
  if not own or not body:find(own.text, 1, true) then return nil end
  if own.kind == "timeout" then
    return "timeout", ("no response within %g seconds"):format(request.timeout), "maybe"
  end
  return own.kind, ("HAProxy's own response, status %d: %s"):format(status, own.text), "maybe"
end

local function read(request, response)
  local status, fields, body = response.status, fields_of(response), response.body or ""
  local kind, message, sent = own_failure(request, status, fields, body)
  if kind then return nil, kind, message, sent end
  local length = tonumber(fields[LENGTH])
  fields[LENGTH] = nil
  if length and #body < length and request.method ~= "HEAD" then
    return nil, "connection", ("the response was cut short: %d of %d bytes"):format(#body, length),
      true
  end
  return { status = status, headers = fields, body = body }
end

--- Makes a transport: `telnyx.new { transport = haproxy.transport "abns@telnyx" }`. Requests can be
-- made where HAProxy can suspend Lua: in services, actions and tasks. A stream is read after its
-- end.
---@param address string the `bind` of the section: "abns@telnyx", "unix@/run/telnyx.sock" or
---"127.0.0.1:8443"
---@return function transport
function haproxy.transport(address)
  local problem = check.filled_text(address)
  if problem then mistake.bad(1, "haproxy.transport", problem) end
  local host = rawget(_G, "core")
  if type(host) ~= "table" or not host.httpclient then
    mistake.fail("'haproxy.transport' works in HAProxy 2.5 or later only")
  end
  return function(request)
    local client = host.httpclient()
    if not client then
      mistake.fail("cannot wait here: make the call in a service, an action or a task of HAProxy,"
        .. " and in no coroutine of your own")
    end
    local send = client[METHODS[request.method] or request.method]
    if not send then
      return nil, "config", ("HAProxy's client cannot send a '%s'"):format(request.method), false
    end
    local body, file_problem = body_of(request)
    if request.form and not body then return nil, "config", file_problem, false end
    return read(request, send(client, request_of(request, body, address)))
  end
end

return haproxy
