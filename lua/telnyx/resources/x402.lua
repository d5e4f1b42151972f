-- The endpoints of `x402`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  credit_account = {
    create_quote = { "POST", "/x402/credit_account/quote", body = { amount_usd = "string!" } },
    settle = { "POST", "/x402/credit_account",
      headers = { ["PAYMENT-SIGNATURE"] = "string" },
      body = { id = "string!", payment_signature = "string" },
      names = { header_payment_signature = "PAYMENT-SIGNATURE" } },
    payments = {
      list = { "GET", "/x402/credit_account/payments", page = "flat",
        query = { ["page[number]"] = "integer", ["page[size]"] = "integer" } },
      retrieve = { "GET", "/x402/credit_account/payments/{id}" },
    },
  },
}
