-- What editors and the documentation know about the types of `ledger_billing_group_reports`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["ledger_billing_group_reports.create"] = "LedgerBillingGroupReportsCreateAnswer",
    ["ledger_billing_group_reports.retrieve"] = "LedgerBillingGroupReportsRetrieveAnswer",
  },
  parameters = {
  },
  facts = {
    ["LedgerBillingGroupReport.created_at"] = { format = "date-time" },
    ["LedgerBillingGroupReport.id"] = { format = "uuid" },
    ["LedgerBillingGroupReport.organization_id"] = { format = "uuid" },
    ["LedgerBillingGroupReport.report_url"] = { format = "uri" },
    ["LedgerBillingGroupReport.updated_at"] = { format = "date-time" },
  },
  types = {
    LedgerBillingGroupReport = {
      created_at = "string",
      id = "string",
      organization_id = "string",
      record_type = "'ledger_billing_group_report'",
      report_url = "string",
      status = "'pending'|'complete'|'failed'|'deleted'",
      updated_at = "string",
    },
    LedgerBillingGroupReportsCreateAnswer = {
      data = "LedgerBillingGroupReport",
    },
    LedgerBillingGroupReportsRetrieveAnswer = {
      data = "LedgerBillingGroupReport",
    },
  },
}
