-- The endpoints of `external_connections.phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/external_connections/{id}/phone_numbers", page = "flat",
    query = { ["filter[civic_address_id][eq]"] = "string", ["filter[location_id][eq]"] = "string",
      ["filter[phone_number][contains]"] = "string", ["filter[phone_number][eq]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/external_connections/{id}/phone_numbers/{phone_number_id}" },
  update = { "PATCH", "/external_connections/{id}/phone_numbers/{phone_number_id}",
    body = { location_id = "string" } },
}
