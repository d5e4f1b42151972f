-- What telnyx.describe tells of the operations of `external_requirements` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["external_requirements.sub_number_orders.retrieve"] = { "Retrieves a requirement of a sub number order" },
  ["external_requirements.sub_number_orders.update"] = { "Fulfils a requirement of a sub number order" },
}
