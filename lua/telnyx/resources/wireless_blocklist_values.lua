-- The endpoints of `wireless_blocklist_values`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/wireless_blocklist_values", query = { type = "string!" } },
}
