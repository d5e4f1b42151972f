-- What telnyx.describe tells of the operations of `global_ip_protocols` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["global_ip_protocols.list"] = { "Lists global IP protocols" },
}
