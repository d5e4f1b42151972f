-- What telnyx.describe tells of the operations of `sim_card_groups` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sim_card_groups.create"] = { "Creates a SIM card group" },
  ["sim_card_groups.delete"] = { "Deletes a SIM card group" },
  ["sim_card_groups.list"] = { "Lists SIM card groups", {
      ["filter[private_wireless_gateway_id]"] = { format = "uuid" },
      ["filter[wireless_blocklist_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["sim_card_groups.retrieve"] = { "Retrieves a SIM card group", {
      include_iccids = { default = false },
    } },
  ["sim_card_groups.update"] = { "Updates a SIM card group" },
  ["sim_card_groups.actions.list"] = { "Lists SIM card groups", {
      ["filter[sim_card_group_id]"] = { format = "uuid" },
      ["filter[status]"] = { values = { "in-progress", "completed", "failed" } },
      ["filter[type]"] = { values = { "set_private_wireless_gateway", "remove_private_wireless_gateway", "set_wireless_blocklist", "remove_wireless_blocklist" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["sim_card_groups.actions.remove_private_wireless_gateway"] = { "Takes SIM cards of a group off their private wireless gateway" },
  ["sim_card_groups.actions.remove_wireless_blocklist"] = { "Takes the wireless blocklist off a SIM card group" },
  ["sim_card_groups.actions.retrieve"] = { "Retrieves a SIM card group" },
  ["sim_card_groups.actions.set_private_wireless_gateway"] = { "Puts SIM cards of a group behind a private wireless gateway", {
      private_wireless_gateway_id = { format = "uuid" },
    } },
  ["sim_card_groups.actions.set_wireless_blocklist"] = { "Sets the wireless blocklist of a SIM card group", {
      wireless_blocklist_id = { format = "uuid" },
    } },
}
