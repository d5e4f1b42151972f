-- The endpoints of `invoices`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/invoices", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer", sort = "string" } },
  retrieve = { "GET", "/invoices/{id}", query = { action = "string" } },
}
