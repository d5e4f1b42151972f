-- The endpoints of `ips`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ips",
    body = { ip_address = "string!", connection_id = "string", port = "integer" } },
  delete = { "DELETE", "/ips/{id}" },
  list = { "GET", "/ips", page = "flat",
    query = { ["filter[connection_id]"] = "string", ["filter[ip_address]"] = "string",
      ["filter[port]"] = "integer", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/ips/{id}" },
  update = { "PATCH", "/ips/{id}",
    body = { ip_address = "string!", connection_id = "string", port = "integer" } },
}
