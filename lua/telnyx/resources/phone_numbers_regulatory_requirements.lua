-- The endpoints of `phone_numbers_regulatory_requirements`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/phone_numbers_regulatory_requirements",
    query = { ["filter[phone_number]"] = "string" } },
}
