-- What telnyx.describe tells of the operations of `number_lookup` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["number_lookup.retrieve"] = { "Retrieves a number lookup", {
      type = { values = { "carrier", "caller-name" } },
    } },
}
