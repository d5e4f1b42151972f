-- What telnyx.describe tells of the operations of `global_ip_assignments_usage` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ip_assignments_usage.retrieve"] = { "Retrieves the global IP assignments usage" },
}
