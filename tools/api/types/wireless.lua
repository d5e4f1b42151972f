-- What editors and the documentation know about the types of `wireless`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["wireless.detail_records_reports.create"] = "WirelessDetailRecordsReportsCreateAnswer",
    ["wireless.detail_records_reports.delete"] = "WirelessDetailRecordsReportsDeleteAnswer",
    ["wireless.detail_records_reports.list"] = "WirelessDetailRecordsReportsListAnswer",
    ["wireless.detail_records_reports.retrieve"] = "WirelessDetailRecordsReportsRetrieveAnswer",
    ["wireless.retrieve_regions"] = "WirelessRetrieveRegionsAnswer",
  },
  parameters = {
  },
  facts = {
    ["WdrReport.id"] = { format = "uuid" },
    ["WirelessRegion.inserted_at"] = { format = "date-time" },
    ["WirelessRegion.updated_at"] = { format = "date-time" },
    ["wireless.detail_records_reports.list page[number]"] = { default = 1, minimum = 1 },
    ["wireless.detail_records_reports.list page[size]"] = { default = 20, maximum = 250, minimum = 1 },
  },
  types = {
    WdrReport = {
      created_at = "string",
      end_time = "string",
      id = "string",
      record_type = "string",
      report_url = "string",
      start_time = "string",
      status = "'pending'|'complete'|'failed'|'deleted'",
      updated_at = "string",
    },
    WirelessDetailRecordsReportsCreateAnswer = {
      data = "WdrReport",
    },
    WirelessDetailRecordsReportsDeleteAnswer = {
      data = "WdrReport",
    },
    WirelessDetailRecordsReportsListAnswer = {
      data = "WdrReport[]",
    },
    WirelessDetailRecordsReportsRetrieveAnswer = {
      data = "WdrReport",
    },
    WirelessRegion = {
      code = "string!",
      inserted_at = "string",
      name = "string!",
      updated_at = "string",
    },
    WirelessRetrieveRegionsAnswer = {
      data = "WirelessRegion[]",
    },
  },
}
