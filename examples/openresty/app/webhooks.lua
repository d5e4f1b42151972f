-- A receiver of webhooks: verifies them, and keeps the latest ones for all workers.

local response = require "app.response"
local cjson = require "cjson.safe"
local signed = require "app.signed"

local KEPT = 20
local A_DAY = 24 * 60 * 60

local webhooks = {}

-- Telnyx may send an event twice.
local function is_new(event)
  return ngx.shared.webhooks:add("id " .. tostring(event.id), true, A_DAY)
end

local function forget(event)
  ngx.shared.webhooks:delete("id " .. tostring(event.id))
end

-- The fields of payloads that are shown.
local SHOWN = { "text", "digit", "digits" }

-- Everything received has a valid signature. The emulator signs with a key of its own.
local function signer()
  local agent = ngx.var.http_user_agent or ""
  return agent:find("(emulator)", 1, true) and "the emulator" or "Telnyx"
end

local function remember(event)
  local shared = ngx.shared.webhooks
  local number = shared:incr("count", 1, 0)
  local kept = {
    id = event.id, event_type = event.event_type, occurred_at = event.occurred_at,
    signed_by = signer(), number = number,
  }
  local payload = type(event.payload) == "table" and event.payload or {}
  for _, name in ipairs(SHOWN) do kept[name] = payload[name] end
  shared:set("event " .. number % KEPT, cjson.encode(kept))
end

-- Handles an event after the response: without a response within two seconds, Telnyx sends the
-- event again. A timer does not block the worker.
local function act_later(act, event)
  local ok, err = ngx.timer.at(0, function() act(event) end)
  if ok then return true end
  ngx.log(ngx.ERR, "cannot act upon ", tostring(event.id), ": ", err)
end

-- POST /webhooks and the paths below it, whose events are passed to `act`.
function webhooks.receive(act)
  local webhook = signed.read()
  if not webhook then return end
  local event = webhook.data
  if type(event) ~= "table" then return response.problem(400, "an event expected") end
  if is_new(event) then
    if act and not act_later(act, event) then
      forget(event)
      return response.problem(503, "too much to do")
    end
    remember(event)
  end
  ngx.status = 204
end

-- Events may arrive in any order. ISO 8601 sorts as text.
local function is_later(a, b)
  local a_time, b_time = tostring(a.occurred_at), tostring(b.occurred_at)
  if a_time ~= b_time then return a_time > b_time end
  return a.number > b.number
end

-- GET /api/webhooks: the latest ones, newest first
function webhooks.recent()
  local shared = ngx.shared.webhooks
  local count = shared:get("count") or 0
  local events = {}
  for number = count, math.max(count - KEPT, 0) + 1, -1 do
    events[#events + 1] = cjson.decode(shared:get("event " .. number % KEPT) or "")
  end
  table.sort(events, is_later)
  response.list(events)
end

return webhooks
