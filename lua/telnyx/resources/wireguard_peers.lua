-- The endpoints of `wireguard_peers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/wireguard_peers", whole = "body",
    body = { public_key = "string", wireguard_interface_id = "string" } },
  delete = { "DELETE", "/wireguard_peers/{id}" },
  list = { "GET", "/wireguard_peers", page = "flat",
    query = { ["filter[wireguard_interface_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/wireguard_peers/{id}" },
  retrieve_config = { "GET", "/wireguard_peers/{id}/config", response = "text",
    accept = "text/plain" },
  update = { "PATCH", "/wireguard_peers/{id}", body = { public_key = "string" } },
}
