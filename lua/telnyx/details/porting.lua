-- What telnyx.describe tells of the operations of `porting` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["porting.list_uk_carriers"] = { "Lists the carriers of the United Kingdom" },
  ["porting.events.list"] = { "Lists events", {
      ["filter[created_at][gte]"] = { format = "date-time" },
      ["filter[created_at][lte]"] = { format = "date-time" },
      ["filter[porting_order_id]"] = { format = "uuid" },
      ["filter[type]"] = { values = { "porting_order.deleted", "porting_order.loa_updated", "porting_order.messaging_changed", "porting_order.status_changed", "porting_order.sharing_token_expired", "porting_order.new_comment", "porting_order.split" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["porting.events.republish"] = { "Sends a porting event again" },
  ["porting.events.retrieve"] = { "Retrieves an event" },
  ["porting.loa_configurations.create"] = { "Creates an LOA configuration" },
  ["porting.loa_configurations.delete"] = { "Deletes an LOA configuration" },
  ["porting.loa_configurations.list"] = { "Lists LOA configurations", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["porting.loa_configurations.preview"] = { "Previews a letter of authorization" },
  ["porting.loa_configurations.preview_0"] = { "Previews a letter of authorization" },
  ["porting.loa_configurations.preview_1"] = { "Previews a saved letter of authorization" },
  ["porting.loa_configurations.retrieve"] = { "Retrieves an LOA configuration" },
  ["porting.loa_configurations.update"] = { "Updates an LOA configuration" },
  ["porting.reports.create"] = { "Creates a report", {
      report_type = { values = { "export_porting_orders_csv" } },
    } },
  ["porting.reports.list"] = { "Lists reports", {
      ["filter[report_type]"] = { values = { "export_porting_orders_csv" } },
      ["filter[status]"] = { values = { "pending", "completed" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["porting.reports.retrieve"] = { "Retrieves a report" },
}
