-- The endpoints of `notification_event_conditions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/notification_event_conditions", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
