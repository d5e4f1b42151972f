-- What telnyx.describe tells of the operations of `requirement_types` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["requirement_types.list"] = { "Lists requirement types" },
  ["requirement_types.retrieve"] = { "Retrieves a requirement type" },
}
