-- The endpoints of `payment`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create_stored_payment_transaction = { "POST", "/payment/stored_payment_transactions",
    body = { amount = "string!" } },
  auto_recharge_prefs = {
    list = { "GET", "/payment/auto_recharge_prefs" },
    update = { "PATCH", "/payment/auto_recharge_prefs",
      body = { enabled = "boolean", invoice_enabled = "boolean", preference = "string",
        recharge_amount = "string", threshold_amount = "string" } },
  },
}
