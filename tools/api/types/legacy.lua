-- What editors and the documentation know about the types of `legacy`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["legacy.reporting.batch_detail_records.messaging.create"] = "MdrPostDetailReportResponse",
    ["legacy.reporting.batch_detail_records.messaging.delete"] = "MdrDeleteDetailReportResponse",
    ["legacy.reporting.batch_detail_records.messaging.list"] = "MdrGetDetailReportResponse",
    ["legacy.reporting.batch_detail_records.messaging.retrieve"] = "MdrGetDetailReportByIdResponse",
    ["legacy.reporting.batch_detail_records.speech_to_text.create"] = "SttPostDetailReportResponse",
    ["legacy.reporting.batch_detail_records.speech_to_text.delete"] = "SttDeleteDetailReportResponse",
    ["legacy.reporting.batch_detail_records.speech_to_text.list"] = "SttGetDetailReportResponse",
    ["legacy.reporting.batch_detail_records.speech_to_text.retrieve"] = "SttGetDetailReportByIdResponse",
    ["legacy.reporting.batch_detail_records.voice.create"] = "CdrPostDetailReportResponse",
    ["legacy.reporting.batch_detail_records.voice.delete"] = "CdrDeleteDetailReportResponse",
    ["legacy.reporting.batch_detail_records.voice.list"] = "CdrGetDetailReportResponse",
    ["legacy.reporting.batch_detail_records.voice.retrieve"] = "CdrGetDetailReportByIdResponse",
    ["legacy.reporting.batch_detail_records.voice.retrieve_fields"] = "CdrAvailableFieldsResponse",
    ["legacy.reporting.usage_reports.messaging.create"] = "MdrPostUsageReportResponse",
    ["legacy.reporting.usage_reports.messaging.delete"] = "MdrDeleteUsageReportResponse",
    ["legacy.reporting.usage_reports.messaging.list"] = "MdrUsageReportResponseLegacy",
    ["legacy.reporting.usage_reports.messaging.retrieve"] = "MdrGetUsageReportByIdResponse",
    ["legacy.reporting.usage_reports.number_lookup.create"] = "TelcoDataPostUsageReportResponse",
    ["legacy.reporting.usage_reports.number_lookup.list"] = "TelcoDataUsageReportResponse",
    ["legacy.reporting.usage_reports.number_lookup.retrieve"] = "TelcoDataGetUsageReportByIdResponse",
    ["legacy.reporting.usage_reports.retrieve_speech_to_text"] = "SttUsageReportResponse",
    ["legacy.reporting.usage_reports.voice.create"] = "CdrPostUsageReportResponse",
    ["legacy.reporting.usage_reports.voice.delete"] = "CdrDeleteUsageReportResponse",
    ["legacy.reporting.usage_reports.voice.list"] = "CdrUsageReportResponseLegacy",
    ["legacy.reporting.usage_reports.voice.retrieve"] = "CdrGetUsageReportByIdResponse",
  },
  parameters = {
    ["legacy.reporting.batch_detail_records.messaging.create"] = {
      filters = "Filter[]",
    },
    ["legacy.reporting.batch_detail_records.voice.create"] = {
      filters = "Filter[]",
    },
    ["legacy.reporting.usage_reports.number_lookup.create"] = {
      aggregationType = "'ALL'|'BY_ORGANIZATION_MEMBER'",
    },
  },
  types = {
    BatchCsvPaginationMeta = {
      page_number = "integer",
      page_size = "integer",
      total_pages = "integer",
      total_results = "integer",
    },
    CdrAvailableFieldsResponse = {
      Billing = "string[]",
      ["Interaction Data"] = "string[]",
      ["Number Information"] = "string[]",
      ["Telephony Data"] = "string[]",
    },
    CdrDeleteDetailReportResponse = {
      data = "CdrDetailedReqResponse",
    },
    CdrDeleteUsageReportResponse = {
      data = "CdrUsageReportResponseLegacy",
    },
    CdrDetailedReqResponse = {
      call_types = "integer[]",
      connections = "integer[]",
      created_at = "string",
      end_time = "string",
      filters = "Filter[]",
      id = "string",
      managed_accounts = "string[]",
      record_type = "string",
      record_types = "integer[]",
      report_name = "string",
      report_url = "string",
      retry = "integer",
      source = "string",
      start_time = "string",
      status = "integer",
      timezone = "string",
      updated_at = "string",
    },
    CdrGetDetailReportByIdResponse = {
      data = "CdrDetailedReqResponse",
    },
    CdrGetDetailReportResponse = {
      data = "CdrDetailedReqResponse[]",
      meta = "BatchCsvPaginationMeta",
    },
    CdrGetUsageReportByIdResponse = {
      data = "CdrUsageReportResponseLegacy",
    },
    CdrPostDetailReportResponse = {
      data = "CdrDetailedReqResponse",
    },
    CdrPostUsageReportResponse = {
      data = "CdrUsageReportResponseLegacy",
    },
    CdrUsageReportResponseLegacy = {
      aggregation_type = "integer",
      connections = "string[]",
      created_at = "string",
      end_time = "string",
      id = "string",
      product_breakdown = "integer",
      record_type = "string",
      report_url = "string",
      result = "table",
      start_time = "string",
      status = "integer",
      updated_at = "string",
    },
    Filter = {
      billing_group = "string",
      cld = "string",
      cld_filter = "'contains'|'starts_with'|'ends_with'",
      cli = "string",
      cli_filter = "'contains'|'starts_with'|'ends_with'",
      filter_type = "'and'|'or'",
      tags_list = "string",
    },
    MdrDeleteDetailReportResponse = {
      data = "MdrDetailReportResponse",
    },
    MdrDeleteUsageReportResponse = {
      data = "MdrUsageReportResponseLegacy",
    },
    MdrDetailReportResponse = {
      connections = "integer[]",
      created_at = "string",
      directions = "('INBOUND'|'OUTBOUND')[]",
      end_date = "string",
      filters = "Filter[]",
      id = "string",
      profiles = "string[]",
      record_type = "string",
      record_types = "('INCOMPLETE'|'COMPLETED'|'ERRORS')[]",
      report_name = "string",
      report_url = "string",
      start_date = "string",
      status = "'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'",
      updated_at = "string",
    },
    MdrGetDetailReportByIdResponse = {
      data = "MdrDetailReportResponse",
    },
    MdrGetDetailReportResponse = {
      data = "MdrDetailReportResponse[]",
      meta = "BatchCsvPaginationMeta",
    },
    MdrGetUsageReportByIdResponse = {
      data = "MdrUsageReportResponseLegacy",
    },
    MdrPostDetailReportResponse = {
      data = "MdrDetailReportResponse",
    },
    MdrPostUsageReportResponse = {
      data = "MdrUsageReportResponseLegacy",
    },
    MdrUsageReportResponseLegacy = {
      aggregation_type = "integer",
      connections = "string[]",
      created_at = "string",
      end_time = "string",
      id = "string",
      profiles = "string[]",
      record_type = "string",
      report_url = "string",
      result = "table",
      start_time = "string",
      status = "integer",
      updated_at = "string",
    },
    SttDeleteDetailReportResponse = {
      data = "SttDetailReportResponse",
    },
    SttDetailReportResponse = {
      created_at = "string",
      download_link = "string",
      end_date = "string",
      id = "string",
      record_type = "string",
      start_date = "string",
      status = "'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'",
    },
    SttGetDetailReportByIdResponse = {
      data = "SttDetailReportResponse",
    },
    SttGetDetailReportResponse = {
      data = "SttDetailReportResponse[]",
    },
    SttPostDetailReportResponse = {
      data = "SttDetailReportResponse",
    },
    SttUsageReportResponse = {
      data = "table",
    },
    TelcoDataAggregation = {
      currency = "string",
      total_cost = "number",
      total_dips = "integer",
      type = "string",
    },
    TelcoDataGetUsageReportByIdResponse = {
      data = "TelcoDataUsageReportResponse",
    },
    TelcoDataPostUsageReportResponse = {
      data = "TelcoDataUsageReportResponse",
    },
    TelcoDataUsageRecord = {
      aggregations = "TelcoDataAggregation[]",
      record_type = "string",
      user_id = "string",
    },
    TelcoDataUsageReportResponse = {
      aggregation_type = "string",
      created_at = "string",
      end_date = "string",
      id = "string",
      managed_accounts = "string[]",
      record_type = "string",
      report_url = "string",
      result = "TelcoDataUsageRecord[]",
      start_date = "string",
      status = "string",
      updated_at = "string",
    },
  },
}
