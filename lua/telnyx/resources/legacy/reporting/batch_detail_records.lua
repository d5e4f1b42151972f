-- The endpoints of `legacy.reporting.batch_detail_records`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  messaging = {
    create = { "POST", "/legacy/reporting/batch_detail_records/messaging",
      body = { end_time = "datetime!", start_time = "datetime!", connections = "integer[]",
        directions = "integer[]", filters = "object[]", include_message_body = "boolean",
        managed_accounts = "string[]", profiles = "string[]", record_types = "integer[]",
        report_name = "string", select_all_managed_accounts = "boolean", timezone = "string" } },
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
        include_all_metadata = "boolean", managed_accounts = "string[]", record_types = "integer[]",
        report_name = "string", select_all_managed_accounts = "boolean", source = "string",
        timezone = "string" } },
    delete = { "DELETE", "/legacy/reporting/batch_detail_records/voice/{id}" },
    list = { "GET", "/legacy/reporting/batch_detail_records/voice" },
    retrieve = { "GET", "/legacy/reporting/batch_detail_records/voice/{id}" },
    retrieve_fields = { "GET", "/legacy/reporting/batch_detail_records/voice/fields" },
  },
}
