-- Usage and cost, from lists that can be long. Detail records have numbered pages, and the events
-- of e-mails have a cursor; the loop is the same.
--   lua examples/detail_records.lua [DATE_RANGE]          (today, yesterday, this_month, …)

local telnyx = require "telnyx"

local date_range = arg[1] or "today"

local function check(value, err)
  if not value then error(tostring(err), 0) end
  return value
end

-- The emulator has no records until something is sent.
local function send_some()
  for number = 1, 5 do
    check(telnyx.messages.send {
      from = "+15550100001", to = "+1555010010" .. number, text = "Your book is here.",
    })
    check(telnyx.email_messages.create {
      from = "library@example.com", to = { "reader" .. number .. "@example.com" },
      subject = "Your book is here", text_body = "Come and get it.",
    })
  end
end

local function show_messages()
  local records = check(telnyx.detail_records.list {
    filter = { record_type = "messaging", date_range = date_range },
    page_size = 2,
  })
  local count, cost, currency = 0, 0, ""
  for record in records:each() do
    count, cost, currency = count + 1, cost + tonumber(record.cost), record.currency
  end
  print(("%d messages, %.4f %s"):format(count, cost, currency))
end

local function show_emails()
  local counts, names = {}, {}
  for event in check(telnyx.email_events.list { page_size = 4 }):each() do
    local name = event.event_type
    if not counts[name] then names[#names + 1] = name end
    counts[name] = (counts[name] or 0) + 1
  end
  for _, name in ipairs(names) do print(("  %d %s"):format(counts[name], name)) end
end

-- A cursor is a position in the list: a program that stores it can continue there later.
local function show_the_rest()
  local query = { event_type = "delivered", page_size = 4 }
  local first = check(telnyx.email_events.list(query))
  query.page_cursor = first.meta.page_cursor
  if not query.page_cursor then return end
  local count = 0
  for _ in check(telnyx.email_events.list(query)):each() do count = count + 1 end
  print(("after the first %d that were delivered, %d more"):format(#first.items, count))
end

if os.getenv("TELNYX_BASE_URL") then send_some() end
show_messages()
print("E-mails:")
show_emails()
show_the_rest()
