-- The endpoints of `networks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/networks", whole = "network_create", body = { name = "string" } },
  delete = { "DELETE", "/networks/{id}" },
  list = { "GET", "/networks", page = "flat",
    query = { ["filter[name]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  list_interfaces = { "GET", "/networks/{id}/network_interfaces", page = "flat",
    query = { ["filter[name]"] = "string", ["filter[type]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/networks/{id}" },
  update = { "PATCH", "/networks/{network_id}", whole = "network_create",
    body = { name = "string" } },
  default_gateway = {
    create = { "POST", "/networks/{network_identifier}/default_gateway",
      body = { wireguard_peer_id = "string" } },
    delete = { "DELETE", "/networks/{id}/default_gateway" },
    retrieve = { "GET", "/networks/{id}/default_gateway" },
  },
}
