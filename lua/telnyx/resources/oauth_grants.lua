-- The endpoints of `oauth_grants`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  delete = { "DELETE", "/oauth_grants/{id}" },
  list = { "GET", "/oauth_grants", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/oauth_grants/{id}" },
}
