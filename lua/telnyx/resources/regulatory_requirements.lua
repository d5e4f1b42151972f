-- The endpoints of `regulatory_requirements`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve = { "GET", "/regulatory_requirements",
    query = { ["filter[action]"] = "string", ["filter[country_code]"] = "string",
      ["filter[phone_number]"] = "string", ["filter[phone_number_type]"] = "string",
      ["filter[requirement_group_id]"] = "string" } },
}
