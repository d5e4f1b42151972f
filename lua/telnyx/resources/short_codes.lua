-- The endpoints of `short_codes`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/short_codes", page = "flat",
    query = { ["filter[messaging_profile_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/short_codes/{id}" },
  update = { "PATCH", "/short_codes/{id}",
    body = { messaging_profile_id = "string!", tags = "string[]" } },
}
