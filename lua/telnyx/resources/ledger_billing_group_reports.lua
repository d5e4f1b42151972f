-- The endpoints of `ledger_billing_group_reports`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/ledger_billing_group_reports",
    body = { month = "integer", year = "integer" } },
  retrieve = { "GET", "/ledger_billing_group_reports/{id}" },
}
