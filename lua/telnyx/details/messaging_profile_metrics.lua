-- What telnyx.describe tells of the operations of `messaging_profile_metrics` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["messaging_profile_metrics.list"] = { "Lists messaging profile metrics", {
      time_frame = { default = "24h" },
    } },
}
