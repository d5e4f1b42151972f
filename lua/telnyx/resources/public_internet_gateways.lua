-- The endpoints of `public_internet_gateways`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/public_internet_gateways", whole = "body",
    body = { name = "string", network_id = "string", region_code = "string" } },
  delete = { "DELETE", "/public_internet_gateways/{id}" },
  list = { "GET", "/public_internet_gateways", page = "flat",
    query = { ["filter[network_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/public_internet_gateways/{id}" },
}
