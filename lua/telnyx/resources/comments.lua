-- The endpoints of `comments`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/comments",
    body = { body = "string", comment_record_id = "string", comment_record_type = "string" } },
  list = { "GET", "/comments",
    query = { ["filter[comment_record_id]"] = "string",
      ["filter[comment_record_type]"] = "string" } },
  mark_as_read = { "PATCH", "/comments/{id}/read" },
  retrieve = { "GET", "/comments/{id}" },
}
