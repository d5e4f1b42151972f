-- The endpoints of `email_unsubscribe_groups`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_unsubscribe_groups",
    body = { name = "string!", description = "string?" } },
  delete = { "DELETE", "/email_unsubscribe_groups/{id}", response = "none",
    query = { force = "any" } },
  list = { "GET", "/email_unsubscribe_groups", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/email_unsubscribe_groups/{id}" },
  update = { "PATCH", "/email_unsubscribe_groups/{id}",
    body = { description = "string?", name = "string" } },
  suppressions = {
    create = { "POST", "/email_unsubscribe_groups/{id}/suppressions", body = { to = "string!" } },
    delete = { "DELETE", "/email_unsubscribe_groups/{id}/suppressions/{email}", response = "none" },
    list = { "GET", "/email_unsubscribe_groups/{id}/suppressions", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  },
}
