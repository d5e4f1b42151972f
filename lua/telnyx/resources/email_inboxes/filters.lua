-- The endpoints of `email_inboxes.filters`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  add = { "POST", "/email_inboxes/{inbox_id}/filters",
    body = { entries = "string[]!", type = "string!" } },
  delete_all = { "DELETE", "/email_inboxes/{inbox_id}/filters",
    body = { entries = "string[]!", type = "string!" } },
  list = { "GET", "/email_inboxes/{inbox_id}/filters" },
  replace = { "PUT", "/email_inboxes/{inbox_id}/filters",
    body = { allowlist = "string[]", blocklist = "string[]" } },
}
