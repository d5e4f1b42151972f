-- What telnyx.describe tells of the operations of `networks` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["networks.create"] = { "Creates a network" },
  ["networks.delete"] = { "Deletes a network" },
  ["networks.list"] = { "Lists networks", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["networks.list_interfaces"] = { "Lists the interfaces of a network", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["networks.retrieve"] = { "Retrieves a network" },
  ["networks.update"] = { "Updates a network" },
  ["networks.default_gateway.create"] = { "Sets the default gateway of a network", {
      wireguard_peer_id = { format = "uuid" },
    } },
  ["networks.default_gateway.delete"] = { "Deletes the default gateway of a network" },
  ["networks.default_gateway.retrieve"] = { "Retrieves the default gateway of a network" },
}
