-- The endpoints of `email_inboxes.messages`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  drafts = { "POST", "/email_inboxes/{inbox_id}/messages/{message_id}/drafts",
    body = { attachments = "object[]", bcc = "any[]", cc = "any[]", from_email = "string",
      from_name = "string", headers = "object", html = "string", html_body = "string",
      labels = "string[]", metadata = "object", reply_to = "string", subject = "string",
      tags = "string[]", text = "string", text_body = "string", to = "any[]" } },
  list = { "GET", "/email_inboxes/{inbox_id}/messages", page = "email_after",
    query = { ["filter[from]"] = "string", ["filter[label]"] = "string",
      ["filter[read]"] = "boolean", ["filter[received_after]"] = "datetime",
      ["filter[received_before]"] = "datetime", ["filter[search]"] = "string",
      ["filter[subject]"] = "string", ["filter[unread]"] = "boolean", ["page[after]"] = "string",
      ["page[size]"] = "integer" } },
  update = { "PATCH", "/email_inboxes/{inbox_id}/messages/{message_id}",
    body = { read_at = "any!" } },
  actions = {
    forward = { "POST", "/email_inboxes/{inbox_id}/messages/{message_id}/actions/forward",
      body = { to = "any!", bcc = "any", cc = "any", html = "string", text = "string" } },
    reply = { "POST", "/email_inboxes/{inbox_id}/messages/{message_id}/actions/reply",
      body = { html = "string", text = "string" } },
    reply_all = { "POST", "/email_inboxes/{inbox_id}/messages/{message_id}/actions/reply_all",
      body = { html = "string", text = "string" } },
  },
  labels = {
    create = { "POST", "/email_inboxes/{inbox_id}/messages/{message_id}/labels",
      body = { labels = "string[]!" } },
    delete_all = { "DELETE", "/email_inboxes/{inbox_id}/messages/{message_id}/labels",
      body = { labels = "string[]!" } },
  },
}
