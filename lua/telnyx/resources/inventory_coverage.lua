-- The endpoints of `inventory_coverage`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/inventory_coverage",
    query = { ["filter[administrative_area]"] = "string", ["filter[count]"] = "boolean",
      ["filter[country_code]"] = "string", ["filter[features]"] = "string[]",
      ["filter[groupBy]"] = "string", ["filter[npa]"] = "integer", ["filter[nxx]"] = "integer",
      ["filter[phone_number_type]"] = "string" } },
}
