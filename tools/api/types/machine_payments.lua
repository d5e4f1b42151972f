-- What editors and the documentation know about the types of `machine_payments`: data only, open to edits by
-- hand. Brought up to date by tools/api/openapi.lua, read by tools/api/generate.lua.
--
-- answers are what operations return, or the items of their pages; an operation that is not there
-- returns what its row says. parameters say more of some than the row does, by name on the wire.
-- facts are what the API's document says of values, by "operation parameter" or "type.field".
-- A type is written as LuaLS has it, with the names of types; of fields, `!` marks those that are
-- always there, or required.

return {
  answers = {
    ["machine_payments.account_credit"] = "MachinePaymentAccountCreditResponse",
  },
  parameters = {
  },
  facts = {
  },
  types = {
    MachinePaymentAccountCreditResponse = {
      data = "MachinePaymentAccountCreditResponseData",
    },
    MachinePaymentAccountCreditResponseData = {
      account_id = "string!",
      amount = "string!",
      created = "boolean",
      created_at = "string",
      currency = "string!",
      id = "string!",
      mpp_resource = "string",
      payment_intent_id = "string",
      payment_method = "'stripe_spt'|'tempo_usdc'",
      payment_source = "'machine_payment'!",
      provider = "'stripe'|'tempo'",
      receipt_reference = "string",
      record_type = "'machine_payment_account_credit'!",
      status = "'invalid'|'processing'|'expired'|'settled'|'new'",
    },
  },
}
