-- What telnyx.describe tells of the operations of `sim_card_order_preview` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sim_card_order_preview.preview"] = { "Previews what an order of SIM cards costs", {
      quantity = { minimum = 1 },
    } },
}
