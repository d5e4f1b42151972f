-- The endpoints of `detail_records`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/detail_records", page = "flat",
    query = { ["filter[date_range]"] = "string", ["filter[record_type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string[]" },
    open = { "filter" } },
}
