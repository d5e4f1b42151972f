-- What telnyx.describe tells of the operations of `machine_payments` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["machine_payments.account_credit"] = { "Adds credit to the account by a machine payment" },
}
