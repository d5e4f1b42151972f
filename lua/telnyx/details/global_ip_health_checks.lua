-- What telnyx.describe tells of the operations of `global_ip_health_checks` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ip_health_checks.create"] = { "Creates a global IP health check", {
      global_ip_id = { format = "uuid" },
    } },
  ["global_ip_health_checks.delete"] = { "Deletes a global IP health check" },
  ["global_ip_health_checks.list"] = { "Lists global IP health checks", {
      ["page[number]"] = { about = "which page", default = 1, minimum = 1 },
      ["page[size]"] = { about = "how many items a page has", default = 20, maximum = 250, minimum = 1 },
    } },
  ["global_ip_health_checks.retrieve"] = { "Retrieves a global IP health check" },
}
