-- What telnyx.describe tells of the operations of `balance` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["balance.retrieve"] = { "Retrieves the balance of the account" },
}
