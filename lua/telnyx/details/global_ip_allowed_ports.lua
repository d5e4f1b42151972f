-- What telnyx.describe tells of the operations of `global_ip_allowed_ports` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ip_allowed_ports.list"] = { "Lists global IP allowed ports" },
}
