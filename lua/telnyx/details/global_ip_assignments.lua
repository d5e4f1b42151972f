-- What telnyx.describe tells of the operations of `global_ip_assignments` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ip_assignments.create"] = { "Creates a global IP assignment", {
      global_ip_id = { format = "uuid" },
      wireguard_peer_id = { format = "uuid" },
    } },
  ["global_ip_assignments.delete"] = { "Deletes a global IP assignment" },
  ["global_ip_assignments.list"] = { "Lists global IP assignments", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["global_ip_assignments.retrieve"] = { "Retrieves a global IP assignment" },
  ["global_ip_assignments.update"] = { "Updates a global IP assignment" },
}
