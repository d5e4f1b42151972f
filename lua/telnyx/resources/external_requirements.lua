-- The endpoints of `external_requirements`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  sub_number_orders = {
    retrieve = { "GET",
      "/external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}" },
    update = { "POST",
      "/external_requirements/{regulatory_requirement_id}/sub_number_orders/{sub_number_order_id}",
      body = { requirement = "object!" } },
  },
}
