-- What editors and the documentation know about the types of `email_events`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["email_events.list"] = "AccountEmailEvent",
    ["email_events.retrieve_stats"] = "EmailEventStatsResponse",
  },
  parameters = {
  },
  facts = {
    ["AccountEmailEvent.id"] = { format = "uuid" },
    ["AccountEmailEvent.occurred_at"] = { format = "date-time" },
    ["EmailEventCounts.bounced"] = { minimum = 0 },
    ["EmailEventCounts.clicked"] = { minimum = 0 },
    ["EmailEventCounts.complained"] = { minimum = 0 },
    ["EmailEventCounts.deferred"] = { minimum = 0 },
    ["EmailEventCounts.delivered"] = { minimum = 0 },
    ["EmailEventCounts.failed"] = { minimum = 0 },
    ["EmailEventCounts.opened"] = { minimum = 0 },
    ["EmailEventCounts.queued"] = { minimum = 0 },
    ["EmailEventCounts.sent"] = { minimum = 0 },
    ["EmailEventCounts.unsubscribed"] = { minimum = 0 },
    ["EmailEventRates.bounce_rate"] = { minimum = 0 },
    ["EmailEventRates.click_rate"] = { minimum = 0 },
    ["EmailEventRates.complaint_rate"] = { minimum = 0 },
    ["EmailEventRates.deferred_rate"] = { minimum = 0 },
    ["EmailEventRates.delivery_rate"] = { minimum = 0 },
    ["EmailEventRates.open_rate"] = { minimum = 0 },
    ["TimeRange.from"] = { format = "date-time" },
    ["TimeRange.to"] = { format = "date-time" },
    ["email_events.list email_id"] = { format = "uuid" },
    ["email_events.list from"] = { format = "date-time" },
    ["email_events.list page_size"] = { default = 25, maximum = 100, minimum = 1 },
    ["email_events.list to"] = { format = "date-time" },
    ["email_events.retrieve_stats from"] = { format = "date-time" },
    ["email_events.retrieve_stats to"] = { format = "date-time" },
  },
  types = {
    AccountEmailEvent = {
      canonical_event_type = "string!",
      event_type = "string!",
      id = "string!",
      occurred_at = "string!",
      payload = "table!",
      recipient_id = "string",
    },
    EmailEventCounts = {
      bounced = "integer!",
      clicked = "integer!",
      complained = "integer!",
      deferred = "integer!",
      delivered = "integer!",
      failed = "integer!",
      opened = "integer!",
      queued = "integer!",
      sent = "integer!",
      unsubscribed = "integer!",
    },
    EmailEventRates = {
      bounce_rate = "number!",
      click_rate = "number!",
      complaint_rate = "number!",
      deferred_rate = "number!",
      delivery_rate = "number!",
      open_rate = "number!",
    },
    EmailEventStats = {
      counts = "EmailEventCounts!",
      rates = "EmailEventRates!",
      record_type = "'email_event_stats'!",
      time_range = "TimeRange!",
    },
    EmailEventStatsResponse = {
      data = "EmailEventStats!",
    },
    TimeRange = {
      from = "string",
      to = "string",
    },
  },
}
