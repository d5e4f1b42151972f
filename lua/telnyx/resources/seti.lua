-- The endpoints of `seti`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_black_box_test_results = { "GET", "/seti/black_box_test_results",
    query = { ["filter[product]"] = "string" } },
}
