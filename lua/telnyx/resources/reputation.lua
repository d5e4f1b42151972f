-- The endpoints of `reputation`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  numbers = {
    delete = { "DELETE", "/reputation/numbers/{phone_number}", response = "none" },
    list = { "GET", "/reputation/numbers", page = "flat",
      query = { ["filter[enterprise_id]"] = "string", ["filter[phone_number][contains]"] = "string",
        ["filter[phone_number][eq]"] = "string", ["page[number]"] = "integer",
        ["page[size]"] = "integer" } },
    retrieve = { "GET", "/reputation/numbers/{phone_number}", query = { fresh = "boolean" } },
  },
}
