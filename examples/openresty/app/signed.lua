-- Requests that Telnyx signs: webhooks, and the calls of an assistant's tools.

local answer = require "app.answer"
local telnyx = require "telnyx"

local signed = {}

--- The decoded body; nil after answering a request that is not Telnyx's.
---@return table|nil
function signed.read()
  ngx.req.read_body()
  local body = ngx.req.get_body_data() or ""
  local value, err = telnyx.webhooks.unwrap(body, ngx.req.get_headers())
  if value then return value end
  ngx.log(ngx.WARN, tostring(err))
  if err.kind == "webhook" then
    answer.problem(400, "not signed by Telnyx")
  else  -- no public key here
    answer.problem(500, "webhooks are not set up")
  end
end

return signed
