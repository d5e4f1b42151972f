-- The endpoints of `porting_phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/porting_phone_numbers", response = "auto", page = "flat",
    query = { ["filter[porting_order_status]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer" } },
}
