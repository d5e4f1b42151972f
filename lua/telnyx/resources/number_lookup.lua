-- The endpoints of `number_lookup`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/number_lookup/{phone_number}", query = { type = "string" } },
}
