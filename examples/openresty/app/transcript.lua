-- The live transcript of calls: kept for all workers, and sent to pages at once.
--
-- Anybody who can open the page can read it: protect it before you publish it.

local cjson = require "cjson.safe"
local response = require "app.response"

local KEPT = 1000     -- events
local PAUSE = 0.05    -- seconds between looks
local HEARTBEAT = 15  -- seconds without an event before a comment is sent

local transcript = {}

--- Adds an event of a call.
---@param call table  id, from
---@param kind string "started", "ended", "failed", "key"; of the caller "hearing" and then "heard",
---of the assistant "saying" (the next words), "said" (all of them) or "interrupted"
---@param text string|nil
function transcript.add(call, kind, text)
  local shared = ngx.shared.transcript
  local number = shared:incr("count", 1, 0)
  shared:set("event " .. number, cjson.encode {
    call = call.id, from = call.from, kind = kind, text = text,
  })
  shared:delete("event " .. number - KEPT)
end

-- Sends the events after a number. Returns the last number, or nil if the page has left.
local function send_after(number)
  local shared = ngx.shared.transcript
  local count = shared:get("count") or 0
  if number > count then number = 0 end  -- of the time before a restart
  local last = math.max(number, count - KEPT)
  while last < count do
    local event = shared:get("event " .. last + 1)
    if not event then break end  -- another worker is about to add it
    last = last + 1
    ngx.print("id: ", last, "\ndata: ", event, "\n\n")
  end
  if last > number and not ngx.flush(true) then return end
  return last
end

--- GET /api/transcript: server-sent events. A page that connects again continues where it was.
function transcript.follow()
  response.begin_events()
  local number = tonumber(ngx.var.http_last_event_id) or 0
  local quiet_since = ngx.now()
  ngx.print(": welcome\n\n")
  local is_here = ngx.flush(true)
  -- Other workers have calls as well, and cannot notify this one, so it polls.
  while is_here and not ngx.worker.exiting() do
    local last = send_after(number)
    if last ~= number then number, quiet_since = last, ngx.now() end
    if not number then return end
    if ngx.now() - quiet_since > HEARTBEAT then
      ngx.print(": still here\n\n")
      is_here, quiet_since = ngx.flush(true), ngx.now()
    end
    ngx.sleep(PAUSE)
  end
end

return transcript
