-- The endpoints of `virtual_cross_connects_coverage`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/virtual_cross_connects_coverage", page = "flat",
    query = { ["filter[cloud_provider]"] = "string", ["filter[cloud_provider_region]"] = "string",
      ["filter[location.code]"] = "string", ["filter[location.pop]"] = "string",
      ["filter[location.region]"] = "string", ["filter[location.site]"] = "string",
      ["filters[available_bandwidth]"] = "integer",
      ["filters[available_bandwidth][contains]"] = "integer", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
}
