-- The endpoints of `legacy.reporting.usage_reports`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  retrieve_speech_to_text = { "GET", "/legacy/reporting/usage_reports/speech_to_text",
    query = { end_date = "datetime", start_date = "datetime" } },
  messaging = {
    create = { "POST", "/legacy/reporting/usage_reports/messaging",
      body = { aggregation_type = "integer!", end_time = "datetime", managed_accounts = "string[]",
        profiles = "string[]", select_all_managed_accounts = "boolean", start_time = "datetime" } },
    delete = { "DELETE", "/legacy/reporting/usage_reports/messaging/{id}" },
    list = { "GET", "/legacy/reporting/usage_reports/messaging", page = "per_page",
      query = { page = "integer", per_page = "integer" } },
    retrieve = { "GET", "/legacy/reporting/usage_reports/messaging/{id}" },
  },
  number_lookup = {
    create = { "POST", "/legacy/reporting/usage_reports/number_lookup",
      body = { aggregationType = "string", endDate = "date", managedAccounts = "string[]",
        startDate = "date" } },
    delete = { "DELETE", "/legacy/reporting/usage_reports/number_lookup/{id}", response = "none" },
    list = { "GET", "/legacy/reporting/usage_reports/number_lookup", page = "per_page",
      query = { page = "integer", per_page = "integer" } },
    retrieve = { "GET", "/legacy/reporting/usage_reports/number_lookup/{id}" },
  },
  voice = {
    create = { "POST", "/legacy/reporting/usage_reports/voice",
      body = { end_time = "datetime!", start_time = "datetime!", aggregation_type = "integer",
        connections = "integer[]", managed_accounts = "string[]", product_breakdown = "integer",
        select_all_managed_accounts = "boolean" } },
    delete = { "DELETE", "/legacy/reporting/usage_reports/voice/{id}" },
    list = { "GET", "/legacy/reporting/usage_reports/voice", page = "per_page",
      query = { page = "integer", per_page = "integer" } },
    retrieve = { "GET", "/legacy/reporting/usage_reports/voice/{id}" },
  },
}
