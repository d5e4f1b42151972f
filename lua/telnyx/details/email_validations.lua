-- What telnyx.describe tells of the operations of `email_validations` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_validations.create"] = { "Creates an email validation" },
  ["email_validations.batch.create"] = { "Creates a batch", {
      emails = { maxItems = 1000, minItems = 1 },
      webhook_url = { about = "where events are sent", format = "uri", maxLength = 2048 },
    } },
  ["email_validations.batch.retrieve"] = { "Retrieves a batch" },
}
