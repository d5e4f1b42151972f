-- The endpoints of `porting_orders.associated_phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/porting_orders/{porting_order_id}/associated_phone_numbers",
    body = { action = "string!", phone_number_range = "object!" } },
  delete = { "DELETE", "/porting_orders/{porting_order_id}/associated_phone_numbers/{id}" },
  list = { "GET", "/porting_orders/{porting_order_id}/associated_phone_numbers", page = "flat",
    query = { ["filter[action]"] = "string", ["filter[phone_number]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", ["sort[value]"] = "string" } },
}
