-- The endpoints of `ota_updates`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/ota_updates", page = "flat",
    query = { ["filter[sim_card_id]"] = "string", ["filter[status]"] = "string",
      ["filter[type]"] = "string", ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/ota_updates/{id}" },
}
