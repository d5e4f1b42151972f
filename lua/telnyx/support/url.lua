--- Checks of URLs, and their origins (RFC 6454 section 4).

local url = {}

local DEFAULT_PORTS = { http = 80, https = 443 }

---@class telnyx.Origin
---@field scheme string
---@field host string in lower case
---@field port integer
---@field rest string everything after the authority

--- Splits an absolute URL.
---@param text string
---@return telnyx.Origin|nil
---@return string|nil problem
function url.split(text)
  if type(text) ~= "string" then return nil, "string expected, got " .. type(text) end
  if text:find("[%c%s\127]") then return nil, "contains a space or a control character" end
  local scheme, authority, rest = text:match("^(%a[%w+.-]*)://([^/?#]*)(.*)$")
  if not scheme then
    return nil, ("absolute URL expected, as 'https://api.telnyx.com/v2', got '%s'"):format(text)
  end
  scheme = scheme:lower()
  if not DEFAULT_PORTS[scheme] then
    return nil, ("'http' or 'https' expected, got '%s'"):format(scheme)
  end
  if authority:find("@", 1, true) then return nil, "must not hold a user or a password" end
  local host, port = authority:match("^(%[[%x:.]+%]):?(%d*)$")
  if not host then host, port = authority:match("^([%w._~%-]+):?(%d*)$") end
  if not host then return nil, ("host and port expected, got '%s'"):format(authority) end
  port = port == "" and DEFAULT_PORTS[scheme] or tonumber(port)
  if port < 1 or port > 65535 then
    return nil, ("port from 1 to 65535 expected, got %s"):format(port)
  end
  return { scheme = scheme, host = host:lower(), port = port, rest = rest }
end

--- Tells whether a host is this machine.
---@param host string as returned by `split`
---@return boolean
function url.is_loopback(host)
  return host == "localhost" or host == "[::1]" or host:find("^127%.%d+%.%d+%.%d+$") ~= nil
end

--- Tells whether the traffic of an origin stays on this machine or is encrypted.
---@param origin telnyx.Origin
---@return boolean
function url.is_private(origin)
  return origin.scheme == "https" or url.is_loopback(origin.host)
end

---@param a telnyx.Origin
---@param b telnyx.Origin
---@return boolean
function url.same_origin(a, b)
  return a.scheme == b.scheme and a.host == b.host and a.port == b.port
end

--- Checks a base URL. Plain HTTP to another host is checked elsewhere, since an option may allow
-- it.
---@param text any
---@return string|nil
function url.base_problem(text)
  local origin, problem = url.split(text)
  if not origin then return problem end
  if origin.rest:find("[?#]") then return "must not hold a query or a fragment" end
  return url.path_problem(origin.rest)
end

--- Checks the path of a request.
---@param path string
---@return string|nil
function url.path_problem(path)
  if path:find("[%c%s\127]") then return "contains a space or a control character" end
  if path:find("#", 1, true) then return "must not hold a fragment" end
  for segment in (path:match("^[^?]*")):gmatch("[^/]+") do
    local plain = segment:gsub("%%2[eE]", ".")
    if plain == "." or plain == ".." then return "must not hold '.' or '..'" end
  end
end

--- Returns the message for an origin without encryption.
---@param origin telnyx.Origin
---@return string problem
function url.plain_problem(origin)
  return ("plain HTTP to '%s' would expose the key on the network: use https, or set "
    .. "allow_http = true"):format(origin.host)
end

return url
