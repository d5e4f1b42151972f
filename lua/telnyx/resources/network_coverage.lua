-- The endpoints of `network_coverage`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/network_coverage", page = "flat",
    query = { ["filter[location.code]"] = "string", ["filter[location.pop]"] = "string",
      ["filter[location.region]"] = "string", ["filter[location.site]"] = "string",
      ["filters[available_services]"] = "string",
      ["filters[available_services][contains]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
}
