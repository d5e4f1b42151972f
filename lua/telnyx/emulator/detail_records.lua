-- Detail records: usage and its cost. Here, only messages have them.

local errors = require "telnyx.emulator.errors"
local json = require "telnyx.emulator.json"
local pages = require "telnyx.emulator.pages"

local detail_records = {}

local function record_of(message)
  return {
    record_type = "messaging", uuid = message.id, direction = message.direction,
    cli = message.from.phone_number, cld = message.to[1].phone_number,
    message_type = message.type, parts = message.parts, status = message.to[1].status,
    cost = message.cost.amount, currency = message.cost.currency,
    created_at = message.received_at, sent_at = message.sent_at,
    completed_at = message.completed_at,
  }
end

--- Adds the route.
function detail_records.routes(app, router)
  router:add("GET", "/detail_records", function(request)
    local record_type = request.query["filter[record_type]"]
    if not record_type then
      return errors.bad_request("The filter 'record_type' is missing.",
        "/query/filter[record_type]")
    end
    local found = record_type == "messaging" and app.store.messages.list or json.array()
    return pages.answer(found, request.query, record_of)
  end)
end

return detail_records
