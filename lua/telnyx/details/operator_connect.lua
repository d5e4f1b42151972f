-- What telnyx.describe tells of the operations of `operator_connect` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["operator_connect.actions.refresh"] = { "Refreshes what Operator Connect knows of the tenant" },
}
