-- The endpoints of `legacy`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  reporting = {
    batch_detail_records = {
      messaging = {
        create = { "POST", "/legacy/reporting/batch_detail_records/messaging",
          body = { end_time = "datetime!", start_time = "datetime!", connections = "integer[]",
            directions = "integer[]", filters = "object[]", include_message_body = "boolean",
            managed_accounts = "string[]", profiles = "string[]", record_types = "integer[]",
            report_name = "string", select_all_managed_accounts = "boolean",
            timezone = "string" } },
        delete = { "DELETE", "/legacy/reporting/batch_detail_records/messaging/{id}" },
        list = { "GET", "/legacy/reporting/batch_detail_records/messaging" },
        retrieve = { "GET", "/legacy/reporting/batch_detail_records/messaging/{id}" },
      },
      speech_to_text = {
        create = { "POST", "/legacy/reporting/batch_detail_records/speech_to_text",
          body = { end_date = "datetime!", start_date = "datetime!" } },
        delete = { "DELETE", "/legacy/reporting/batch_detail_records/speech_to_text/{id}" },
        list = { "GET", "/legacy/reporting/batch_detail_records/speech_to_text" },
        retrieve = { "GET", "/legacy/reporting/batch_detail_records/speech_to_text/{id}" },
      },
      voice = {
        create = { "POST", "/legacy/reporting/batch_detail_records/voice",
          body = { end_time = "datetime!", start_time = "datetime!", call_types = "integer[]",
            connections = "integer[]", fields = "string[]", filters = "object[]",
            include_all_metadata = "boolean", managed_accounts = "string[]",
            record_types = "integer[]", report_name = "string",
            select_all_managed_accounts = "boolean", source = "string", timezone = "string" } },
        delete = { "DELETE", "/legacy/reporting/batch_detail_records/voice/{id}" },
        list = { "GET", "/legacy/reporting/batch_detail_records/voice" },
        retrieve = { "GET", "/legacy/reporting/batch_detail_records/voice/{id}" },
        retrieve_fields = { "GET", "/legacy/reporting/batch_detail_records/voice/fields" },
      },
    },
    usage_reports = {
      retrieve_speech_to_text = { "GET", "/legacy/reporting/usage_reports/speech_to_text",
        query = { end_date = "datetime", start_date = "datetime" } },
      messaging = {
        create = { "POST", "/legacy/reporting/usage_reports/messaging",
          body = { aggregation_type = "integer!", end_time = "datetime",
            managed_accounts = "string[]", profiles = "string[]",
            select_all_managed_accounts = "boolean", start_time = "datetime" } },
        delete = { "DELETE", "/legacy/reporting/usage_reports/messaging/{id}" },
        list = { "GET", "/legacy/reporting/usage_reports/messaging", page = "per_page",
          query = { page = "integer", per_page = "integer" } },
        retrieve = { "GET", "/legacy/reporting/usage_reports/messaging/{id}" },
      },
      number_lookup = {
        create = { "POST", "/legacy/reporting/usage_reports/number_lookup",
          body = { aggregationType = "string", endDate = "date", managedAccounts = "string[]",
            startDate = "date" } },
        delete = { "DELETE", "/legacy/reporting/usage_reports/number_lookup/{id}",
          response = "none" },
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
    },
  },
}
