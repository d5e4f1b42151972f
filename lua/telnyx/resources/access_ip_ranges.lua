-- The endpoints of `access_ip_ranges`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/access_ip_ranges",
    body = { cidr_block = "string!", description = "string" } },
  delete = { "DELETE", "/access_ip_ranges/{access_ip_range_id}" },
  list = { "GET", "/access_ip_ranges", page = "flat",
    query = { ["filter[cidr_block]"] = "string", ["filter[cidr_block][contains]"] = "string",
      ["filter[cidr_block][endswith]"] = "string", ["filter[cidr_block][startswith]"] = "string",
      ["filter[created_at]"] = "datetime", ["filter[created_at][gt]"] = "datetime",
      ["filter[created_at][gte]"] = "datetime", ["filter[created_at][lt]"] = "datetime",
      ["filter[created_at][lte]"] = "datetime", ["page[number]"] = "integer",
      ["page[size]"] = "integer" },
    open = { "filter" } },
}
