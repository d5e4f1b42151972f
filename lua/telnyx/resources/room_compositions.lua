-- The endpoints of `room_compositions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/room_compositions",
    body = { format = "string", resolution = "string", session_id = "string",
      video_layout = "object", webhook_event_failover_url = "string", webhook_event_url = "string",
      webhook_timeout_secs = "integer" } },
  delete = { "DELETE", "/room_compositions/{room_composition_id}", response = "none" },
  list = { "GET", "/room_compositions", page = "flat",
    query = { ["filter[date_created_at][eq]"] = "date", ["filter[date_created_at][gte]"] = "date",
      ["filter[date_created_at][lte]"] = "date", ["filter[session_id]"] = "string",
      ["filter[status]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/room_compositions/{room_composition_id}" },
}
