-- The endpoints of `requirements`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/requirements", page = "flat",
    query = { ["filter[action]"] = "string", ["filter[country_code]"] = "string",
      ["filter[phone_number_type]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", sort = "string[]", version = "integer" } },
  retrieve = { "GET", "/requirements/{id}", query = { version = "integer" } },
  versions = {
    create = { "POST", "/requirements/{id}/versions",
      body = { effective_start_at = "datetime!", requirement_type_ids = "string[]!" } },
    delete_pending = { "DELETE", "/requirements/{id}/versions/pending" },
  },
}
