-- The endpoints of `notification_events`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/notification_events", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
