-- The endpoints of `email_threads`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/email_threads", page = "email_after",
    query = { ["filter[inbox_id]"] = "string[]", ["filter[label]"] = "string",
      ["page[after]"] = "string", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/email_threads/{thread_id}",
    query = { inbox_id = "string!", ["page[after]"] = "string", ["page[size]"] = "integer" } },
}
