-- Webhooks: events of the emulator or requested by a test, their messages and their delivery
-- status. deliver.lua sends them.

local json = require "telnyx.emulator.json"
local text = require "telnyx.emulator.text"
local url = require "telnyx.support.url"

local webhooks = {}

local KEPT = 1000

local Webhooks = {}
Webhooks.__index = Webhooks

--- Returns the keys for signing.
---@param private_key string|nil base64; a new one by default
---@return { public_key: string, private_key: string }|nil pair
---@return string|nil message
function webhooks.key_pair(private_key)
  local loaded, signer = pcall(require, "telnyx.webhooks")
  if not loaded then return nil, "webhooks cannot be signed: " .. tostring(signer) end
  local made, pair = pcall(signer.key_pair, private_key)
  if made then return pair end
  return nil, "webhook_key: base64 of 32 bytes expected, as telnyx.webhooks.key_pair makes it"
end

--- Returns why webhooks cannot be sent to a URL.
---@param address any
---@return string|nil problem
function Webhooks:url_problem(address)
  local origin, problem = url.split(address)
  if not origin then return problem end
  if self.remote or url.is_loopback(origin.host) then return nil end
  return ("'%s' is not this machine: set webhook_remote to send there"):format(origin.host)
end

-- Returns a time for an event that occurs now. Each has its own millisecond, which tells the order:
-- events may arrive in another one.
function Webhooks:moment()
  self.latest = math.max(self.app:now(), (self.latest or 0) + 0.001)
  return self.latest
end

--- Adds an event. It is not delivered without a URL, or with one that is not allowed.
---@param event table `event_type`, `payload`; `occurred_at`: Unix time, now by default; `url`.
--- For a request other than an event: `body`, `content_type`, `method`, `most_attempts`, `timeout`,
--- and `on_end`, which gets the status and the body of the last response, or nil, nil and a problem
---@return table|nil delivery
function Webhooks:add(event)
  local address = event.url or self.url
  if not self.public_key or not address or self:url_problem(address) then return nil end
  local delivery = {
    id = text.uuid(), event_type = event.event_type, payload = event.payload or {},
    occurred_at = event.occurred_at or self:moment(), due = event.occurred_at or 0,
    url = address, attempts = 0, status = "pending",
    body = event.body, content_type = event.content_type, method = event.method,
    most_attempts = event.most_attempts, timeout = event.timeout, on_end = event.on_end,
  }
  local list = self.list
  list[#list + 1] = delivery
  if #list > KEPT then table.remove(list, 1) end
  self.waiting[#self.waiting + 1] = delivery
  self.notify()
  return delivery
end

--- Returns an event that is due.
---@return table|nil delivery
---@return number|nil seconds until the next one is due; nil when there is none
function Webhooks:take()
  local now, soonest = self.app:now(), nil
  for i, delivery in ipairs(self.waiting) do
    if delivery.due <= now then return table.remove(self.waiting, i) end
    local left = delivery.due - now
    if not soonest or left < soonest then soonest = left end
  end
  return nil, soonest
end

--- Withdraws events that have not been sent yet.
---@param test fun(delivery: table): boolean
function Webhooks:withdraw(test)
  for _, list in ipairs { self.waiting, self.list } do
    for i = #list, 1, -1 do
      if list[i].status == "pending" and test(list[i]) then table.remove(list, i) end
    end
  end
end

--- Builds the message of an attempt. The signature has the current time, whatever the emulator's
--- clock says: the receiver verifies it with its own clock.
---@param delivery table
---@param attempt integer from 1
---@return table<string, string> headers
---@return string body
function Webhooks:message(delivery, attempt)
  delivery.attempts = attempt
  local body = delivery.body or assert(json.encode {
    data = {
      record_type = "event", event_type = delivery.event_type, id = delivery.id,
      occurred_at = text.iso_time(delivery.occurred_at), payload = delivery.payload,
    },
    meta = { attempt = attempt, delivered_to = delivery.url },
  })
  local headers = require "telnyx.webhooks".sign(body, self.private_key)
  headers["content-type"] = delivery.content_type or not delivery.body and "application/json" or nil
  headers["user-agent"] = "telnyx-webhooks (emulator)"
  return headers, body
end

--- Returns all events, oldest first, as JSON values.
function Webhooks:show()
  local data = json.array()
  for i, delivery in ipairs(self.list) do
    data[i] = {
      id = delivery.id, event_type = delivery.event_type, url = delivery.url,
      status = delivery.status, attempts = delivery.attempts, answer = delivery.answer,
      error = delivery.error,
    }
  end
  return { url = self.url, public_key = self.public_key, data = data }
end

function Webhooks:clear()
  self.list, self.waiting = {}, {}
end

--- Creates the webhooks of an emulator; without a URL and a key it sends none.
---@param app table
---@param opts table `webhook_url`, `webhook_key`, `webhook_remote`
---@return table|nil webhooks `public_key`; `notify` is called when there may be something to send
---@return string|nil message
function webhooks.new(app, opts)
  local self = setmetatable({
    app = app, url = opts.webhook_url, remote = opts.webhook_remote, notify = function() end,
  }, Webhooks)
  self:clear()
  if not opts.webhook_url and not opts.webhook_key then return self end
  local problem = opts.webhook_url and self:url_problem(opts.webhook_url)
  if problem then return nil, "webhook_url: " .. problem end
  local pair, err = webhooks.key_pair(opts.webhook_key)
  if not pair then return nil, err end
  self.public_key, self.private_key = pair.public_key, pair.private_key
  return self
end

return webhooks
