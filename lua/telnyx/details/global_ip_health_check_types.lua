-- What telnyx.describe tells of the operations of `global_ip_health_check_types` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ip_health_check_types.list"] = { "Lists global IP health check types" },
}
