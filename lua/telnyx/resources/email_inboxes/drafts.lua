-- The endpoints of `email_inboxes.drafts`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_inboxes/{inbox_id}/drafts",
    body = { attachments = "object[]", bcc = "any[]", cc = "any[]", from_email = "string",
      from_name = "string", headers = "object", html = "string", html_body = "string",
      labels = "string[]", metadata = "object", reply_to = "string", subject = "string",
      tags = "string[]", text = "string", text_body = "string", to = "any[]" } },
  delete = { "DELETE", "/email_inboxes/{inbox_id}/drafts/{draft_id}", response = "none" },
  list = { "GET", "/email_inboxes/{inbox_id}/drafts", page = "email_after",
    query = { ["filter[status]"] = "string", ["page[after]"] = "string",
      ["page[size]"] = "integer" } },
  patch = { "PATCH", "/email_inboxes/{inbox_id}/drafts/{draft_id}",
    body = { attachments = "object[]", bcc = "any[]", cc = "any[]", from_email = "string",
      from_name = "string", headers = "object", html = "string", html_body = "string",
      labels = "string[]", metadata = "object", reply_to = "string", subject = "string",
      tags = "string[]", text = "string", text_body = "string", to = "any[]" } },
  retrieve = { "GET", "/email_inboxes/{inbox_id}/drafts/{draft_id}" },
  send = { "POST", "/email_inboxes/{inbox_id}/drafts/{draft_id}/send" },
  update = { "PUT", "/email_inboxes/{inbox_id}/drafts/{draft_id}",
    body = { attachments = "object[]", bcc = "any[]", cc = "any[]", from_email = "string",
      from_name = "string", headers = "object", html = "string", html_body = "string",
      labels = "string[]", metadata = "object", reply_to = "string", subject = "string",
      tags = "string[]", text = "string", text_body = "string", to = "any[]" } },
}
