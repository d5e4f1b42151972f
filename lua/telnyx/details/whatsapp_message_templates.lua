-- What telnyx.describe tells of the operations of `whatsapp_message_templates` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["whatsapp_message_templates.delete"] = { "Deletes a WhatsApp message template" },
  ["whatsapp_message_templates.retrieve"] = { "Retrieves a WhatsApp message template" },
  ["whatsapp_message_templates.update"] = { "Updates a WhatsApp message template", {
      category = { values = { "MARKETING", "UTILITY", "AUTHENTICATION" } },
    } },
}
