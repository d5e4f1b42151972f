-- The endpoints of `mobile_network_operators`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/mobile_network_operators", page = "flat",
    query = { filter = "object", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
