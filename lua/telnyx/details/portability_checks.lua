-- What telnyx.describe tells of the operations of `portability_checks` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["portability_checks.run"] = { "Checks whether phone numbers can be ported" },
}
