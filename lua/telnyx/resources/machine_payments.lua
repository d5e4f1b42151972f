-- The endpoints of `machine_payments`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  account_credit = { "POST", "/machine-payments/account-credit",
    body = { amount_usd = "string!" } },
}
