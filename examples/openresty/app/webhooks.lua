-- The webhooks that came: verified, and the last ones kept for all workers.

local answer = require "app.answer"
local cjson = require "cjson.safe"
local signed = require "app.signed"

local KEPT = 20
local A_DAY = 24 * 60 * 60

local webhooks = {}

-- An event may come twice.
local function is_new(event)
  return ngx.shared.webhooks:add("id " .. tostring(event.id), true, A_DAY)
end

local function forget(event)
  ngx.shared.webhooks:delete("id " .. tostring(event.id))
end

local function remember(event)
  local shared = ngx.shared.webhooks
  local number = shared:incr("count", 1, 0)
  shared:set("event " .. number % KEPT, cjson.encode {
    id = event.id, event_type = event.event_type, occurred_at = event.occurred_at,
  })
end

-- What takes time is done behind the answer: Telnyx waits for that two seconds, and sends the event
-- again when there is none. Nothing waits in the worker meanwhile.
local function act_later(act, event)
  local ok, err = ngx.timer.at(0, function() act(event) end)
  if ok then return true end
  ngx.log(ngx.ERR, "cannot act upon ", tostring(event.id), ": ", err)
end

-- POST /webhooks, and below it what is acted upon: `act` gets the event.
function webhooks.receive(act)
  local webhook = signed.read()
  if not webhook then return end
  local event = webhook.data
  if type(event) ~= "table" then return answer.problem(400, "an event expected") end
  if is_new(event) then
    if act and not act_later(act, event) then
      forget(event)
      return answer.problem(503, "too much to do")
    end
    remember(event)
  end
  ngx.status = 204
end

-- GET /api/webhooks: the last ones, the latest first
function webhooks.recent()
  local shared = ngx.shared.webhooks
  local count = shared:get("count") or 0
  local events = {}
  for number = count, math.max(count - KEPT, 0) + 1, -1 do
    events[#events + 1] = cjson.decode(shared:get("event " .. number % KEPT) or "")
  end
  answer.list(events)
end

return webhooks
