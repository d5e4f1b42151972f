-- What telnyx.describe tells of the operations of `bulk_sim_card_actions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["bulk_sim_card_actions.list"] = { "Lists bulk SIM card actions", {
      ["filter[action_type]"] = { values = { "bulk_disable_voice", "bulk_enable_voice", "bulk_set_public_ips" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["bulk_sim_card_actions.retrieve"] = { "Retrieves a bulk SIM card action" },
}
