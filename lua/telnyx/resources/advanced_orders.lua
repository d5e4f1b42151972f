-- The endpoints of `advanced_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/advanced_orders",
    body = { area_code = "string", comments = "string", country_code = "string",
      customer_reference = "string", features = "string[]", phone_number_type = "string",
      quantity = "integer", requirement_group_id = "string" } },
  list = { "GET", "/advanced_orders" },
  retrieve = { "GET", "/advanced_orders/{order_id}" },
  update_requirement_group = { "PATCH", "/advanced_orders/{advanced_order_id}/requirement_group",
    body = { area_code = "string", comments = "string", country_code = "string",
      customer_reference = "string", features = "string[]", phone_number_type = "string",
      quantity = "integer", requirement_group_id = "string" } },
}
