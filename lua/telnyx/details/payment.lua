-- What telnyx.describe tells of the operations of `payment` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["payment.create_stored_payment_transaction"] = { "Adds to the balance from a stored payment method" },
  ["payment.auto_recharge_prefs.list"] = { "Lists auto recharge prefs" },
  ["payment.auto_recharge_prefs.update"] = { "Updates an auto recharge pref", {
      preference = { values = { "credit_paypal", "ach" } },
    } },
}
