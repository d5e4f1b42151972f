-- The endpoints of `pricing`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  products = {
    list = { "GET", "/pricing/products", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/pricing/products/{slug}", page = "flat",
      query = { ["filter[country_iso]"] = "string?", ["page[number]"] = "integer",
        ["page[size]"] = "integer" } },
  },
}
