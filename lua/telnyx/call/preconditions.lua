--- Why a request is not sent.

local refusal = {}

-- Rows that need no key of the API.
local OPEN = { none = true, ["client?"] = true }

--- What to do where a variable of the environment is not set. nginx takes the environment away from
--- its workers.
---@param name string
---@return string advice
function refusal.to_set(name)
  local line = rawget(_G, "ngx") and (" (nginx.conf needs a line 'env %s;' too)"):format(name) or ""
  return "set " .. name .. line
end

--- Why nothing may be sent to the base URL.
---@param settings telnyx.Config
---@param row table of an endpoint table
---@return string|nil problem
function refusal.of_row(settings, row)
  if settings.refusal then return settings.refusal end
  if row.auth == "client" and not settings.client_id then
    return "there is no OAuth client: give client_id and client_secret to telnyx.new (or set "
      .. "TELNYX_CLIENT_ID and TELNYX_CLIENT_SECRET)"
  end
  if not settings.authorization and not OPEN[row.auth] then
    return "there is no API key: " .. refusal.to_set "TELNYX_API_KEY"
      .. ", or give api_key to telnyx.new (of an OAuth client TELNYX_CLIENT_ID and "
      .. "TELNYX_CLIENT_SECRET, or client_id and client_secret)"
  end
end

--- That a WebSocket is asked for by other means.
---@param address string
---@return string problem
function refusal.of_websocket(address)
  return ("this is a WebSocket, which needs a client of its own: connect to '%s' with the key in "
    .. "an Authorization header"):format((address:gsub("^http", "ws")))
end

return refusal
