-- What editors and the documentation know about the types of `usage_reports`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["usage_reports.get_options"] = "UsageReportsOptionsResponse",
    ["usage_reports.list"] = "UsageReportListResponse",
  },
  parameters = {
    ["usage_reports.list"] = {
      format = "'csv'|'json'",
    },
  },
  facts = {
    ["usage_reports.list page[number]"] = { default = 1, minimum = 1 },
    ["usage_reports.list page[size]"] = { default = 20, maximum = 5000 },
  },
  types = {
    UsageReportListResponse = "table",
    UsageReportsOptionsRecord = {
      product = "string",
      product_dimensions = "string[]",
      product_metrics = "string[]",
      record_types = "UsageReportsRecordType[]",
    },
    UsageReportsOptionsResponse = {
      data = "UsageReportsOptionsRecord[]",
    },
    UsageReportsRecordType = {
      product_dimensions = "string[]",
      product_metrics = "string[]",
      record_type = "string",
    },
  },
}
