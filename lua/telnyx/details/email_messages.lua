-- What telnyx.describe tells of the operations of `email_messages` beside their rows: what each does, and what
-- is known of its parameters. Written by tools/api/generate.lua.

return {
  ["email_messages.batch"] = { "Sends several emails", {
      messages = { maxItems = 50, minItems = 1 },
      sandbox_mode = { default = false },
    } },
  ["email_messages.create"] = { "Sends an email", {
      group_id = { format = "uuid" },
      ignore_suppression = { default = false },
      inline_css = { default = false },
      sandbox_mode = { default = false },
      send_at = { format = "date-time" },
      template_id = { format = "uuid" },
      to = { minItems = 1 },
    } },
  ["email_messages.delete"] = { "Deletes an email message" },
  ["email_messages.delete_all"] = { "Deletes several email messages" },
  ["email_messages.delete_schedule"] = { "Cancels the sending of a scheduled email" },
  ["email_messages.list"] = { "Lists email messages", {
      page_size = { default = 25, maximum = 100, minimum = 1 },
    } },
  ["email_messages.retrieve"] = { "Retrieves an email message" },
  ["email_messages.retrieve_events"] = { "Retrieves the events of an email message", {
      page_size = { default = 25, maximum = 100, minimum = 1 },
    } },
  ["email_messages.update_schedule"] = { "Changes when a scheduled email is sent" },
  ["email_messages.recipients.list"] = { "Lists the recipients of an email message", {
      kind = { values = { "to", "cc", "bcc" } },
      status = { values = { "failed", "queued", "cancelled", "delivered", "gw_reject", "expired", "sending", "sent", "deferred", "bounced", "injection_timeout" } },
    } },
  ["email_messages.recipients.retrieve"] = { "Retrieves a recipient of an email message" },
}
