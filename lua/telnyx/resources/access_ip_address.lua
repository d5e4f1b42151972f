-- The endpoints of `access_ip_address`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/access_ip_address",
    body = { ip_address = "string!", description = "string" } },
  delete = { "DELETE", "/access_ip_address/{access_ip_address_id}" },
  list = { "GET", "/access_ip_address", page = "flat",
    query = { ["filter[created_at]"] = "datetime", ["filter[created_at][gt]"] = "datetime",
      ["filter[created_at][gte]"] = "datetime", ["filter[created_at][lt]"] = "datetime",
      ["filter[created_at][lte]"] = "datetime", ["filter[ip_address]"] = "string",
      ["filter[ip_source]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" },
    open = { "filter" } },
  retrieve = { "GET", "/access_ip_address/{access_ip_address_id}" },
}
