-- What telnyx.describe tells of the operations of `reports` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["reports.list_mdrs"] = { "Lists detail records of messages", {
      direction = { values = { "INBOUND", "OUTBOUND" } },
      message_type = { values = { "SMS", "MMS" } },
      status = { values = { "GW_TIMEOUT", "DELIVERED", "DLR_UNCONFIRMED", "DLR_TIMEOUT", "RECEIVED", "GW_REJECT", "FAILED" } },
    } },
  ["reports.list_wdrs"] = { "Lists detail records of wireless data", {
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20 },
    } },
  ["reports.cdr_usage_reports.fetch_sync"] = { "Retrieves a usage report of calls at once", {
      aggregation_type = { values = { "NO_AGGREGATION", "CONNECTION", "TAG", "BILLING_GROUP" } },
      end_date = { format = "date-time" },
      product_breakdown = { values = { "NO_BREAKDOWN", "DID_VS_TOLL_FREE", "COUNTRY", "DID_VS_TOLL_FREE_PER_COUNTRY" } },
      start_date = { format = "date-time" },
    } },
  ["reports.mdr_usage_reports.create"] = { "Creates an MDR usage report", {
      aggregation_type = { values = { "NO_AGGREGATION", "PROFILE", "TAGS" } },
      end_date = { format = "date-time" },
      start_date = { format = "date-time" },
    } },
  ["reports.mdr_usage_reports.delete"] = { "Deletes an MDR usage report" },
  ["reports.mdr_usage_reports.fetch_sync"] = { "Retrieves a usage report of messages at once", {
      aggregation_type = { values = { "NO_AGGREGATION", "PROFILE", "TAGS" } },
      end_date = { format = "date-time" },
      start_date = { format = "date-time" },
    } },
  ["reports.mdr_usage_reports.list"] = { "Lists MDR usage reports", {
      ["page[number]"] = { about = "which page", default = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20 },
    } },
  ["reports.mdr_usage_reports.retrieve"] = { "Retrieves an MDR usage report" },
}
