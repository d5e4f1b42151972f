-- The endpoints of `porting_orders.phone_number_blocks`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/porting_orders/{porting_order_id}/phone_number_blocks",
    body = { activation_ranges = "object[]!", phone_number_range = "object!" } },
  delete = { "DELETE", "/porting_orders/{porting_order_id}/phone_number_blocks/{id}" },
  list = { "GET", "/porting_orders/{porting_order_id}/phone_number_blocks", page = "flat",
    query = { ["filter[activation_status]"] = "string", ["filter[phone_number]"] = "string[]",
      ["filter[portability_status]"] = "string", ["filter[porting_order_id]"] = "string[]",
      ["filter[status]"] = "any", ["filter[support_key]"] = "any", ["page[number]"] = "integer",
      ["page[size]"] = "integer", ["sort[value]"] = "string" } },
}
