-- The endpoints of `webhook_deliveries`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/webhook_deliveries", page = "flat",
    query = { ["filter[attempts][contains]"] = "string", ["filter[event_type]"] = "string",
      ["filter[finished_at][gte]"] = "string", ["filter[finished_at][lte]"] = "string",
      ["filter[started_at][gte]"] = "string", ["filter[started_at][lte]"] = "string",
      ["filter[status][eq]"] = "string", ["filter[webhook][contains]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/webhook_deliveries/{id}" },
}
