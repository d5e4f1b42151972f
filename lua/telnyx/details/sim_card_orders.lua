-- What telnyx.describe tells of the operations of `sim_card_orders` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sim_card_orders.create"] = { "Orders SIM cards", {
      quantity = { minimum = 1 },
    } },
  ["sim_card_orders.list"] = { "Lists SIM card orders", {
      ["filter[created_at]"] = { format = "date-time" },
      ["filter[updated_at]"] = { format = "date-time" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["sim_card_orders.retrieve"] = { "Retrieves a SIM card order" },
}
