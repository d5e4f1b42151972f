-- What telnyx.describe tells of the operations of `wireguard_peers` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["wireguard_peers.create"] = { "Creates a WireGuard peer", {
      wireguard_interface_id = { format = "uuid" },
    } },
  ["wireguard_peers.delete"] = { "Deletes a WireGuard peer" },
  ["wireguard_peers.list"] = { "Lists WireGuard peers", {
      ["filter[wireguard_interface_id]"] = { format = "uuid" },
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["wireguard_peers.retrieve"] = { "Retrieves a WireGuard peer" },
  ["wireguard_peers.retrieve_config"] = { "Retrieves the configuration file of a WireGuard peer" },
  ["wireguard_peers.update"] = { "Updates a WireGuard peer" },
}
