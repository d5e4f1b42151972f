-- The endpoints of `numbers_features`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/numbers_features", body = { phone_numbers = "string[]!" } },
}
