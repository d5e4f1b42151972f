-- The endpoints of `room_recordings`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/room_recordings/{room_recording_id}", response = "none" },
  delete_bulk = { "DELETE", "/room_recordings",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  list = { "GET", "/room_recordings", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/room_recordings/{room_recording_id}" },
}
