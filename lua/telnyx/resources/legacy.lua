-- The endpoints of `legacy`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  reporting = "legacy.reporting",
}
