-- The endpoints of `operator_connect`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  actions = {
    refresh = { "POST", "/operator_connect/actions/refresh" },
  },
}
