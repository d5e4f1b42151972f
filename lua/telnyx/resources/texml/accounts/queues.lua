-- The endpoints of `texml.accounts.queues`: data only, open to edits by hand. docs/maintaining.md says what is in a
-- row, and how a correction outlives the next release of the API.

return {
  create = { "POST", "/texml/Accounts/{account_sid}/Queues",
    content_type = "application/x-www-form-urlencoded",
    body = { FriendlyName = "string", MaxSize = "integer" } },
  delete = { "DELETE", "/texml/Accounts/{account_sid}/Queues/{queue_sid}", response = "none" },
  list = { "GET", "/texml/Accounts/{account_sid}/Queues", page = "queues",
    query = { DateCreated = "string", DateUpdated = "string", Page = "integer",
      PageSize = "integer", PageToken = "string" } },
  retrieve = { "GET", "/texml/Accounts/{account_sid}/Queues/{queue_sid}" },
  update = { "POST", "/texml/Accounts/{account_sid}/Queues/{queue_sid}",
    content_type = "application/x-www-form-urlencoded",
    body = { MaxSize = "integer" } },
}
