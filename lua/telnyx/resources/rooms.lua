-- The endpoints of `rooms`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/rooms",
    body = { enable_recording = "boolean", max_participants = "integer", unique_name = "string",
      webhook_event_failover_url = "string", webhook_event_url = "string",
      webhook_timeout_secs = "integer" } },
  delete = { "DELETE", "/rooms/{room_id}", response = "none" },
  list = { "GET", "/rooms", page = "flat",
    query = { ["filter[date_created_at][eq]"] = "date", ["filter[date_created_at][gte]"] = "date",
      ["filter[date_created_at][lte]"] = "date", ["filter[date_updated_at][eq]"] = "date",
      ["filter[date_updated_at][gte]"] = "date", ["filter[date_updated_at][lte]"] = "date",
      ["filter[unique_name]"] = "string", include_sessions = "boolean",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/rooms/{room_id}", query = { include_sessions = "boolean" } },
  update = { "PATCH", "/rooms/{room_id}",
    body = { enable_recording = "boolean", max_participants = "integer", unique_name = "string",
      webhook_event_failover_url = "string", webhook_event_url = "string",
      webhook_timeout_secs = "integer" } },
  actions = "rooms.actions",
  sessions = "rooms.sessions",
}
