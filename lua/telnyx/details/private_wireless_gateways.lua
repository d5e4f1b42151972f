-- What telnyx.describe tells of the operations of `private_wireless_gateways` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["private_wireless_gateways.create"] = { "Creates a private wireless gateway", {
      address_mode = { values = { "static", "dynamic" } },
      network_id = { format = "uuid" },
    } },
  ["private_wireless_gateways.delete"] = { "Deletes a private wireless gateway" },
  ["private_wireless_gateways.list"] = { "Lists private wireless gateways", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["private_wireless_gateways.retrieve"] = { "Retrieves a private wireless gateway" },
}
