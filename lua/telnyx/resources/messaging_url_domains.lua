-- The endpoints of `messaging_url_domains`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/messaging_url_domains", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
