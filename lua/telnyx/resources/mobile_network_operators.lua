-- The endpoints of `mobile_network_operators`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/mobile_network_operators", page = "flat",
    query = { ["filter[country_code]"] = "string", ["filter[mcc]"] = "string",
      ["filter[mnc]"] = "string", ["filter[name][contains]"] = "string",
      ["filter[name][ends_with]"] = "string", ["filter[name][starts_with]"] = "string",
      ["filter[network_preferences_enabled]"] = "boolean", ["filter[tadig]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
}
