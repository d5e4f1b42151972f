-- The endpoints of `country_coverage`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/country_coverage" },
  retrieve_country = { "GET", "/country_coverage/countries/{country_code}" },
}
