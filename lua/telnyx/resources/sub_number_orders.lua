-- The endpoints of `sub_number_orders`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  cancel = { "PATCH", "/sub_number_orders/{sub_number_order_id}/cancel" },
  list = { "GET", "/sub_number_orders",
    query = { ["filter[country_code]"] = "string", ["filter[include_phone_numbers]"] = "boolean",
      ["filter[order_request_id]"] = "string", ["filter[phone_number_type]"] = "string",
      ["filter[phone_numbers_count]"] = "integer", ["filter[status]"] = "string" } },
  retrieve = { "GET", "/sub_number_orders/{sub_number_order_id}",
    query = { ["filter[include_phone_numbers]"] = "boolean" } },
  update = { "PATCH", "/sub_number_orders/{sub_number_order_id}",
    body = { regulatory_requirements = "object[]" } },
  update_requirement_group = { "POST", "/sub_number_orders/{id}/requirement_group",
    body = { requirement_group_id = "string!" } },
}
