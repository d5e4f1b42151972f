-- What editors and the documentation know about the types of `payment`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["payment.auto_recharge_prefs.list"] = "PaymentAutoRechargePrefsListAnswer",
    ["payment.auto_recharge_prefs.update"] = "PaymentAutoRechargePrefsUpdateAnswer",
    ["payment.create_stored_payment_transaction"] = "StoredPaymentTransactionResponse",
  },
  parameters = {
    ["payment.auto_recharge_prefs.update"] = {
      preference = "'credit_paypal'|'ach'",
    },
  },
  facts = {
    ["StoredPaymentTransactionResponseData.created_at"] = { format = "date-time" },
  },
  types = {
    AutoRechargePref = {
      enabled = "boolean",
      id = "string",
      invoice_enabled = "boolean",
      preference = "'credit_paypal'|'ach'",
      recharge_amount = "string",
      record_type = "string",
      threshold_amount = "string",
    },
    PaymentAutoRechargePrefsListAnswer = {
      data = "AutoRechargePref",
    },
    PaymentAutoRechargePrefsUpdateAnswer = {
      data = "AutoRechargePref",
    },
    StoredPaymentTransactionResponse = {
      data = "StoredPaymentTransactionResponseData",
    },
    StoredPaymentTransactionResponseData = {
      amount_cents = "integer",
      amount_currency = "string",
      auto_recharge = "boolean",
      created_at = "string",
      id = "string",
      processor_status = "string",
      record_type = "'transaction'",
      transaction_processing_type = "'stored_payment'",
    },
  },
}
