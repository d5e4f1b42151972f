-- What editors and the documentation know about the types of `voice_sdk_call_reports`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["voice_sdk_call_reports.list"] = "VoiceSdkCallReport",
    ["voice_sdk_call_reports.retrieve"] = "VoiceSdkCallReportsResponse",
  },
  parameters = {
    ["voice_sdk_call_reports.list"] = {
      sort = "'asc'|'desc'|'created_at'|'-created_at'",
    },
  },
  facts = {
    ["VoiceSdkCallReport.call_id"] = { format = "uuid" },
    ["VoiceSdkCallReport.created_at"] = { format = "date-time" },
    ["VoiceSdkCallReport.organization_id"] = { format = "uuid" },
    ["VoiceSdkCallReport.stored_at"] = { format = "date-time" },
    ["VoiceSdkCallReport.user_id"] = { format = "uuid" },
    ["VoiceSdkCallReportLogEntry.timestamp"] = { format = "date-time" },
    ["voice_sdk_call_reports.list page[number]"] = { default = 1, minimum = 1 },
    ["voice_sdk_call_reports.list page[size]"] = { default = 20, maximum = 100, minimum = 1 },
    ["voice_sdk_call_reports.list sort"] = { default = "desc" },
  },
  types = {
    VoiceSdkCallReport = {
      call_id = "string",
      call_report_id = "string",
      created_at = "string",
      flushReason = "table",
      logs = "VoiceSdkCallReportLogs",
      organization_id = "string",
      segment = "integer",
      stats = "VoiceSdkCallReportStats",
      stored_at = "string",
      summary = "table",
      telnyx_leg_id = "string",
      telnyx_session_id = "string",
      user_agent = "string",
      user_id = "string",
      version = "string",
      voice_sdk_id = "string",
      voice_sdk_id_decoded = "table",
      voice_sdk_session_id = "string",
    },
    VoiceSdkCallReportLogEntry = {
      context = "table",
      level = "'debug'|'info'|'warn'|'error'",
      message = "string",
      timestamp = "string",
    },
    VoiceSdkCallReportLogs = "VoiceSdkCallReportLogEntry[]|VoiceSdkCallReportLogs2",
    VoiceSdkCallReportLogs2 = {
      entries = "VoiceSdkCallReportLogEntry[]",
    },
    VoiceSdkCallReportStats = "table[]|VoiceSdkCallReportStats2",
    VoiceSdkCallReportStats2 = {
      audio = "table",
      connection = "table",
      ice = "table",
      transport = "table",
    },
    VoiceSdkCallReportsResponse = "VoiceSdkCallReport[]",
  },
}
