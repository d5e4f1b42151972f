-- What telnyx.describe tells of the operations of `regions` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["regions.list"] = { "Lists regions" },
}
