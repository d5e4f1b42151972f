-- The endpoints of `room_participants`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/room_participants", page = "flat",
    query = { ["filter[context]"] = "string", ["filter[date_joined_at][eq]"] = "date",
      ["filter[date_joined_at][gte]"] = "date", ["filter[date_joined_at][lte]"] = "date",
      ["filter[date_left_at][eq]"] = "date", ["filter[date_left_at][gte]"] = "date",
      ["filter[date_left_at][lte]"] = "date", ["filter[date_updated_at][eq]"] = "date",
      ["filter[date_updated_at][gte]"] = "date", ["filter[date_updated_at][lte]"] = "date",
      ["filter[session_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/room_participants/{room_participant_id}" },
}
