-- The endpoints of `available_phone_number_blocks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/available_phone_number_blocks",
    query = { ["filter[country_code]"] = "string", ["filter[locality]"] = "string",
      ["filter[national_destination_code]"] = "string",
      ["filter[phone_number_type]"] = "string" } },
}
