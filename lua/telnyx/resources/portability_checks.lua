-- The endpoints of `portability_checks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  run = { "POST", "/portability_checks", body = { phone_numbers = "string[]" } },
}
