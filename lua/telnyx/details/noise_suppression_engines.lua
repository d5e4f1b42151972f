-- What telnyx.describe tells of the operations of `noise_suppression_engines` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["noise_suppression_engines.list"] = { "Lists noise suppression engines" },
}
