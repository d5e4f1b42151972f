-- The endpoints of `number_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/number_orders",
    body = { billing_group_id = "string", connection_id = "string", customer_reference = "string",
      messaging_profile_id = "string", phone_numbers = "object[]" } },
  list = { "GET", "/number_orders", page = "flat",
    query = { ["filter[created_at][gt]"] = "string", ["filter[created_at][lt]"] = "string",
      ["filter[customer_reference]"] = "string", ["filter[phone_numbers_count]"] = "string",
      ["filter[requirements_met]"] = "boolean", ["filter[status]"] = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer" } },
  retrieve = { "GET", "/number_orders/{number_order_id}" },
  update = { "PATCH", "/number_orders/{number_order_id}",
    body = { customer_reference = "string", regulatory_requirements = "object[]" } },
}
