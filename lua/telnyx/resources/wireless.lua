-- The endpoints of `wireless`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_regions = { "GET", "/wireless/regions", query = { product = "string!" } },
  detail_records_reports = {
    create = { "POST", "/wireless/detail_records_reports",
      body = { end_time = "string", start_time = "string" } },
    delete = { "DELETE", "/wireless/detail_records_reports/{id}" },
    list = { "GET", "/wireless/detail_records_reports",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/wireless/detail_records_reports/{id}" },
  },
}
