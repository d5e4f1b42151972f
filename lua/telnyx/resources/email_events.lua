-- The endpoints of `email_events`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/email_events", page = "email_page_cursor",
    query = { email_id = "string", event_type = "any", from = "datetime",
      ["page[cursor]"] = "string", page_size = "integer", to = "datetime" } },
  retrieve_stats = { "GET", "/email_events/stats", query = { from = "datetime", to = "datetime" } },
}
