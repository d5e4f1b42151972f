-- What telnyx.describe tells of the operations of `sim_card_data_usage_notifications` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sim_card_data_usage_notifications.create"] = { "Creates a SIM card data usage notification", {
      sim_card_id = { format = "uuid" },
    } },
  ["sim_card_data_usage_notifications.delete"] = { "Deletes a SIM card data usage notification" },
  ["sim_card_data_usage_notifications.list"] = { "Lists SIM card data usage notifications", {
      ["filter[sim_card_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["sim_card_data_usage_notifications.retrieve"] = { "Retrieves a SIM card data usage notification" },
  ["sim_card_data_usage_notifications.update"] = { "Updates a SIM card data usage notification", {
      sim_card_id = { format = "uuid" },
    } },
}
