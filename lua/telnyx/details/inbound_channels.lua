-- What telnyx.describe tells of the operations of `inbound_channels` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["inbound_channels.list"] = { "Lists inbound channels" },
  ["inbound_channels.update"] = { "Updates an inbound channel" },
}
