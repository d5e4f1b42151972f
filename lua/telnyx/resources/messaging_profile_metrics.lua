-- The endpoints of `messaging_profile_metrics`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/messaging_profile_metrics", query = { time_frame = "string" } },
}
