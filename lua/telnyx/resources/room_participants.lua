-- The endpoints of `room_participants`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/room_participants", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/room_participants/{room_participant_id}" },
}
