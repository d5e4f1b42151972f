-- The endpoints of `dynamic_emergency_addresses`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/dynamic_emergency_addresses",
    body = { administrative_area = "string!", country_code = "string!", house_number = "string!",
      locality = "string!", postal_code = "string!", street_name = "string!",
      extended_address = "string", house_suffix = "string", street_post_directional = "string",
      street_pre_directional = "string", street_suffix = "string" } },
  delete = { "DELETE", "/dynamic_emergency_addresses/{id}" },
  list = { "GET", "/dynamic_emergency_addresses", page = "flat",
    query = { ["filter[country_code]"] = "string", ["filter[status]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/dynamic_emergency_addresses/{id}" },
}
