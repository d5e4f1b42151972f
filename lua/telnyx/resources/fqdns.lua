-- The endpoints of `fqdns`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/fqdns",
    body = { connection_id = "string!", dns_record_type = "string!", fqdn = "string!",
      port = "integer?" } },
  delete = { "DELETE", "/fqdns/{id}" },
  list = { "GET", "/fqdns", page = "flat",
    query = { ["filter[connection_id]"] = "string", ["filter[dns_record_type]"] = "string",
      ["filter[fqdn]"] = "string", ["filter[port]"] = "integer", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/fqdns/{id}" },
  update = { "PATCH", "/fqdns/{id}",
    body = { connection_id = "string", dns_record_type = "string", fqdn = "string",
      port = "integer?" } },
}
