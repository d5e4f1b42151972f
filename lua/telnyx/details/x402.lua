-- What telnyx.describe tells of the operations of `x402` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["x402.credit_account.create_quote"] = { "Requests a quote for a payment in cryptocurrency" },
  ["x402.credit_account.settle"] = { "Settles a quoted payment" },
  ["x402.credit_account.payments.list"] = { "Lists payments", {
      ["page[number]"] = { about = "which page" },
      ["page[size]"] = { about = "how many items a page has" },
    } },
  ["x402.credit_account.payments.retrieve"] = { "Retrieves a payment" },
}
