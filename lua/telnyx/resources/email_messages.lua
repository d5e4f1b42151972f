-- The endpoints of `email_messages`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  batch = { "POST", "/email_messages/batch", idempotent = true,
    body = { messages = "object[]!", sandbox_mode = "boolean" } },
  create = { "POST", "/email_messages", idempotent = true,
    body = { from = "any!", to = "any[]!", attachments = "object[]", bcc = "any[]", cc = "any[]",
      forward_of_message_id = "string?", from_name = "string", group_id = "string?",
      headers = "object", html_body = "string", ignore_suppression = "boolean",
      in_reply_to_message_id = "string?", inline_css = "boolean", metadata = "object",
      reply_to = "any", reply_to_all = "boolean?", sandbox_mode = "boolean",
      scheduled_at = "datetime?", send_at = "datetime", subject = "string", tags = "string[]",
      template_id = "string", template_variables = "object", text_body = "string",
      tracking_settings = "object" } },
  delete = { "DELETE", "/email_messages/{id}", response = "none" },
  delete_all = { "DELETE", "/email_messages", response = "none", query = { address = "string!" } },
  delete_schedule = { "DELETE", "/email_messages/{email_id}/schedule" },
  list = { "GET", "/email_messages", page = "email_cursor",
    query = { ["filter[metadata]"] = "string", ["filter[tags]"] = "string", page_cursor = "string",
      page_size = "integer" } },
  retrieve = { "GET", "/email_messages/{id}" },
  retrieve_events = { "GET", "/email_messages/{email_id}/events", page = "email_cursor",
    query = { page_cursor = "string", page_size = "integer" } },
  update_schedule = { "PATCH", "/email_messages/{email_id}/schedule",
    body = { scheduled_at = "string!" } },
  recipients = {
    list = { "GET", "/email_messages/{email_id}/recipients", page = "email_cursor",
      query = { kind = "string", page_cursor = "string", page_size = "integer",
        status = "string" } },
    retrieve = { "GET", "/email_messages/{email_id}/recipients/{recipient_id}" },
  },
}
