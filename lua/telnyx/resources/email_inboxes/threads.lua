-- The endpoints of `email_inboxes.threads`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  list = { "GET", "/email_inboxes/{inbox_id}/threads", page = "email_after",
    query = { ["filter[label]"] = "string", ["page[after]"] = "string",
      ["page[size]"] = "integer" } },
  retrieve = { "GET", "/email_inboxes/{inbox_id}/threads/{thread_id}",
    query = { ["page[after]"] = "string", ["page[size]"] = "integer" } },
  labels = {
    create = { "POST", "/email_inboxes/{inbox_id}/threads/{thread_id}/labels",
      body = { labels = "string[]!" } },
    delete_all = { "DELETE", "/email_inboxes/{inbox_id}/threads/{thread_id}/labels",
      body = { labels = "string[]!" } },
  },
}
