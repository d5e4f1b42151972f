-- The endpoints of `user_tags`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/user_tags", query = { ["filter[starts_with]"] = "string" } },
}
