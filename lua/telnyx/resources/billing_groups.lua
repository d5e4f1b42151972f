-- The endpoints of `billing_groups`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/billing_groups", body = { name = "string" } },
  delete = { "DELETE", "/billing_groups/{id}" },
  list = { "GET", "/billing_groups", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/billing_groups/{id}" },
  update = { "PATCH", "/billing_groups/{id}", body = { name = "string" } },
}
