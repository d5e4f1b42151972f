-- The endpoints of `audit_events`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/audit_events", page = "flat",
    query = { ["filter[created_after]"] = "datetime", ["filter[created_before]"] = "datetime",
      ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
}
