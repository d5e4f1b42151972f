-- What telnyx.describe tells of the operations of `actions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["actions.purchase.create"] = { "Buys eSIMs", {
      amount = { minimum = 1 },
      sim_card_group_id = { format = "uuid" },
      status = { default = "enabled", values = { "enabled", "disabled", "standby" } },
    } },
  ["actions.register.create"] = { "Registers SIM cards by their codes", {
      sim_card_group_id = { format = "uuid" },
      status = { default = "enabled", values = { "enabled", "disabled", "standby" } },
    } },
}
