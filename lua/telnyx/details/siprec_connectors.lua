-- What telnyx.describe tells of the operations of `siprec_connectors` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["siprec_connectors.create"] = { "Creates a SIPREC connector" },
  ["siprec_connectors.delete"] = { "Deletes a SIPREC connector" },
  ["siprec_connectors.retrieve"] = { "Retrieves a SIPREC connector" },
  ["siprec_connectors.update"] = { "Updates a SIPREC connector" },
}
