-- The endpoints of `email_inboxes`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/email_inboxes", body = { domain_id = "string", username = "string" } },
  delete = { "DELETE", "/email_inboxes/{id}", response = "none" },
  list = { "GET", "/email_inboxes", page = "email_cursor",
    query = { page_cursor = "string", page_size = "integer" } },
  retrieve = { "GET", "/email_inboxes/{id}" },
  drafts = "email_inboxes.drafts",
  filters = "email_inboxes.filters",
  messages = "email_inboxes.messages",
  threads = "email_inboxes.threads",
}
