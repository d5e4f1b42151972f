-- What telnyx.describe tells of the operations of `global_ips` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ips.create"] = { "Creates a global IP" },
  ["global_ips.delete"] = { "Deletes a global IP" },
  ["global_ips.list"] = { "Lists global IPs", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["global_ips.retrieve"] = { "Retrieves a global IP" },
}
