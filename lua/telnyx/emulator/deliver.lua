-- Delivery of webhooks to their receivers, over lua-http.

local cqueues = require "cqueues"
local condition = require "cqueues.condition"
local http_request = require "http.request"
local http_util = require "http.util"

-- Seconds to wait for a response, and between attempts. Telnyx waits longer.
local TIMEOUT = 2
local PAUSES = { 0.25, 0.5 }

local function send(delivery, headers, body)
  local request = http_request.new_from_uri(delivery.url)
  request.proxies, request.follow_redirects = false, false
  request.headers:upsert(":method", delivery.method or "POST")
  if delivery.method ~= "GET" then request:set_body(body) end
  request.headers:delete("expect")
  for name, value in pairs(headers) do request.headers:upsert(name, value) end
  local timeout = delivery.timeout or TIMEOUT
  local answer, stream = request:go(timeout)
  if not answer then return nil, tostring(stream) end
  local text, problem
  if delivery.on_end then text, problem = stream:get_body_as_string(timeout) end
  stream:shutdown()
  if delivery.on_end and not text then return nil, tostring(problem) end
  return tonumber(answer:get(":status")), nil, text
end

local function finish(delivery, status, body)
  delivery.status = status
  if not delivery.on_end then return end
  local ok, problem = pcall(delivery.on_end, delivery.answer, body, delivery.error)
  if not ok then io.stderr:write("telnyx emulator: ", tostring(problem), "\n") end
end

-- Only a 2xx status confirms that an event was received.
local function deliver(webhooks, delivery)
  local most, body = delivery.most_attempts or #PAUSES + 1, nil
  for attempt = 1, most do
    -- lua-http raises errors on some malformed responses.
    local ok, status, err, answer =
      http_util.yieldable_pcall(send, delivery, webhooks:message(delivery, attempt))
    if not ok then status, err, answer = nil, tostring(status), nil end
    delivery.answer, delivery.error, body = status, err, answer
    if status and status >= 200 and status < 300 then return finish(delivery, "delivered", body) end
    if attempt < most then cqueues.sleep(PAUSES[attempt]) end
  end
  finish(delivery, "failed", body)
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
