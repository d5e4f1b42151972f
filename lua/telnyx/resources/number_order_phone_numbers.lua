-- The endpoints of `number_order_phone_numbers`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/number_order_phone_numbers", query = { ["filter[country_code]"] = "string" } },
  retrieve = { "GET", "/number_order_phone_numbers/{number_order_phone_number_id}" },
  update_requirement_group = { "POST", "/number_order_phone_numbers/{id}/requirement_group",
    body = { requirement_group_id = "string!" } },
  update_requirements = { "PATCH", "/number_order_phone_numbers/{number_order_phone_number_id}",
    body = { regulatory_requirements = "object[]" } },
}
