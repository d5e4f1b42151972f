-- What telnyx.describe tells of the operations of `wireguard_interfaces` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["wireguard_interfaces.create"] = { "Creates a WireGuard interface", {
      network_id = { format = "uuid" },
    } },
  ["wireguard_interfaces.delete"] = { "Deletes a WireGuard interface" },
  ["wireguard_interfaces.list"] = { "Lists WireGuard interfaces", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["wireguard_interfaces.retrieve"] = { "Retrieves a WireGuard interface" },
}
