-- The endpoints of `charges_breakdown`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/charges_breakdown", response = "auto",
    accept = "application/json, text/csv",
    query = { start_date = "date!", end_date = "date", format = "string" } },
}
