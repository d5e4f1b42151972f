-- The endpoints of `alphanumeric_sender_ids`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/alphanumeric_sender_ids",
    body = { alphanumeric_sender_id = "string!", messaging_profile_id = "string!",
      us_long_code_fallback = "string" } },
  delete = { "DELETE", "/alphanumeric_sender_ids/{id}" },
  list = { "GET", "/alphanumeric_sender_ids", page = "flat",
    query = { ["filter[messaging_profile_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/alphanumeric_sender_ids/{id}" },
}
