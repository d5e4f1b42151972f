-- Delivery of webhooks to their receivers, over lua-http.

local cqueues = require "cqueues"
local condition = require "cqueues.condition"
local http_request = require "http.request"
local http_util = require "http.util"

-- Seconds to wait for a response, and between attempts. Telnyx waits longer.
local TIMEOUT = 2
local PAUSES = { 0.25, 0.5 }

local function post(delivery, headers, body)
  local request = http_request.new_from_uri(delivery.url)
  request.proxies, request.follow_redirects = false, false
  request.headers:upsert(":method", "POST")
  request:set_body(body)
  request.headers:delete("expect")
  for name, value in pairs(headers) do request.headers:upsert(name, value) end
  local answer, stream = request:go(TIMEOUT)
  if not answer then return nil, tostring(stream) end
  stream:shutdown()
  return tonumber(answer:get(":status"))
end

-- Only a 2xx status confirms that an event was received.
local function deliver(webhooks, delivery)
  for attempt = 1, #PAUSES + 1 do
    -- lua-http raises errors on some malformed responses.
    local ok, status, err =
      http_util.yieldable_pcall(post, delivery, webhooks:message(delivery, attempt))
    if not ok then status, err = nil, tostring(status) end
    delivery.answer, delivery.error = status, err
    if status and status >= 200 and status < 300 then
      delivery.status = "delivered"
      return
    end
    if PAUSES[attempt] then cqueues.sleep(PAUSES[attempt]) end
  end
  delivery.status = "failed"
end

--- Sends webhooks when they are due, as long as the server runs.
---@param server table with `stopped`
---@param webhooks table
---@param cq table a cqueues controller
return function(server, webhooks, cq)
  local changed = condition.new()
  webhooks.notify = function() changed:signal() end
  cq:wrap(function()
    while not server.stopped do
      local delivery, seconds = webhooks:take()
      if delivery then
        cq:wrap(deliver, webhooks, delivery)
      else
        changed:wait(seconds)
      end
    end
  end)
end
