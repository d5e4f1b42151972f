-- What editors and the documentation know about the types of `sub_number_orders_report`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["sub_number_orders_report.create"] = "SubNumberOrdersReportCreateAnswer",
    ["sub_number_orders_report.retrieve"] = "SubNumberOrdersReportRetrieveAnswer",
  },
  parameters = {
    ["sub_number_orders_report.create"] = {
      status = "'pending'|'success'|'failure'",
    },
  },
  facts = {
    ["SubNumberOrdersReport.created_at"] = { format = "date-time" },
    ["SubNumberOrdersReport.id"] = { format = "uuid" },
    ["SubNumberOrdersReport.status"] = { default = "pending" },
    ["SubNumberOrdersReport.updated_at"] = { format = "date-time" },
    ["SubNumberOrdersReport.user_id"] = { format = "uuid" },
    ["SubNumberOrdersReportFilters.created_at_gt"] = { format = "date-time" },
    ["SubNumberOrdersReportFilters.created_at_lt"] = { format = "date-time" },
    ["SubNumberOrdersReportFilters.order_request_id"] = { format = "uuid" },
    ["sub_number_orders_report.create created_at_gt"] = { format = "date-time" },
    ["sub_number_orders_report.create created_at_lt"] = { format = "date-time" },
    ["sub_number_orders_report.create order_request_id"] = { format = "uuid" },
  },
  types = {
    SubNumberOrdersReport = {
      created_at = "string",
      filters = "SubNumberOrdersReportFilters",
      id = "string",
      order_type = "string",
      status = "'pending'|'success'|'failed'|'expired'",
      updated_at = "string",
      user_id = "string",
    },
    SubNumberOrdersReportCreateAnswer = {
      data = "SubNumberOrdersReport",
    },
    SubNumberOrdersReportFilters = {
      country_code = "string",
      created_at_gt = "string",
      created_at_lt = "string",
      customer_reference = "string",
      order_request_id = "string",
      status = "string",
    },
    SubNumberOrdersReportRetrieveAnswer = {
      data = "SubNumberOrdersReport",
    },
  },
}
