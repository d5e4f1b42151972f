-- The endpoints of `porting_orders.phone_number_extensions`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/porting_orders/{porting_order_id}/phone_number_extensions",
    body = { activation_ranges = "object[]!", extension_range = "object!",
      porting_phone_number_id = "string!" } },
  delete = { "DELETE", "/porting_orders/{porting_order_id}/phone_number_extensions/{id}" },
  list = { "GET", "/porting_orders/{porting_order_id}/phone_number_extensions", page = "flat",
    query = { ["filter[porting_phone_number_id]"] = "string", ["page[number]"] = "integer",
      ["page[size]"] = "integer", ["sort[value]"] = "string" } },
}
