-- The endpoints of `reports`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list_mdrs = { "GET", "/reports/mdrs",
    query = { cld = "string", cli = "string", direction = "string", end_date = "string",
      id = "string", message_type = "string", profile = "string", start_date = "string",
      status = "string" } },
  list_wdrs = { "GET", "/reports/wdrs", page = "flat",
    query = { end_date = "string", id = "string", imsi = "string", mcc = "string", mnc = "string",
      ["page[number]"] = "integer", ["page[size]"] = "integer", phone_number = "string",
      sim_card_id = "string", sim_group_id = "string", sim_group_name = "string", sort = "string[]",
      start_date = "string" } },
  cdr_usage_reports = {
    fetch_sync = { "GET", "/reports/cdr_usage_reports/sync",
      query = { aggregation_type = "string!", product_breakdown = "string!",
        connections = "number[]", end_date = "datetime", start_date = "datetime" } },
  },
  mdr_usage_reports = {
    create = { "POST", "/reports/mdr_usage_reports",
      body = { aggregation_type = "string!", end_date = "datetime!", start_date = "datetime!",
        profiles = "string" } },
    delete = { "DELETE", "/reports/mdr_usage_reports/{id}" },
    fetch_sync = { "GET", "/reports/mdr_usage_reports/sync",
      query = { aggregation_type = "string!", end_date = "datetime", profiles = "string[]",
        start_date = "datetime" } },
    list = { "GET", "/reports/mdr_usage_reports", page = "flat",
      query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
    retrieve = { "GET", "/reports/mdr_usage_reports/{id}" },
  },
}
