-- What telnyx.describe tells of the operations of `ota_updates` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["ota_updates.list"] = { "Lists OTA updates", {
      ["filter[status]"] = { values = { "in-progress", "completed", "failed" } },
      ["filter[type]"] = { values = { "sim_card_network_preferences" } },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["ota_updates.retrieve"] = { "Retrieves an OTA update" },
}
