-- What telnyx.describe tells of the operations of `sim_cards` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["sim_cards.delete"] = { "Deletes a SIM card", {
      report_lost = { default = false },
    } },
  ["sim_cards.get_activation_code"] = { "Retrieves the activation code of a SIM card" },
  ["sim_cards.get_device_details"] = { "Retrieves the device details of a SIM card" },
  ["sim_cards.get_public_ip"] = { "Retrieves the public IP of a SIM card" },
  ["sim_cards.list"] = { "Lists SIM cards", {
      ["filter[sim_card_group_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
      include_sim_card_group = { default = false },
      sort = { values = { "current_billing_period_consumed_data.amount", "-current_billing_period_consumed_data.amount" } },
    } },
  ["sim_cards.list_wireless_connectivity_logs"] = { "Lists the wireless connectivity logs of a SIM card", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["sim_cards.retrieve"] = { "Retrieves a SIM card", {
      include_pin_puk_codes = { default = false },
      include_sim_card_group = { default = false },
    } },
  ["sim_cards.update"] = { "Updates a SIM card", {
      sim_card_group_id = { format = "uuid" },
    } },
  ["sim_cards.actions.bulk_disable_voice"] = { "Disables voice on the SIM cards of a group" },
  ["sim_cards.actions.bulk_enable_voice"] = { "Enables voice on the SIM cards of a group" },
  ["sim_cards.actions.bulk_set_public_ips"] = { "Gives several SIM cards public IP addresses" },
  ["sim_cards.actions.disable"] = { "Disables a SIM card" },
  ["sim_cards.actions.disable_voice"] = { "Disables voice on a SIM card" },
  ["sim_cards.actions.enable"] = { "Enables a SIM card" },
  ["sim_cards.actions.enable_voice"] = { "Enables voice on a SIM card" },
  ["sim_cards.actions.list"] = { "Lists SIM cards", {
      ["filter[action_type]"] = { values = { "enable", "enable_standby_sim_card", "disable", "set_standby", "remove_public_ip", "set_public_ip", "enable_voice", "disable_voice" } },
      ["filter[bulk_sim_card_action_id]"] = { format = "uuid" },
      ["filter[sim_card_id]"] = { format = "uuid" },
      ["filter[status]"] = { values = { "in-progress", "completed", "failed" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["sim_cards.actions.remove_public_ip"] = { "Takes the public IP address off a SIM card" },
  ["sim_cards.actions.retrieve"] = { "Retrieves a SIM card" },
  ["sim_cards.actions.set_public_ip"] = { "Gives a SIM card a public IP address" },
  ["sim_cards.actions.set_standby"] = { "Sets a SIM card to standby" },
  ["sim_cards.actions.validate_registration_codes"] = { "Validates registration codes of SIM cards" },
}
