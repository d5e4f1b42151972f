-- What editors and the documentation know about the types of `reports`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["reports.cdr_usage_reports.fetch_sync"] = "CdrGetSyncUsageReportResponse",
    ["reports.list_mdrs"] = "MdrGetDetailResponse",
    ["reports.list_wdrs"] = "ExternalWdrDetailRecordDto",
    ["reports.mdr_usage_reports.create"] = "MdrPostUsageReportsResponse",
    ["reports.mdr_usage_reports.delete"] = "MdrDeleteUsageReportsResponse",
    ["reports.mdr_usage_reports.fetch_sync"] = "MdrGetSyncUsageReportResponse",
    ["reports.mdr_usage_reports.list"] = "MdrUsageReportResponse",
    ["reports.mdr_usage_reports.retrieve"] = "MdrGetUsageReportsByIdResponse",
  },
  parameters = {
    ["reports.cdr_usage_reports.fetch_sync"] = {
      aggregation_type = "'NO_AGGREGATION'|'CONNECTION'|'TAG'|'BILLING_GROUP'",
      product_breakdown = "'NO_BREAKDOWN'|'DID_VS_TOLL_FREE'|'COUNTRY'|'DID_VS_TOLL_FREE_PER_COUNTRY'",
    },
    ["reports.list_mdrs"] = {
      direction = "'INBOUND'|'OUTBOUND'",
      message_type = "'SMS'|'MMS'",
      status = "'GW_TIMEOUT'|'DELIVERED'|'DLR_UNCONFIRMED'|'DLR_TIMEOUT'|'RECEIVED'|'GW_REJECT'|'FAILED'",
    },
    ["reports.mdr_usage_reports.create"] = {
      aggregation_type = "'NO_AGGREGATION'|'PROFILE'|'TAGS'",
    },
    ["reports.mdr_usage_reports.fetch_sync"] = {
      aggregation_type = "'NO_AGGREGATION'|'PROFILE'|'TAGS'",
    },
  },
  types = {
    CdrGetSyncUsageReportResponse = {
      data = "CdrUsageReportResponse",
    },
    CdrUsageReportResponse = {
      aggregation_type = "'NO_AGGREGATION'|'CONNECTION'|'TAG'|'BILLING_GROUP'",
      connections = "integer[]",
      created_at = "string",
      end_time = "string",
      id = "string",
      product_breakdown = "'NO_BREAKDOWN'|'DID_VS_TOLL_FREE'|'COUNTRY'|'DID_VS_TOLL_FREE_PER_COUNTRY'",
      record_type = "string",
      report_url = "string",
      result = "table",
      start_time = "string",
      status = "'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'",
      updated_at = "string",
    },
    DownlinkData = {
      amount = "number",
      unit = "'B'|'KB'|'MB'",
    },
    ExternalWdrDetailRecordDto = {
      cost = "WirelessCost",
      created_at = "string",
      downlink_data = "DownlinkData",
      duration_seconds = "number",
      id = "string",
      imsi = "string",
      mcc = "string",
      mnc = "string",
      phone_number = "string",
      rate = "WirelessRate",
      record_type = "string",
      sim_card_id = "string",
      sim_group_id = "string",
      sim_group_name = "string",
      uplink_data = "UplinkData",
    },
    MdrDeleteUsageReportsResponse = {
      data = "MdrUsageReportResponse",
    },
    MdrDetailResponse = {
      cld = "string",
      cli = "string",
      cost = "string",
      created_at = "string",
      currency = "'AUD'|'CAD'|'EUR'|'GBP'|'USD'",
      direction = "string",
      id = "string",
      message_type = "'SMS'|'MMS'",
      parts = "number",
      profile_name = "string",
      rate = "string",
      record_type = "string",
      status = "'GW_TIMEOUT'|'DELIVERED'|'DLR_UNCONFIRMED'|'DLR_TIMEOUT'|'RECEIVED'|'GW_REJECT'|'FAILED'",
    },
    MdrGetDetailResponse = {
      data = "MdrDetailResponse[]",
      meta = "ReportingPaginationMeta",
    },
    MdrGetSyncUsageReportResponse = {
      data = "MdrUsageReportResponse",
    },
    MdrGetUsageReportsByIdResponse = {
      data = "MdrUsageReportResponse",
    },
    MdrPostUsageReportsResponse = {
      data = "MdrUsageReportResponse",
    },
    MdrUsageRecord = {
      carrier_passthrough_fee = "string",
      connection = "string",
      cost = "string",
      currency = "string",
      delivered = "string",
      direction = "string",
      message_type = "string",
      parts = "string",
      product = "string",
      profile_id = "string",
      received = "string",
      sent = "string",
      tags = "string",
      tn_type = "string",
    },
    MdrUsageReportResponse = {
      aggregation_type = "'NO_AGGREGATION'|'PROFILE'|'TAGS'",
      connections = "integer[]",
      created_at = "string",
      end_date = "string",
      id = "string",
      profiles = "string",
      record_type = "string",
      report_url = "string",
      result = "MdrUsageRecord[]",
      start_date = "string",
      status = "'PENDING'|'COMPLETE'|'FAILED'|'EXPIRED'",
      updated_at = "string",
    },
    ReportingPaginationMeta = {
      page_number = "integer",
      page_size = "integer",
      total_pages = "integer",
      total_results = "integer",
    },
    UplinkData = {
      amount = "number",
      unit = "'B'|'KB'|'MB'",
    },
    WirelessCost = {
      amount = "string",
      currency = "'AUD'|'CAD'|'EUR'|'GBP'|'USD'",
    },
    WirelessRate = {
      amount = "string",
      currency = "'AUD'|'CAD'|'EUR'|'GBP'|'USD'",
    },
  },
}
