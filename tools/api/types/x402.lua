-- What editors and the documentation know about the types of `x402`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["x402.credit_account.create_quote"] = "X402QuoteResponse",
    ["x402.credit_account.payments.list"] = "X402TransactionRecord",
    ["x402.credit_account.payments.retrieve"] = "PaymentRetrieveResponse",
    ["x402.credit_account.settle"] = "X402TransactionResponse",
  },
  parameters = {
  },
  facts = {
    ["X402QuoteResponseData.expires_at"] = { format = "date-time" },
    ["X402TransactionResponseData.created_at"] = { format = "date-time" },
  },
  types = {
    PaymentRetrieveResponse = {
      data = "X402TransactionRecord",
    },
    X402PaymentRequirements = {
      accepts = "X402PaymentRequirementsAcceptsItem[]",
      resource = "X402PaymentRequirementsResource",
      x402Version = "2",
    },
    X402PaymentRequirementsAcceptsItem = {
      amount = "string",
      asset = "string",
      extra = "X402PaymentRequirementsAcceptsItemExtra",
      maxTimeoutSeconds = "integer",
      network = "string",
      payTo = "string",
      scheme = "string",
    },
    X402PaymentRequirementsAcceptsItemExtra = {
      facilitatorUrl = "string",
      name = "string",
      quoteId = "string",
      version = "string",
    },
    X402PaymentRequirementsResource = {
      description = "string",
      mimeType = "string",
      url = "string",
    },
    X402QuoteResponse = {
      data = "X402QuoteResponseData",
    },
    X402QuoteResponseData = {
      amount_crypto = "string",
      amount_usd = "string",
      expires_at = "string",
      id = "string",
      network = "string",
      payment_requirements = "X402PaymentRequirements",
      record_type = "'quote'",
    },
    X402TransactionRecord = {
      amount = "string",
      created_at = "string",
      currency = "string",
      id = "string",
      quote_id = "string",
      record_type = "'x402_transaction'",
      status = "'settled'",
      tx_hash = "string",
      updated_at = "string",
    },
    X402TransactionResponse = {
      data = "X402TransactionResponseData",
    },
    X402TransactionResponseData = {
      amount = "string",
      created_at = "string",
      currency = "string",
      id = "string",
      quote_id = "string",
      record_type = "'x402_transaction'",
      status = "'settled'",
      tx_hash = "string",
    },
  },
}
