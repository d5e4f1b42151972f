-- The endpoints of `inexplicit_number_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/inexplicit_number_orders",
    body = { ordering_groups = "object[]!", billing_group_id = "string", connection_id = "string",
      customer_reference = "string", messaging_profile_id = "string" } },
  list = { "GET", "/inexplicit_number_orders", page = "number_orders",
    query = { page_number = "integer", page_size = "integer" } },
  retrieve = { "GET", "/inexplicit_number_orders/{id}" },
}
