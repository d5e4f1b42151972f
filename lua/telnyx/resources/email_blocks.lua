-- The endpoints of `email_blocks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_blocks",
    body = { to = "string!", domain_id = "string?", expires_at = "datetime?", from = "string?" } },
  delete = { "DELETE", "/email_blocks/{id}" },
  list = { "GET", "/email_blocks", page = "flat",
    query = { ["filter[created_after]"] = "datetime", ["filter[created_before]"] = "datetime",
      ["filter[domain_id]"] = "string", ["filter[reason]"] = "string", ["page[after]"] = "string",
      ["page[before]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer",
      sort = "string" } },
  retrieve = { "GET", "/email_blocks/{id}" },
  retrieve_events = { "GET", "/email_blocks/{id}/events", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve_export = { "GET", "/email_blocks/export", response = "text", accept = "text/csv",
    query = { ["filter[created_after]"] = "datetime", ["filter[created_before]"] = "datetime",
      ["filter[domain_id]"] = "string", ["filter[reason]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  imports = {
    create = { "POST", "/email_blocks/import",
      form = { file = "file!", block_ttl_days = "integer" } },
    retrieve = { "GET", "/email_blocks/import/{id}" },
  },
}
