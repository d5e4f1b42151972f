-- The secret that Telnyx sends when it opens a WebSocket: anybody can connect to a public address.

local token = {}

--- Tells whether somebody knows TELNYX_STREAM_TOKEN.
---@param given any
---@return boolean
function token.is_right(given)
  local expected = os.getenv "TELNYX_STREAM_TOKEN"
  if expected and expected ~= "" then return given == expected end
  ngx.log(ngx.ERR, "TELNYX_STREAM_TOKEN is not set, so calls are refused")
  return false
end

return token
