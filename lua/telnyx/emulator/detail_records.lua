-- Detail records: usage and its cost. Here, only messages have them.

local date_range = require "telnyx.emulator.date_range"
local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local messages = require "telnyx.emulator.messages"
local pages = require "telnyx.emulator.pages"
local text = require "telnyx.emulator.text"

local detail_records = {}

local function record_of(message)
  return {
    record_type = "messaging", id = message.id, uuid = message.id, direction = message.direction,
    cli = message.from.phone_number, cld = message.to[1].phone_number,
    message_type = message.type, parts = message.parts, status = message.to[1].status,
    cost = message.cost.amount, currency = message.cost.currency,
    created_at = message.received_at, sent_at = message.sent_at,
    completed_at = message.completed_at,
  }
end

local UNSENT = { scheduled = true, cancelled = true }

local function sent_messages(app)
  return messages.all(app):select(function(message) return not UNSENT[message.to[1].status] end)
end

local function within(all, from, before)
  local found = json.array()
  for _, message in ipairs(all) do
    local at = text.parse_time(message.sent_at)
    if at >= from and at < before then found[#found + 1] = message end
  end
  return found
end

--- Adds the route.
function detail_records.routes(app, router)
  router:add("GET", "/detail_records", function(request)
    local record_type = request.query["filter[record_type]"]
    if not record_type then
      return errors.bad_request("The filter 'record_type' is missing.",
        "/query/filter[record_type]")
    end
    local found = record_type == "messaging" and sent_messages(app) or json.array()
    local range = request.query["filter[date_range]"]
    if range then
      local from, before = date_range(range, app:now())
      if not from then
        return errors.bad_request(("The date range '%s' is unknown."):format(range),
          "/query/filter[date_range]")
      end
      found = within(found, from, before)
    end
    return pages.answer(found, request.query, record_of)
  end)
end

return detail_records
