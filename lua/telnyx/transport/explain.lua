--- Explanations of libcurl's failures: the advice to users, and the part of a proxy.

local url = require "telnyx.support.url"

-- Messages of TLS libraries about a response that is not TLS.
local NOT_TLS = { "wrong version number", "unexpected TLS packet", "packet length too long",
  "unknown protocol", "http request", "record overflow", "invalid record", "bad record type" }

local WHERE = "the option 'proxy', or https_proxy, http_proxy and all_proxy in the environment"

local function contains_any(text, words)
  for _, word in ipairs(words) do
    if text:find(word, 1, true) then return true end
  end
  return false
end

-- libcurl names the host that did not respond: if it is not the URL's, it is the proxy. libcurl
-- 8.21 and later name both.
local function is_other_host(message, address)
  if message:find("^Failed to connect to .* over proxy ") then return true end
  local host, port = message:match("^Failed to connect to (%S+) port (%d+)")
  local origin = host and url.split(address)
  if not origin then return false end
  host = host:lower():gsub("^%[?(.-)%]?$", "%1")
  return message:find(" via ", 1, true) ~= nil or tonumber(port) ~= origin.port
    or host ~= origin.host:gsub("^%[(.*)%]$", "%1")
end

-- Hides libcurl's message about a proxy's URL, which may contain a password.
local function explain_proxy(kind, message, address)
  if message:find("^Unsupported proxy") then
    return "config", "the URL of the proxy cannot be used: check " .. WHERE
  elseif message:find("^Could not resolve proxy") then
    return kind, "the name of the proxy cannot be resolved: check " .. WHERE
  elseif message:find("407", 1, true) and message:find("CONNECT", 1, true) then
    return kind, "the proxy requires a user and a password (status 407): put 'user:password@' "
      .. "in front of the host in its URL"
  elseif is_other_host(message, address) then
    return kind, ("the proxy does not respond: %s (check %s)"):format(message, WHERE)
  elseif message:find("CONNECT", 1, true) or message:find("[Pp]roxy") then
    return kind, "the proxy refused: " .. message
  end
end

local function explain_tls(kind, message)
  if contains_any(message, NOT_TLS) then
    return kind, message .. ": the server does not speak TLS on this port (http:// instead of "
      .. "https://?)"
  elseif kind ~= "tls" then
    return nil
  elseif message:find("self.signed") or message:find("issuer", 1, true)
    or message:find("unable to get local", 1, true) then
    return kind, message .. ": if you trust it, give the certificate of the authority that signed "
      .. "it as the option ca_file"
  end
end

--- Explains a failure.
---@param kind string
---@param message string libcurl's, or ours
---@param address string the URL of the request
---@return string kind
---@return string message
return function(kind, message, address)
  if kind ~= "connection" and kind ~= "tls" and kind ~= "config" then return kind, message end
  local other, words = explain_tls(kind, message)
  if not other then other, words = explain_proxy(kind, message, address) end
  return other or kind, words or message
end
