-- The endpoints of `connections`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/connections", page = "flat",
    query = { ["filter[connection_name][contains]"] = "string", ["filter[fqdn]"] = "string",
      ["filter[outbound_voice_profile_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string" } },
  list_active_calls = { "GET", "/connections/{connection_id}/active_calls", page = "flat",
    query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/connections/{id}" },
  retrieve_count = { "GET", "/connections/count" },
}
