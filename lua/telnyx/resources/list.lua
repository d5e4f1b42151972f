-- The endpoints of `list`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_all = { "GET", "/list" },
  retrieve_by_zone = { "GET", "/list/{channel_zone_id}" },
}
