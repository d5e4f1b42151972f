-- The endpoints of `external_connections.uploads`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/external_connections/{id}/uploads",
    body = { number_ids = "string[]!", additional_usages = "string[]", civic_address_id = "string",
      location_id = "string", usage = "string" } },
  list = { "GET", "/external_connections/{id}/uploads", page = "flat",
    query = { ["filter[civic_address_id][eq]"] = "string", ["filter[location_id][eq]"] = "string",
      ["filter[phone_number][contains]"] = "string", ["filter[phone_number][eq]"] = "string",
      ["filter[status][eq]"] = "string[]", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  pending_count = { "GET", "/external_connections/{id}/uploads/status" },
  refresh_status = { "POST", "/external_connections/{id}/uploads/refresh" },
  retrieve = { "GET", "/external_connections/{id}/uploads/{ticket_id}" },
  retry = { "POST", "/external_connections/{id}/uploads/{ticket_id}/retry" },
}
