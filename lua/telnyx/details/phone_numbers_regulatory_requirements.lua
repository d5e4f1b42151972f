-- What telnyx.describe tells of the operations of `phone_numbers_regulatory_requirements` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["phone_numbers_regulatory_requirements.retrieve"] = { "Retrieves a phone numbers regulatory requirement" },
}
