-- The endpoints of `global_ips`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/global_ips",
    body = { description = "string", name = "string", ports = "object" } },
  delete = { "DELETE", "/global_ips/{id}" },
  list = { "GET", "/global_ips", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/global_ips/{id}" },
}
