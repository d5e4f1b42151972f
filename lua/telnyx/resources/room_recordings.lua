-- The endpoints of `room_recordings`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/room_recordings/{room_recording_id}", response = "none" },
  delete_bulk = { "DELETE", "/room_recordings",
    query = { ["filter[date_ended_at][eq]"] = "date", ["filter[date_ended_at][gte]"] = "date",
      ["filter[date_ended_at][lte]"] = "date", ["filter[date_started_at][eq]"] = "date",
      ["filter[date_started_at][gte]"] = "date", ["filter[date_started_at][lte]"] = "date",
      ["filter[duration_secs]"] = "integer", ["filter[participant_id]"] = "string",
      ["filter[room_id]"] = "string", ["filter[session_id]"] = "string",
      ["filter[status]"] = "string", ["filter[type]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  list = { "GET", "/room_recordings", page = "flat",
    query = { ["filter[date_ended_at][eq]"] = "date", ["filter[date_ended_at][gte]"] = "date",
      ["filter[date_ended_at][lte]"] = "date", ["filter[date_started_at][eq]"] = "date",
      ["filter[date_started_at][gte]"] = "date", ["filter[date_started_at][lte]"] = "date",
      ["filter[duration_secs]"] = "integer", ["filter[participant_id]"] = "string",
      ["filter[room_id]"] = "string", ["filter[session_id]"] = "string",
      ["filter[status]"] = "string", ["filter[type]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/room_recordings/{room_recording_id}" },
}
