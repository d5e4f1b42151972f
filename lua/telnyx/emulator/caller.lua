-- Checks that reject requests from web pages. A page can make a browser send requests to this
-- machine, which the Origin reveals. It can also point its own name to this machine's address (DNS
-- rebinding), so that the browser takes the emulator for the page's server; the Host reveals that.

local errors = require "telnyx.emulator.errors"

local caller = {}

-- The host of "localhost:8080", "127.0.0.1" or "[::1]:8080".
local function host_of(authority)
  return (authority:match("^%[([^%]]*)%]") or authority:match("^[^:]*")):lower()
end

local function is_loopback(host)
  return host == "localhost" or host == "::1" or host:find("^127%.%d+%.%d+%.%d+$") ~= nil
end

local function is_address(host)
  return host:find("^%d+%.%d+%.%d+%.%d+$") ~= nil or host:find("^[%x:.]*:[%x:.]*$") ~= nil
end

-- Only the name that the emulator listens on leads to it. A page cannot have an address as its
-- name, so if the emulator listens beyond loopback, any address is accepted.
local function is_own(host, bound)
  return host == bound.name or is_loopback(host) or is_address(host) and not is_loopback(bound.name)
end

--- Returns the response to a request that a web page may have sent; nil if nothing indicates one.
---@param headers table<string, string> of the request, names in lower case
---@param bound { name: string, scheme: "http"|"https" } the host that the emulator listens on
---@return table|nil response
function caller.refusal(headers, bound)
  local authority = headers.host
  if authority and not is_own(host_of(authority), bound) then
    return errors.forbidden("The Host is not the emulator's: send requests to the address that it "
      .. "listens on.", "/headers/host")
  end
  local origin = headers.origin
  if origin and origin:lower() ~= bound.scheme .. "://" .. (authority or ""):lower() then
    return errors.forbidden("A web page of another origin sent this request.", "/headers/origin")
  end
end

return caller
