-- Requests signed by Telnyx: webhooks, and the calls of an assistant's tools.

local response = require "app.response"
local telnyx = require "telnyx"

local signed = {}

--- Returns the decoded body; nil after it has rejected a request that is not from Telnyx.
---@return table|nil
function signed.read()
  ngx.req.read_body()
  local body = ngx.req.get_body_data() or ""
  local value, err = telnyx.webhooks.unwrap(body, ngx.req.get_headers())
  if value then return value end
  ngx.log(ngx.WARN, tostring(err))
  if err.kind == "webhook" then
    response.problem(400, "not signed by Telnyx")
  else  -- no public key is configured
    response.problem(500, "webhooks are not set up")
  end
end

return signed
