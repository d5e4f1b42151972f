-- What telnyx.describe tells of the operations of `email_templates` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_templates.create"] = { "Creates an email template" },
  ["email_templates.delete"] = { "Deletes an email template" },
  ["email_templates.list"] = { "Lists email templates", {
      page_size = { default = 25, maximum = 100, minimum = 1 },
    } },
  ["email_templates.render"] = { "Renders an email template with variables" },
  ["email_templates.replace"] = { "Replaces an email template" },
  ["email_templates.retrieve"] = { "Retrieves an email template" },
  ["email_templates.update"] = { "Updates an email template" },
}
