-- What telnyx.describe tells of the operations of `sub_number_orders_report` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sub_number_orders_report.create"] = { "Starts a report of sub number orders", {
      created_at_gt = { format = "date-time" },
      created_at_lt = { format = "date-time" },
      customer_reference = { about = "any text, to find it by" },
      order_request_id = { format = "uuid" },
      status = { values = { "pending", "success", "failure" } },
    } },
  ["sub_number_orders_report.download"] = { "Downloads a report of sub number orders" },
  ["sub_number_orders_report.retrieve"] = { "Retrieves a report of sub number orders" },
}
