-- The endpoints of `external_connections.log_messages`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  dismiss = { "DELETE", "/external_connections/log_messages/{id}" },
  list = { "GET", "/external_connections/log_messages", page = "log_messages",
    query = { ["filter[external_connection_id]"] = "string",
      ["filter[telephone_number][contains]"] = "string",
      ["filter[telephone_number][eq]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/external_connections/log_messages/{id}" },
}
