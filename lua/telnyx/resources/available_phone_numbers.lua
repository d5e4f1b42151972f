-- The endpoints of `available_phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/available_phone_numbers",
    query = { ["filter[administrative_area]"] = "string", ["filter[best_effort]"] = "boolean",
      ["filter[country_code]"] = "string", ["filter[exclude_held_numbers]"] = "boolean",
      ["filter[features]"] = "string[]", ["filter[limit]"] = "integer",
      ["filter[locality]"] = "string", ["filter[national_destination_code]"] = "string",
      ["filter[phone_number][contains]"] = "string", ["filter[phone_number][ends_with]"] = "string",
      ["filter[phone_number][starts_with]"] = "string", ["filter[phone_number_type]"] = "string",
      ["filter[quickship]"] = "boolean", ["filter[rate_center]"] = "string",
      ["filter[reservable]"] = "boolean" } },
}
