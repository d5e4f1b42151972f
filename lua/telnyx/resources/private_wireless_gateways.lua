-- The endpoints of `private_wireless_gateways`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/private_wireless_gateways",
    body = { name = "string!", network_id = "string!", address_mode = "string",
      region_code = "string" } },
  delete = { "DELETE", "/private_wireless_gateways/{id}" },
  list = { "GET", "/private_wireless_gateways", page = "flat",
    query = { ["filter[created_at]"] = "string", ["filter[ip_range]"] = "string",
      ["filter[name]"] = "string", ["filter[region_code]"] = "string",
      ["filter[updated_at]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/private_wireless_gateways/{id}" },
}
