-- The endpoints of `wireguard_interfaces`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/wireguard_interfaces", whole = "body",
    body = { region_code = "string!", enable_sip_trunking = "boolean", name = "string",
      network_id = "string" } },
  delete = { "DELETE", "/wireguard_interfaces/{id}" },
  list = { "GET", "/wireguard_interfaces", page = "flat",
    query = { ["filter[network_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/wireguard_interfaces/{id}" },
}
