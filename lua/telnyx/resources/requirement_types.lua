-- The endpoints of `requirement_types`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/requirement_types",
    query = { ["filter[name][contains]"] = "string", sort = "string[]" } },
  retrieve = { "GET", "/requirement_types/{id}" },
}
