-- The endpoints of `sub_number_orders_report`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/sub_number_orders_report",
    body = { country_code = "string", created_at_gt = "datetime", created_at_lt = "datetime",
      customer_reference = "string", order_request_id = "string", status = "string" } },
  download = { "GET", "/sub_number_orders_report/{report_id}/download", response = "text",
    accept = "text/csv" },
  retrieve = { "GET", "/sub_number_orders_report/{report_id}" },
}
