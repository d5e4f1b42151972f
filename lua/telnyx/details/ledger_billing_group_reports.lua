-- What telnyx.describe tells of the operations of `ledger_billing_group_reports` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["ledger_billing_group_reports.create"] = { "Creates a ledger billing group report" },
  ["ledger_billing_group_reports.retrieve"] = { "Retrieves a ledger billing group report" },
}
