-- The endpoints of `porting_orders.phone_number_configurations`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/porting_orders/phone_number_configurations",
    body = { phone_number_configurations = "object[]" } },
  list = { "GET", "/porting_orders/phone_number_configurations", page = "flat",
    query = { ["filter[porting_order][status]"] = "string[]",
      ["filter[porting_phone_number]"] = "string[]", ["filter[user_bundle_id]"] = "string[]",
      ["page[number]"] = "integer", ["page[size]"] = "integer", ["sort[value]"] = "string" } },
}
