-- The endpoints of `dynamic_emergency_endpoints`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/dynamic_emergency_endpoints",
    body = { callback_number = "string!", caller_name = "string!",
      dynamic_emergency_address_id = "string!" } },
  delete = { "DELETE", "/dynamic_emergency_endpoints/{id}" },
  list = { "GET", "/dynamic_emergency_endpoints", page = "flat",
    query = { ["filter[country_code]"] = "string", ["filter[status]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/dynamic_emergency_endpoints/{id}" },
}
